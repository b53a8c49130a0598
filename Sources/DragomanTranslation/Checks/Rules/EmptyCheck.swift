import DragomanLanguages

/// No translation at all: nothing, white space, a lone mark, or a program's word for nothing.
struct EmptyCheck: Check {
    let rule = "empty"

    private static let nothing: Set<UInt64> = Set(
        ["null", "none", "nil", "undefined", "nan", "n/a", "error", "false"].map { Scalars.key($0) })

    func findings(_ pair: CheckedPair) -> [Finding] {
        guard pair.source.tokens.contains(where: \.isContent) else { return [] }
        let tokens = pair.target.tokens
        let isEmpty = !tokens.contains(where: \.isContent)
        let isNothing = tokens.count == 1 && Self.nothing.contains(tokens[0].key) && pair.source.tokens.count > 2
        guard isEmpty || isNothing else { return [] }
        return [
            Finding(
                rule: rule, severity: .blocks, start: 0, end: pair.target.scalars.count,
                message: "The translation is empty.")
        ]
    }
}

extension TextToken {
    /// Whether it says something: a word, a figure or an ideograph.
    var isContent: Bool { kind != .punctuation }
}
