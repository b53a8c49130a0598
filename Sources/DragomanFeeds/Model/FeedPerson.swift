/// Somebody a feed names.
public struct FeedPerson: Hashable, Sendable, Codable {
    public var name: String?
    public var email: String?
    /// A page of theirs.
    public var link: String?

    public init(name: String? = nil, email: String? = nil, link: String? = nil) {
        self.name = name
        self.email = email
        self.link = link
    }

    var isEmpty: Bool { name == nil && email == nil && link == nil }

    /// Reads "a@b.example (Name)", "Name <a@b.example>", "Name" and the like.
    init(text: String) {
        guard let at = text.firstIndex(of: "@") else {
            self.init(name: text.isEmpty ? nil : text)
            return
        }
        func isAddress(_ character: Character) -> Bool {
            character.isASCII && (character.isLetter || character.isNumber || "._-+".contains(character))
        }
        let before = text[..<at].reversed().prefix(while: isAddress).count
        let after = text[text.index(after: at)...].prefix(while: isAddress)
        guard before > 0, after.contains(".") else {
            self.init(name: text)
            return
        }
        let start = text.index(at, offsetBy: -before)
        let rest = String(text[..<start]) + String(text[after.endIndex...])
        let name = Self.unwrapped(rest)
        self.init(name: name.isEmpty ? nil : name, email: String(text[start..<after.endIndex]))
    }

    private static func unwrapped(_ text: String) -> String {
        var name = text
        for empty in ["mailto:", "()", "<>", "&lt;&gt;", "[]"] {
            while let range = name.firstRange(of: empty) { name.removeSubrange(range) }
        }
        name = name.trimmed
        if name.hasPrefix("(") { name.removeFirst() }
        if name.hasSuffix(")") { name.removeLast() }
        return name.trimmed
    }
}
