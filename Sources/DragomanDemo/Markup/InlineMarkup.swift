/// Turns a run of light markup (`**strong**`, `*emphasis*`, `[text](address)`) into HTML, or into text alone.
struct InlineMarkup {
    /// Resolves an address as the data files write it: `article:slug`, `topic:name`, or any other as it is.
    let resolve: (String) -> String

    /// The run as HTML, everything escaped.
    func html(_ source: String) -> String {
        write(source, text: escaped) { kind, inner in
            switch kind {
            case .strong: "<strong>\(inner)</strong>"
            case .emphasis: "<em>\(inner)</em>"
            case .link(let address): "<a href=\"\(escaped(resolve(address)))\">\(inner)</a>"
            }
        }
    }

    /// The run without its marks.
    static func plain(_ source: String) -> String {
        InlineMarkup(resolve: { $0 }).write(source, text: { String($0) }, mark: { _, inner in inner })
    }

    private enum Mark {
        case strong, emphasis
        case link(String)
    }

    private func write(_ source: String, text: (Substring) -> String, mark: (Mark, String) -> String) -> String {
        var result = ""
        var rest = source[...]
        while let start = rest.firstIndex(where: { $0 == "*" || $0 == "[" }) {
            result += text(rest[..<start])
            rest = rest[start...]
            if let (found, inner, after) = Self.opening(of: rest) {
                result += mark(found, text(inner))
                rest = after
            } else {
                result += text(rest.prefix(1))
                rest = rest.dropFirst()
            }
        }
        return result + text(rest)
    }

    /// The mark that opens here, what it holds and what follows it; nil where the character stands for itself.
    private static func opening(of text: Substring) -> (Mark, Substring, Substring)? {
        if text.hasPrefix("**") {
            guard let end = text.dropFirst(2).firstRange(of: "**") else { return nil }
            return (.strong, text.dropFirst(2)[..<end.lowerBound], text[end.upperBound...])
        }
        if text.hasPrefix("*") {
            guard let end = text.dropFirst().firstIndex(of: "*") else { return nil }
            return (.emphasis, text.dropFirst()[..<end], text[end...].dropFirst())
        }
        guard let middle = text.firstRange(of: "]("),
            let end = text[middle.upperBound...].firstIndex(of: ")")
        else { return nil }
        let address = String(text[middle.upperBound..<end])
        return (.link(address), text.dropFirst()[..<middle.lowerBound], text[end...].dropFirst())
    }
}
