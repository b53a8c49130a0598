/// Which languages share words.
enum LanguageFamilies {
    private static let families: [(name: String, languages: [String])] = [
        ("romance", ["fr", "es", "pt", "it", "ca", "gl", "oc", "ro", "an", "ast"]),
        ("germanic", ["de", "nl", "sv", "da", "nb", "nn", "no", "is", "af", "fo", "lb"]), ("english", ["en"]),
        ("slavic", ["ru", "uk", "be", "bg", "mk", "sr", "hr", "bs", "sl", "cs", "sk", "pl"]), ("baltic", ["lt", "lv"]),
        ("malay", ["id", "ms", "tl", "fil"]), ("greek", ["el"]), ("esperanto", ["eo"]),
        ("other", ["fi", "et", "hu", "tr", "az", "eu", "sq", "cy", "ga", "br", "mt", "sw", "vi", "kk", "uz"]),
    ]

    private static let table = Dictionary(
        families.flatMap { family in family.languages.map { ($0, family.name) } },
        uniquingKeysWith: { first, _ in first })

    private static func family(_ language: String) -> String? { table[language] }

    /// How often the first letters of a plain word are found in a right translation; 0 where the scripts cannot be compared.
    static func cognateRate(_ from: String, _ to: String) -> Double {
        guard let left = family(from), let right = family(to) else { return 0 }
        if left == right { return left == "other" ? 0.1 : 0.3 }
        switch Set([left, right]) {
        case ["romance", "english"], ["romance", "esperanto"]: return 0.33
        case ["germanic", "english"], ["esperanto", "english"]: return 0.2
        case ["romance", "germanic"], ["malay", "english"], ["slavic", "english"]: return 0.15
        case ["slavic", "baltic"]: return 0.18
        default: return left == "other" || right == "other" ? 0.1 : 0.13
        }
    }
}
