// Numbers, times of day and zones of dates.
extension DateTokenizer {
    /// Whether a dot, a stroke or a hyphen parts the number here from another.
    var followsSeparator: Bool {
        guard index > 1, case .number(_, 1...2) = tokens.last, Self.digit(scalars[index - 2]) != nil else {
            return false
        }
        return scalars[index - 1] == "." || scalars[index - 1] == "/" || scalars[index - 1] == "-"
    }

    /// The last of three joined numbers is a year of this century: "14.03.26".
    mutating func noteYear() {
        if case .number(let year, 2) = tokens.last { tokens[tokens.count - 1] = .year(2000 + year) }
    }

    /// The digit that a scalar is in any script.
    static func digit(_ scalar: Unicode.Scalar) -> Int? {
        if scalar.isASCII { return scalar.value.isASCIIDigit ? Int(scalar.value) - 0x30 : nil }
        guard scalar.value >= 0x660, scalar.properties.numericType == .decimal,
            let value = scalar.properties.numericValue
        else { return nil }
        return Int(value)
    }

    mutating func readNumber(_ first: Int) -> DateToken {
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
        guard scalar(index) == ".", scalar(index + 1).flatMap(Self.digit) != nil else { return }
        index += 1
        while scalar(index).flatMap(Self.digit) != nil { index += 1 }
    }

    /// "+0100", "+01:00", "+7" right after a time or a name of a zone.
    mutating func readOffset() -> Int? {
        guard let sign = scalar(index), sign == "+" || sign == "-" || sign == "\u{2212}" else { return nil }
        switch tokens.last {
        case .clock, .zone: break
        default: return nil
        }
        var digits: [Int] = []
        var holdsColon = false
        var next = index + 1
        while let current = scalar(next), digits.count < 5 {
            if let digit = Self.digit(current) {
                digits.append(digit)
            } else if current == ":", digits.count == 2 {
                holdsColon = true
            } else {
                break
            }
            next += 1
        }
        // "08:00-09:00" is a span of time.
        if holdsColon, sign != "+" { return nil }
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
    mutating func readIdeographs() -> DateToken? {
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
}
