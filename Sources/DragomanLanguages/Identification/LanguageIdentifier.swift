/// Says which language a text is written in.
///
/// The script narrows the choice; common words decide within it.
public struct LanguageIdentifier: Sendable {
    /// The identifier with the product's own data.
    public static let shared = LanguageIdentifier()

    /// The languages it knows.
    public var languages: [Language] { Abbreviations.rows.map { Language(rawValue: $0.language) } }

    /// The likely languages of `text`, likeliest first, with probabilities from 0 to 1 that add up to 1.
    ///
    /// - Parameter candidates: the languages to choose among; nil for all it knows.
    /// - Returns: empty for a text without letters.
    public func identify(_ text: String, among candidates: Set<Language>? = nil) -> [(
        language: Language, probability: Double
    )] {
        let scan = ScannedText(text)
        var counts: [(language: Language, probability: Double)] = []
        let words = scan.tokens.filter { $0.kind == .word }
        guard !words.isEmpty else { return [] }
        for language in languages where candidates?.contains(language) ?? true {
            let rules = SentenceRules.of(language)
            let hits = words.count { rules.starters.contains($0.key) }
            if hits > 0 { counts.append((language, Double(hits))) }
        }
        let sum = counts.reduce(0) { $0 + $1.probability }
        return counts.map { ($0.language, $0.probability / sum) }.sorted { $0.probability > $1.probability }
    }
}
