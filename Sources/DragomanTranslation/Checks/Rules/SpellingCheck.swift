import DragomanLanguages

/// Words that the given dictionary does not know; capitalised words and words that the source has too are taken for names. Notes only.
///
/// It is not in ``Checks/all``, for it needs a dictionary: ``Checker/findings(sourceText:targetText:pair:context:spelling:)`` adds it.
struct SpellingCheck: Check {
    let rule = "spelling"
    let dictionary: any SpellingDictionary

    func findings(_ pair: CheckedPair) -> [Finding] {
        guard dictionary.language.primary == pair.pair.target.primary else { return [] }
        let known = Set(pair.source.tokens.lazy.filter { $0.kind == .word }.map(\.key))
        return pair.target.tokens.compactMap { token in
            guard token.kind == .word, token.count > 2, !token.isCapitalised, !known.contains(token.key),
                !pair.target.isProtected(Int(token.start))
            else { return nil }
            let word = pair.target.string(token.range)
            guard !dictionary.knows(word) else { return nil }
            return Finding(
                rule: rule, severity: .notes, start: Int(token.start), end: Int(token.end),
                message: "\(word) is not in the dictionary.")
        }
    }
}
