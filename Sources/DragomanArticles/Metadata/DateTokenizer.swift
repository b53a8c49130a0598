/// Cuts a text into what dates are made of.
struct DateTokenizer {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var tokens: [DateToken] = []
    /// Whether the last token is a number that a separator joins to the number before it: "14.03".
    private var isJoined = false
    /// In scalars: no date stands further from the beginning of its line.
    private static let reach = 400
    private static let mostTokens = 80

    private init(_ text: String) { scalars = Array(text.unicodeScalars.prefix(Self.reach)) }

    static func tokens(of text: String) -> [DateToken] {
        var tokenizer = DateTokenizer(text)
        tokenizer.run()
        return tokenizer.tokens
    }

    /// Whether UTF-8 may hold a day with its year: it has four digits in a row, a number between separators, a digit of another script or a sign for a year.
    /// True for a few texts more.
    static func mayHoldDay(_ text: ArraySlice<UInt8>) -> Bool {
        var digits = 0
        var isJoined = false
        for index in text.indices {
            let byte = text[index]
            if byte &- 0x30 < 10 {
                digits += 1
                if digits == 4 || digits == 2 && isJoined { return true }
                continue
            }
            isJoined =
                digits > 0 && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-"))
            digits = 0
            if byte >= 0xD9, index + 2 < text.endIndex, opensDigit(byte, text[index + 1], text[index + 2]) {
                return true
            }
        }
        return false
    }

    /// Whether three bytes begin with a digit beyond ASCII or the sign for a year.
    private static func opensDigit(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch first {
        case 0xD9: second &- 0xA0 < 10
        case 0xDB: second &- 0xB0 < 10
        // From Devanagari to Malayalam, then Thai and Lao.
        case 0xE0: third &- 0xA6 < 10 || third &- 0x90 < 10 && second >= 0xB9
        // Burmese and Khmer.
        case 0xE1: third &- 0x80 < 10 && second == 0x81 || third &- 0xA0 < 10 && second == 0x9F
        case 0xE5: second == 0xB9 && third == 0xB4
        case 0xEF: second == 0xBC && third &- 0x90 < 10
        default: false
        }
    }

    private mutating func run() {
        while index < scalars.count, tokens.count < Self.mostTokens {
            if let zone = readOffset() {
                tokens.append(.zone(zone))
            } else if let digit = Self.digit(scalars[index]) {
                let wasJoined = isJoined
                isJoined = followsSeparator
                tokens.append(readNumber(digit))
                if wasJoined, isJoined { noteYear() }
            } else if let number = readIdeographs() {
                tokens.append(number)
            } else if Self.isLetter(scalars[index]) {
                if let token = readWord() { tokens.append(token) }
            } else {
                index += 1
            }
        }
    }

    private func scalar(_ position: Int) -> Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    // MARK: Numbers

    /// Whether a dot, a stroke or a hyphen parts the number here from another.
    private var followsSeparator: Bool {
        guard index > 1, case .number(_, 1...2) = tokens.last, Self.digit(scalars[index - 2]) != nil else {
            return false
        }
        return scalars[index - 1] == "." || scalars[index - 1] == "/" || scalars[index - 1] == "-"
    }

    /// The last of three joined numbers is a year of this century: "14.03.26".
    private mutating func noteYear() {
        if case .number(let year, 2) = tokens.last { tokens[tokens.count - 1] = .year(2000 + year) }
    }

