/// Cuts a text into what dates are made of.
struct DateTokenizer {
    let scalars: [Unicode.Scalar]
    var index = 0
    var tokens: [DateToken] = []
    /// Whether the last token is a number that a separator joins to the number before it: "14.03".
    var isJoined = false
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
            if byte.isASCIIDigit {
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

    func scalar(_ position: Int) -> Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

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
        if DateWords.skipped.contains(word) { return nil }
        // What stands between two signs of a text without spaces is several words.
        for _ in 0..<Self.hiddenWords(in: scalars[start..<index]) { tokens.append(.word) }
        return .word
    }

    /// How many words more than one a run of letters is: in Chinese and Japanese every second letter begins one, in Thai and its neighbours every eighth.
    private static func hiddenWords(in run: ArraySlice<Unicode.Scalar>) -> Int {
        switch run.first?.value ?? 0 {
        case 0x3040..<0xA000: run.count / 2
        case 0x0E00..<0x0F00, 0x1000..<0x10A0, 0x1780..<0x1800: run.count / 8
        default: 0
        }
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
        let isAfternoon = scalars[start] == "p" || scalars[start] == "P"
        guard isAfternoon || scalars[start] == "a" || scalars[start] == "A" else { return nil }
        index = next + 1
        return isAfternoon
    }

    /// The year that a number after the name of an era is.
    private mutating func readYear(of era: Int) -> Int? {
        var next = index
        if scalar(next) == " " { next += 1 }
        var count = 0
        let start = next
        while let digit = scalar(next).flatMap(Self.digit), next < start + 3 {
            count = count * 10 + digit
            next += 1
        }
        guard count > 0 else { return nil }
        index = next
        if let sign = scalar(index), DateWords.isYearSign(sign) { index += 1 }
        return era + count
    }

    /// The signs for year, month and day of Chinese, Japanese and Korean.
    static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x5E74, 0x6708, 0x65E5, 0x53F7, 0xB144, 0xC6D4, 0xC77C: true
        default: false
        }
    }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? scalar.value.isASCIILetter : scalar.properties.isAlphabetic || isMark(scalar)
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
