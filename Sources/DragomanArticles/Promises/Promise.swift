/// What a headline promises to list: "7 things to know about the bridge" promises seven.
struct Promise {
    let count: Int
    /// Whether it says what is counted by a word that such headlines use; any other may count people or years.
    let isPlain: Bool

    private static let counts = 3...100
    /// In words: how far behind the number the counted word stands ("The 5 most beautiful harbours").
    private static let reach = 3

    /// Nil for a headline that counts nothing.
    /// - Parameter language: of the headline, BCP 47.
    init?(in title: String, language: String?) {
        let names = language.flatMap(CountWords.of)
        guard
            let found = Self.inWords(title, language, names) ?? Self.inScript(title) ?? Self.atStart(title, names)
        else { return nil }
        self = found
    }

    private init(count: Int, isPlain: Bool) {
        self.count = count
        self.isPlain = isPlain
    }

    /// A number anywhere, with a word that headlines count behind it, and "Top 10".
    private static func inWords(_ title: String, _ language: String?, _ names: CountWords?) -> Promise? {
        guard let language else { return nil }
        let words = words(of: title)
        for (index, word) in words.enumerated() {
            guard let number = number(word, names), counts.contains(number) else { continue }
            let behind = words[(index + 1)...].prefix(reach)
            if let next = behind.first, names?.goesOn(next) == true { continue }
            if behind.contains(where: { CountedNouns.holds($0, language: language) })
                || index == 1 && words[0].lowercased() == "top"
            {
                return Promise(count: number, isPlain: true)
            }
        }
        return nil
    }

    /// A number in figures or Chinese ones with a counted word behind it, where no spaces part words.
    private static func inScript(_ title: String) -> Promise? {
        guard title.unicodeScalars.contains(where: { $0.value >= 0xE00 }) else { return nil }
        var rest = title[...]
        while let start = rest.firstIndex(where: { digit($0) != nil }) {
            let digits = rest[start...].prefix { digit($0) != nil }
            rest = rest[digits.endIndex...]
            if let number = value(of: digits), counts.contains(number),
                CountedNouns.follows(in: rest.drop { $0 == " " })
            {
                return Promise(count: number, isPlain: true)
            }
        }
        return nil
    }

    private static func digit(_ character: Character) -> Int? {
        if let number = character.wholeNumberValue, (0...10).contains(number) { return number }
        return nil
    }

    /// "10" and "十" are ten, "十二" is twelve.
    private static func value(of digits: Substring) -> Int? {
        guard digits.count <= 3 else { return nil }
        if let number = Int(digits) { return number }
        let values = digits.compactMap(digit)
        guard values.contains(10) else { return values.reduce(0) { $0 * 10 + $1 } }
        let parts = values.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
        return (parts.first?.first ?? 1) * 10 + (parts.last?.first ?? 0)
    }

    /// A number among the first three words, in figures or as a word from three to twenty, that is no part of a larger one ("five million").
    private static func atStart(_ title: String, _ names: CountWords?) -> Promise? {
        let title = title.utf8.split(separator: UInt8(ascii: " "), maxSplits: 4).map { Substring($0) }
        for (word, next) in zip(title, title.dropFirst()).prefix(3) {
            guard let number = Int(word) ?? names?.number(word) else { continue }
            guard counts.contains(number), names?.goesOn(next) != true else { return nil }
            return Promise(count: number, isPlain: false)
        }
        return nil
    }

    private static func words(of title: String) -> [Substring] {
        title.unicodeScalars.split {
            $0 == " " || $0 == "\u{A0}" || $0 == ":" || $0 == "," || $0 == "“" || $0 == "”" || $0 == "\""
        }
        .map { Substring($0) }
    }

    private static func number(_ word: Substring, _ names: CountWords?) -> Int? {
        let digits = word.unicodeScalars.prefix(4).map(DateTokenizer.digit)
        guard digits.count <= 3, !digits.isEmpty, !digits.contains(nil) else { return names?.number(word) }
        return digits.reduce(0) { $0 * 10 + ($1 ?? 0) }
    }
}
