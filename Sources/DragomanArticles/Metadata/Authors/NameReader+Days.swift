// What stands behind names in bylines to say when they wrote.
extension NameReader {
    /// What stands before the day or the hour in a byline: "Ann Lee March 25, 2026", "Anna Berg am 16.11.2026".
    static func withoutDay(_ text: String) -> String {
        guard text.utf8.contains(where: \.isASCIIDigit) else { return text }
        let words = text.spacedWords
        guard let number = words.firstIndex(where: { $0.utf8.first.map(\.isASCIIDigit) == true }), number > 0,
            isDay(words[number...]) || isMonth(words[number - 1])
        else { return text }
        // "Theresa May 3 December": the month that follows the day is the date's.
        let isMonthBehind = number + 1 < words.count && isMonth(words[number + 1])
        var end = number
        while end > 0,
            NameWords.beforeDays.contains(String(words[end - 1])) || !isMonthBehind && isMonth(words[end - 1])
        {
            end -= 1
        }
        return words[..<end].joined(separator: " ")
    }

    /// Whether words that open with a number say a day or an hour: "France 24" is a name.
    private static func isDay(_ words: ArraySlice<Substring>) -> Bool {
        guard let first = words.first else { return false }
        return first.utf8.contains(UInt8(ascii: ":")) || words.dropFirst().first.map(isMonth) == true
            || holdsDay(words.joined(separator: " "))
    }

    /// Whether a text names a day: "2026" and "World Cup 2026" do not.
    static func holdsDay(_ text: String) -> Bool {
        DateTokenizer.mayHoldDay(Array(text.utf8)[...]) && DateReader().written(text) != nil
    }

    private static func isMonth(_ word: Substring) -> Bool {
        let letters = word.utf8.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }
        return MonthNames.month(of: ByteHash.of(String(decoding: letters, as: UTF8.self).lowercased().utf8)) != nil
    }
}
