/// Runs every check over one segment or a whole article.
public enum Checker {
    /// What all checks say of one segment, in the order of its text: first those on the source's side, then those on the target's.
    ///
    /// Pure; linear in the texts' lengths, some 20 µs for a sentence.
    /// - Parameters:
    ///   - sourceText: the segment's plain text, without marks.
    ///   - targetText: its translation.
    ///   - pair: the languages of the two.
    ///   - context: when and where the article appeared, and the glossary's terms.
    ///   - spelling: words of the target language; without one spelling is not looked at.
    public static func findings(
        sourceText: String, targetText: String, pair: LanguagePair, context: CheckContext = CheckContext(),
        spelling: (any SpellingDictionary)? = nil
    ) -> [Finding] {
        let checked = CheckedPair(sourceText: sourceText, targetText: targetText, pair: pair, context: context)
        return findings(checked, spelling: spelling)
    }

    /// What all checks say of a segment that has been taken apart already.
    public static func findings(_ pair: CheckedPair, spelling: (any SpellingDictionary)? = nil) -> [Finding] {
        let empty = EmptyCheck().findings(pair)
        if !empty.isEmpty { return empty }
        var found: [Finding] = []
        for check in Checks.all { found += check.findings(pair) }
        if let spelling { found += SpellingCheck(dictionary: spelling).findings(pair) }
        guard found.count > 1 else { return found }
        return found.sorted {
            ($0.side.rawValue, $0.start, $0.end, $0.rule) < ($1.side.rawValue, $1.start, $1.end, $1.rule)
        }
    }
}
