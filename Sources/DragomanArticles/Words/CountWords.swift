/// The words with which headlines count, by language.
///
/// They are looked for in the list as it is written: a headline asks for three words at most, and making a dictionary of all languages costs more than
/// extracting a dozen pages.
struct CountWords {
    private let cardinals: String
    private let scales: String

    /// The words of a language; nil when there are none for it.
    /// - Parameter language: BCP 47; its first part counts.
    static func of(_ language: String) -> CountWords? {
        let first = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
        let name = aliases[first] ?? first
        guard let row = spelled.first(where: { $0.language == name }) else { return nil }
        return CountWords(cardinals: row.cardinals, scales: row.scales)
    }

    /// The number from 3 to 20 that a word names: "sept" in French is 7; nil for any other word.
    /// - Parameter word: in any letter case.
    func number(_ word: some StringProtocol) -> Int? { number(folded: Self.fold(word)) }

    /// Whether a word behind a number makes it another one: "million", "belas", a further number, or the "et" of "vingt et un".
    func goesOn(_ word: some StringProtocol) -> Bool {
        let word = Self.fold(word)
        return Self.connectors.contains(word) || number(folded: word) != nil || Self.holds(scales[...].utf8, word, " ")
    }

    private func number(folded word: String) -> Int? {
        // Most words are no numbers, and those of ASCII have one spelling in bytes.
        if word.utf8.allSatisfy({ $0 < 0x80 }), !ByteSearch.holds(cardinals, word) { return nil }
        for group in cardinals[...].utf8.split(separator: UInt8(ascii: " ")) {
            guard let colon = group.firstIndex(of: UInt8(ascii: ":")) else { continue }
            if Self.holds(group[group.index(after: colon)...], word, "|") { return Int(Substring(group[..<colon])) }
        }
        return nil
    }

    private static func holds(_ list: Substring.UTF8View, _ word: String, _ separator: Unicode.Scalar) -> Bool {
        list.split(separator: UInt8(ascii: separator)).contains { Substring($0) == word }
    }

    private static let aliases = ["no": "nb", "tl": "fil"]

    private static let connectors: Set<String> = [
        "and", "e", "en", "et", "eta", "i", "kaj", "och", "og", "und", "y", "și",
    ]

    /// Romanian is written with cedillas and with commas below, Ukrainian with either apostrophe; the list has one of them.
    private static func fold(_ word: some StringProtocol) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in word.lowercased().unicodeScalars {
            folded.append(scalar == "ş" ? "ș" : scalar == "ţ" ? "ț" : scalar == "'" || scalar == "’" ? "ʼ" : scalar)
        }
        return String(folded)
    }
}
