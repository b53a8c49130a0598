/// The words with which headlines count, by language.
///
/// Those of one language are read when it is asked for: a dictionary of all would cost more than extracting a dozen pages.
struct CountWords {
    private let cardinals: [(word: UInt64, number: Int)]
    private let scales: String

    /// The words of a language; nil when there are none for it.
    /// - Parameter language: BCP 47; its first part counts.
    static func of(_ language: String) -> CountWords? {
        let first = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
        let name = aliases[first] ?? first
        guard let row = spelled.first(where: { $0.language == name }) else { return nil }
        return CountWords(cardinals: numbers(in: row.cardinals), scales: row.scales)
    }

    /// The words of a list as it is written, by their hash.
    private static func numbers(in list: String) -> [(word: UInt64, number: Int)] {
        var numbers: [(word: UInt64, number: Int)] = []
        numbers.reserveCapacity(64)
        var list = list
        list.withUTF8 { bytes in
            ByteSearch.parts(of: bytes, between: UInt8(ascii: " ")) { group in
                guard let colon = ByteSearch.first(UInt8(ascii: ":"), in: group),
                    let number = Int(String(decoding: group[..<colon], as: UTF8.self))
                else { return }
                let words = UnsafeBufferPointer(rebasing: group[(colon + 1)...])
                ByteSearch.parts(of: words, between: UInt8(ascii: "|")) { numbers.append((ByteHash.of($0), number)) }
            }
        }
        return numbers
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
        let hash = ByteHash.of(word.utf8)
        return cardinals.first { $0.word == hash }?.number
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
        let small = word.lowercased()
        if small.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "'") }) { return small }
        var folded = String.UnicodeScalarView()
        for scalar in small.unicodeScalars {
            folded.append(scalar == "ş" ? "ș" : scalar == "ţ" ? "ț" : scalar == "'" || scalar == "’" ? "ʼ" : scalar)
        }
        return String(folded)
    }
}
