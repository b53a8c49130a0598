/// A word or number of a text, as far as dates care.
enum DateToken {
    /// A number and how many digits it was written with.
    case number(Int, Int)
    case month(Int)
    /// A number before a colon: an hour.
    case clock(Int)
    case word

    static func tokens(of text: String) -> [DateToken] {
        var tokens: [DateToken] = []
        let scalars = Array(text.unicodeScalars.prefix(400))
        var index = 0
        while index < scalars.count, tokens.count < 80 {
            if let digit = digit(scalars[index]) {
                tokens.append(readNumber(digit, scalars, &index))
            } else if isLetter(scalars[index]) {
                if let token = readWord(scalars, &index) { tokens.append(token) }
            } else {
                index += 1
            }
        }
        return tokens
    }

    /// ASCII, Arabic-Indic and Persian digits.
    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value) - 0x30
        case 0x660...0x669: Int(scalar.value) - 0x660
        case 0x6F0...0x6F9: Int(scalar.value) - 0x6F0
        default: nil
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .spacingMark
    }

    private static func readNumber(_ first: Int, _ scalars: [Unicode.Scalar], _ index: inout Int) -> DateToken {
        var value = first
        var width = 1
        index += 1
        while index < scalars.count, let next = digit(scalars[index]) {
            if width < 15 { value = value * 10 + next }
            width += 1
            index += 1
        }
        if width <= 2, value < 24, index + 1 < scalars.count, scalars[index] == ":", digit(scalars[index + 1]) != nil {
            return .clock(value)
        }
        return .number(value, width)
    }

    /// A month, or a word; ordinal endings, "de", "of" and the year, month and day signs of CJK are passed over.
    private static func readWord(_ scalars: [Unicode.Scalar], _ index: inout Int) -> DateToken? {
        if isSign(scalars[index]) {
            index += 1
            return nil
        }
        let start = index
        while index < scalars.count, isLetter(scalars[index]) || isInnerDot(scalars, index), !isSign(scalars[index]) {
            index += 1
        }
        let word = hash(of: scalars[start..<index])
        if let month = MonthNames.month(of: word) { return .month(month) }
        return skipped.contains(word) ? nil : .word
    }

    /// The signs for year, month and day of Chinese, Japanese and Korean.
    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x5E74, 0x6708, 0x65E5, 0xB144, 0xC6D4, 0xC77C: true
        default: false
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? (scalar.value | 0x20) &- 0x61 < 26 : scalar.properties.isAlphabetic || isMark(scalar)
    }

    /// The ``ByteHash`` of a word in small letters.
    private static func hash(of word: ArraySlice<Unicode.Scalar>) -> UInt64 {
        if word.allSatisfy(\.isASCII) { return ByteHash.of(word.lazy.map { UInt8(truncatingIfNeeded: $0.value) }) }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: word)
        return ByteHash.of(String(text).lowercased().utf8)
    }

    private static func isInnerDot(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        scalars[index] == "." && index + 1 < scalars.count && scalars[index + 1].value >= 0xE00
            && scalars[index + 1].value < 0xE80
    }

    private static let skipped = Set(
        [
            "de", "del", "d", "of", "st", "nd", "rd", "th", "er", "do", "di", "den", "le", "the", "t",
        ].map { ByteHash.of($0.utf8) })
}
