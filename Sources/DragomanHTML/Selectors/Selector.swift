/// A group of CSS selectors (Selectors Level 4): type, class, id, attribute operators, combinators, `:is`, `:where`, `:not`, `:has`,
/// `:nth-child` and its kin, `:first-child`, `:last-child`, `:only-child`, `:empty`, `:root`.
public struct Selector: Hashable, Sendable {
    let alternatives: [ComplexSelector]

    /// Reads a selector.
    /// - Throws: ``SelectorError`` when the text is no selector, or one with parts that are not among those above.
    public init(_ text: String) throws {
        var parser = SelectorParser(text)
        alternatives = try parser.parseAll()
    }

    init(alternatives: [ComplexSelector]) { self.alternatives = alternatives }
}

/// Why a text is no selector.
public struct SelectorError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The text.
    public let selector: String
    /// Characters from its beginning to where it is wrong.
    public let offset: Int
    /// What was expected there.
    public let message: String

    /// One line for a person: the text, what is wrong, and where.
    public var description: String { "“\(selector)” is not a selector: \(message) at character \(offset)" }
}
