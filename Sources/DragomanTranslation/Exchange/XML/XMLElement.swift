/// An element of an exchange file.
struct XMLElement: Hashable, Sendable {
    enum Content: Hashable, Sendable {
        case text(String)
        case element(XMLElement)
    }

    /// Without its namespace's prefix.
    var name: String
    /// By name without prefix, but for `xml:lang` and its like, which keep theirs.
    var attributes: [String: String] = [:]
    var content: [Content] = []

    /// The elements inside, of one name or all.
    func children(_ name: String? = nil) -> [XMLElement] {
        content.compactMap { content in
            guard case .element(let element) = content, name == nil || element.name == name else { return nil }
            return element
        }
    }

    func first(_ name: String) -> XMLElement? { children(name).first }

    /// The language of the element, under either of the names that the formats give it.
    var language: String? { attributes["xml:lang"] ?? attributes["lang"] }

    /// All elements of `names` at any depth, in document order, none inside another.
    func descendants(_ names: Set<String>) -> [XMLElement] {
        var found: [XMLElement] = []
        var open = [XMLElement](children().reversed())
        while let element = open.popLast() {
            if names.contains(element.name) {
                found.append(element)
            } else {
                open += element.children().reversed()
            }
        }
        return found
    }

    /// The text inside. What `codes` names holds markup of other formats, not text, and is left out; a character that
    /// XML cannot hold is read back from its element.
    func text(without codes: Set<String> = []) -> String {
        var text = ""
        var open: [ArraySlice<Content>] = [content[...]]
        while var rest = open.popLast() {
            guard let next = rest.popFirst() else { continue }
            open.append(rest)
            switch next {
            case .text(let run): text += run
            case .element(let element):
                if let character = element.character {
                    text.unicodeScalars.append(character)
                } else if !codes.contains(element.name) {
                    open.append(element.content[...])
                }
            }
        }
        return text
    }

    /// The character that an element stands for: `<cp hex="0001"/>`, `<ph type="x-character" x="1">`.
    private var character: Unicode.Scalar? {
        let isPlaceholder = name == "ph" && (attributes["type"] ?? attributes["ctype"]) == "x-character"
        guard name == "cp" || isPlaceholder else { return nil }
        let hex = name == "cp" ? attributes["hex"] ?? "" : text(of: content)
        return UInt32(hex, radix: 16).flatMap(Unicode.Scalar.init)
    }

    private func text(of content: [Content]) -> String {
        if case .text(let text) = content.first { text } else { "" }
    }
}
