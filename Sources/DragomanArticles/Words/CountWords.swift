/// The words with which headlines count, by language.
struct CountWords {
    private var numbers: [String: Int] = [:]
    private var scales: Set<String> = []

    /// The words of a language; nil when there are none for it.
    /// - Parameter language: BCP 47; its first part counts.
    static func of(_ language: String) -> CountWords? {
        table[language.prefix { $0 != "-" && $0 != "_" }.lowercased()]
    }

    /// The number from 3 to 20 that a word names: "sept" in French is 7; nil for any other word.
    /// - Parameter word: in any letter case.
    func number(_ word: some StringProtocol) -> Int? { numbers[Self.fold(word)] }

    /// Whether a word behind a number makes it another one: "million", "belas", a further number, or the "et" of "vingt et un".
    func goesOn(_ word: some StringProtocol) -> Bool {
        let word = Self.fold(word)
        return scales.contains(word) || numbers[word] != nil || Self.connectors.contains(word)
    }

    private static let connectors: Set<String> = [
        "and", "e", "en", "et", "eta", "i", "kaj", "och", "og", "und", "y", "și",
    ]

    private static let table: [String: CountWords] = {
        var table: [String: CountWords] = [:]
        for row in spelled {
            var words = CountWords()
            words.scales = Set(row.scales.split(separator: " ").map(fold))
            for group in row.cardinals.split(separator: " ") {
                let parts = group.split(separator: ":")
                guard parts.count == 2, let value = Int(parts[0]) else { continue }
                for word in parts[1].split(separator: "|") { words.numbers[fold(word)] = value }
            }
            table[row.language] = words
        }
        table["no"] = table["nb"]
        table["tl"] = table["fil"]
        return table
    }()

    /// Romanian is written with cedillas and with commas below; the words are found with either.
    private static func fold(_ word: some StringProtocol) -> String {
        word.lowercased().replacing("ş", with: "ș").replacing("ţ", with: "ț")
    }
}
