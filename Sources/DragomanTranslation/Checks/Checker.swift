/// Runs every check over one segment or a whole article.
public enum Checker {
    /// What all checks say of one segment, in the order of its text. Linear in the texts' lengths.
    public static func findings(
        sourceText: String, targetText: String, pair: LanguagePair, context: CheckContext = CheckContext()
    ) -> [Finding] {
        let checked = CheckedPair(sourceText: sourceText, targetText: targetText, pair: pair, context: context)
        let empty = EmptyCheck().findings(checked)
        if !empty.isEmpty { return empty }
        var found: [Finding] = []
        for check in Checks.all { found += check.findings(checked) }
        return found.sorted {
            ($0.side.rawValue, $0.start, $0.end, $0.rule) < ($1.side.rawValue, $1.start, $1.end, $1.rule)
        }
    }
}