    /// The digit that a scalar is in any script.
    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        if scalar.isASCII { return scalar.value &- 0x30 < 10 ? Int(scalar.value) - 0x30 : nil }
        guard scalar.value >= 0x660, scalar.properties.numericType == .decimal,
            let value = scalar.properties.numericValue
        else { return nil }
        return Int(value)
    }

    private mutating func readNumber(_ first: Int) -> DateToken {
        var value = first
        var width = 1
        index += 1
        while let next = scalar(index).flatMap(Self.digit) {
            if width < 15 { value = value * 10 + next }
            width += 1
            index += 1
        }
        if width <= 2, value <= 24, let clock = readClock(hour: value) { return clock }
        return number(value, width)
    }

    /// A number, or a year where the sign for one follows.
    private mutating func number(_ value: Int, _ width: Int) -> DateToken {
        guard width == 2 || width == 4, let sign = scalar(index), DateWords.isYearSign(sign) else {
            return .number(value, width)
        }
        index += 1
        return .year(width == 2 ? 2000 + value : value)
    }

    /// What follows an hour: ":05", ":05:59", "h05", "時5分".
    private mutating func readClock(hour: Int) -> DateToken? {
        guard let mark = scalar(index) else { return nil }
        if mark == ":" || mark == "\u{FF1A}" {
            guard let minute = readMinute(after: index + 1) else { return nil }
            if scalar(index) == ":", readMinute(after: index + 1) != nil { skipFraction() }
            return .clock(hour: hour, minute: minute)
        }
        if mark == "h" || mark == "H" {
            if let minute = readMinute(after: index + 1) { return .clock(hour: hour, minute: minute) }
            guard scalar(index + 1).map(Self.isLetter) != true else { return nil }
            index += 1
            return .clock(hour: hour, minute: 0)
        }
        guard DateWords.isHourSign(mark) else { return nil }
        let next = scalar(index + 1) == " " ? index + 2 : index + 1
        let minute = readMinute(after: next)
        if minute == nil { index += 1 }
        if let sign = scalar(index), DateWords.isMinuteSign(sign) { index += 1 }
        return .clock(hour: hour, minute: minute ?? 0)
    }

    /// One or two digits below 60; nothing is read where there are none.
    private mutating func readMinute(after start: Int) -> Int? {
        guard var value = scalar(start).flatMap(Self.digit) else { return nil }
        var next = start + 1
        if let second = scalar(next).flatMap(Self.digit) {
            value = value * 10 + second
            next += 1
        }
        guard value < 60 else { return nil }
        index = next
        return value
    }

    private mutating func skipFraction() {
        guard scalar(index) == ".", scalar(index + 1).map(Self.digit) != nil else { return }
        index += 1
        while scalar(index).flatMap(Self.digit) != nil { index += 1 }
    }

    /// "+0100", "+01:00", "+7" right after a time or a name of a zone.
    private mutating func readOffset() -> Int? {
        guard let sign = scalar(index), sign == "+" || sign == "-" || sign == "\u{2212}" else { return nil }
        switch tokens.last {
        case .clock, .zone: break
        default: return nil
        }
        var digits: [Int] = []
        var next = index + 1
        while let current = scalar(next), digits.count < 5 {
            if let digit = Self.digit(current) {
                digits.append(digit)
            } else if current != ":" || digits.isEmpty {
                break
            }
            next += 1
        }
        let isNamed = if case .zone = tokens.last { true } else { false }
        let (hours, minutes): (Int, Int)
        switch digits.count {
        case 4: (hours, minutes) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
        case 1 where isNamed: (hours, minutes) = (digits[0], 0)
        case 2 where isNamed: (hours, minutes) = (digits[0] * 10 + digits[1], 0)
        default: return nil
        }
        guard hours <= 14, minutes % 15 == 0, minutes < 60 else { return nil }
        index = next
        return (sign == "+" ? 1 : -1) * (hours * 60 + minutes)
    }

    /// "二〇二六", "十四" before the sign of a year, a month, a day or an hour.
    private mutating func readIdeographs() -> DateToken? {
        guard DateWords.value(ofIdeograph: scalars[index]) != nil else { return nil }
        var end = index
        while let next = scalar(end), DateWords.value(ofIdeograph: next) != nil { end += 1 }
        guard let sign = scalar(end), Self.isSign(sign) || DateWords.isHourSign(sign) else { return nil }
        let digits = scalars[index..<end].compactMap(DateWords.value)
        var value = 0
        var isCounted = false
        for digit in digits {
            if digit == 10 {
                value = max(1, value) * 10
                isCounted = true
            } else {
                value = isCounted ? value + digit : value * 10 + digit
            }
            guard value < 10_000 else { return nil }
        }
        index = end
        let width = isCounted ? 2 : digits.count
        if width <= 2, value <= 24, let clock = readClock(hour: value) { return clock }
        return number(value, width)
    }

    // MARK: Words

    /// What a word says; nothing for endings of ordinals, "of" and the signs for year, month and day.
    private mutating func readWord() -> DateToken? {
        if Self.isSign(scalars[index]) {
            index += 1
            return nil
        }
        let start = index
        while let next = scalar(index), Self.isLetter(next) || isInnerDot, !Self.isSign(next) { index += 1 }
        let word = Self.hash(of: scalars[start..<index])
        if let month = readMonth(word, start) { return .month(month) }
        if let half = readHalf(word, start) { return .half(isAfternoon: half) }
        if let era = DateWords.eras[word], let year = readYear(of: era) { return .year(year) }
        if let zone = DateWords.zones[word] { return .zone(zone) }
        if DateWords.updated.contains(word) { return .updated }
        return DateWords.skipped.contains(word) ? nil : .word
    }

    /// A month named by one word or by two.
    private mutating func readMonth(_ word: UInt64, _ start: Int) -> CalendarMonth? {
        if MonthNames.opensName(word), scalar(index) == " " {
            var end = index + 1
            while let next = scalar(end), Self.isLetter(next) { end += 1 }
            if let month = MonthNames.month(of: Self.hash(of: scalars[start..<end])) {
                index = end
                return month
            }
        }
        return MonthNames.month(of: word, afterOrdinal: isOrdinal(before: start))
    }

    /// Whether a number with a dot stands before a word.
    private func isOrdinal(before start: Int) -> Bool {
        guard start >= 3, scalars[start - 1] == " ", scalars[start - 2] == "." else { return false }
        return Self.digit(scalars[start - 3]) != nil
    }

    /// Whether a word is "pm", "p.m."; nil when it is neither that nor "am".
    private mutating func readHalf(_ word: UInt64, _ start: Int) -> Bool? {
        if let half = DateWords.halves[word] { return half }
        guard index == start + 1, scalar(index) == "." else { return nil }
        let next = scalar(index + 1) == " " ? index + 2 : index + 1
        guard scalar(next).map({ $0 == "m" || $0 == "M" }) == true, scalar(next + 1).map(Self.isLetter) != true else {
            return nil
        }
        switch scalars[start] {
        case "a", "A": index = next + 1
        case "p", "P": index = next + 1
        default: return nil
        }
        return scalars[start] == "p" || scalars[start] == "P"
    }

    /// The year that a number after the name of an era is.
    private mutating func readYear(of era: Int) -> Int? {
        var next = index
        if scalar(next) == " " { next += 1 }
        guard let first = scalar(next).flatMap(Self.digit) else { return nil }
        index = next
        guard case .number(let count, 1...3) = readPlainNumber(first) else { return nil }
        if let sign = scalar(index), DateWords.isYearSign(sign) { index += 1 }
        return era + count
    }

    private mutating func readPlainNumber(_ first: Int) -> DateToken {
        var value = first
        var width = 1
        index += 1
        while let next = scalar(index).flatMap(Self.digit), width < 9 {
            value = value * 10 + next
            width += 1
            index += 1
        }
        return .number(value, width)
    }

    /// The signs for year, month and day of Chinese, Japanese and Korean.
    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x5E74, 0x6708, 0x65E5, 0x53F7, 0xB144, 0xC6D4, 0xC77C: true
        default: false
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? (scalar.value | 0x20) &- 0x61 < 26 : scalar.properties.isAlphabetic || isMark(scalar)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: true
        // Persian writes a joiner of no width within words.
        case .format: scalar.value == 0x200C || scalar.value == 0x200D
        default: false
        }
    }

    /// The ``ByteHash`` of a word in small letters.
    private static func hash(of word: ArraySlice<Unicode.Scalar>) -> UInt64 {
        if word.allSatisfy(\.isASCII) { return ByteHash.of(word.lazy.map { UInt8(truncatingIfNeeded: $0.value) }) }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: word)
        return ByteHash.of(String(text).lowercased().utf8)
    }

    /// Thai cuts its months short with dots between the letters.
    private var isInnerDot: Bool {
        guard scalars[index] == ".", let next = scalar(index + 1) else { return false }
        return next.value >= 0xE00 && next.value < 0xE80
    }
}
