/// The number of a page as a pager shows it, in the digits of any script: "2", "[2]", "Page 2 of 3", "２".
struct PageNumber: Equatable {
    let value: Int
    /// Whether only marks and spaces stand around it.
    let isBare: Bool
    /// Whether no letter stands before it.
    let isFirst: Bool

    /// In bytes: a longer text is a sentence or a headline.
    private static let longest = 80
    /// The same where no digit is ASCII's, as every scalar must be looked at.
    private static let longestOfOtherDigits = 40

    /// The first number of a text; nil where there is none or it has more digits than a page's.
    init?(in text: UnsafeBufferPointer<UInt8>) {
        guard text.count < Self.longest,
            text.contains(where: \.isASCIIDigit)
                || text.count < Self.longestOfOtherDigits && text.contains(where: { $0 >= Self.firstOfOtherDigits })
        else { return nil }
        let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
        let before = scalars.prefix { DateTokenizer.digit($0) == nil }
        let digits = scalars[before.endIndex...].prefix { DateTokenizer.digit($0) != nil }
        guard (1...3).contains(digits.count) else { return nil }
        value = digits.reduce(0) { $0 * 10 + (DateTokenizer.digit($1) ?? 0) }
        isFirst = !before.contains { $0.properties.isAlphabetic }
        isBare =
            isFirst
            && !scalars[digits.endIndex...].contains { $0.properties.isAlphabetic || DateTokenizer.digit($0) != nil }
    }

    /// In UTF-8 digits beyond ASCII begin with this byte (Arabic's) or a higher one.
    private static let firstOfOtherDigits: UInt8 = 0xD9
}
