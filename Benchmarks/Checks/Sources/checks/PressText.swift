import DragomanLanguages
import DragomanTranslation

/// Sentences as the press writes them, with their translations: eight pairs of languages, figures and names that differ from line to line.
struct PressText {
    struct Line {
        var source: String
        var target: String
        /// Whether the translation has another figure than the source.
        var isFaulty = false
    }

    struct Pair {
        var source: Language
        var target: Language
        var lines: [Line]

        var languages: LanguagePair { LanguagePair(source: source, target: target) }
    }

    private static let names = [
        "Kirby", "Novák", "Rossi", "Haddad", "Lindqvist", "Okafor", "Tanaka", "Moreau", "Silva", "Petersen", "Kowalska",
        "Brandt",
    ]
    private static let places = [
        "Jakarta", "Madrid", "Toronto", "Nairobi", "Lima", "Boston", "Osaka", "Hamburg", "Manila", "Quito",
    ]

    /// `count` different lines of each pair, the same in every run: `#` is a whole number below a thousand that no two
    /// lines of one wording share, `$` one in thousands, `@` a name, `&` a
    /// place.
    static func pairs(lines count: Int) -> [Pair] {
        rows.map { row in
            let lines = (0..<count).map { number -> Line in
                let (source, target) = row.lines[number % row.lines.count]
                let isFaulty = number % 50 == 0 && target.contains("#")
                return Line(
                    source: fill(source, number, row.source),
                    target: fill(target, number, row.target, more: isFaulty ? 3 : 0), isFaulty: isFaulty)
            }
            return Pair(source: row.source, target: row.target, lines: lines)
        }
    }

    private static func fill(_ text: String, _ number: Int, _ language: Language, more: Int = 0) -> String {
        var filled = ""
        for letter in text {
            switch letter {
            case "#": filled += String(21 + number % 877 + more)
            case "$": filled += Numbers.formatted(12_000 + number * 7, language: language)
            case "@": filled += names[number % names.count]
            case "&": filled += places[number / 3 % places.count]
            default: filled.append(letter)
            }
        }
        return filled
    }
}
