/// What a language tells the segmenter.
struct SentenceRules: Sendable {
    /// Never end a sentence: "Dr", "St", "Nr".
    var titles: KeySet
    /// May end one, but only before a word that likes to begin sentences: "etc", "Inc".
    var abbreviations: KeySet
    var starters: KeySet
    /// Whether "3." means *third*.
    var hasOrdinalStops: Bool
    /// Whether » opens and « closes, and “ closes.
    var guillemetsOpenRight: Bool
    var isGreek: Bool
    var isThai: Bool
    var isEnglish: Bool

    static func of(_ language: Language) -> SentenceRules {
        table[language.primary] ?? other
    }

    private static let table: [String: SentenceRules] = {
        var table: [String: SentenceRules] = [:]
        for row in Abbreviations.rows { table[row.language] = make(row) }
        return table
    }()

    private static let other = make(.init("", titles: "", abbreviations: "", starters: ""))

    private static func make(_ row: Abbreviations.Row) -> SentenceRules {
        SentenceRules(
            titles: keys(row.titles + " " + Abbreviations.commonTitles),
            abbreviations: keys(row.abbreviations + " " + Abbreviations.common), starters: keys(row.starters),
            hasOrdinalStops: Abbreviations.ordinalStops.contains(row.language),
            guillemetsOpenRight: Abbreviations.rightOpening.contains(row.language), isGreek: row.language == "el",
            isThai: row.language == "th" || row.language == "lo", isEnglish: row.language == "en")
    }

    private static func keys(_ words: String) -> KeySet {
        KeySet(words.split(separator: " ").map { Scalars.key($0) })
    }
}
