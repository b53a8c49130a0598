import DragomanHTML

/// Cuts a date into numbers, words, clocks and numeric zones.
struct DateLexer {
    enum Lexeme {
        case number(Int, digits: Int)
        case word(String)
        case clock(DateTime.Clock)
        /// Minutes east of UTC.
        case zone(Int)
    }

    private let scalars: [Unicode.Scalar]
    private var index = 0

    init(_ text: String) { scalars = Array(text.lowercased().unicodeScalars) }

    /// - Parameter hasClock: whether a clock was met, after which a sign begins a zone.
    mutating func next(hasClock: Bool) -> Lexeme? {
        while index < scalars.count {
            let scalar = scalars[index]
            if isDigit(scalar) { return numberOrClock() }
            if scalar.properties.isAlphabetic { return .word(word()) }
            if hasClock, scalar == "+" || scalar == "-" || scalar == "\u{2212}", let zone = zone() {
                return .zone(zone)
            }
            index += 1
        }
        return nil
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

    private mutating func digits(atMost limit: Int = 9) -> (value: Int, count: Int) {
        var (value, count) = (0, 0)
        while index < scalars.count, isDigit(scalars[index]), count < limit {
            value = value * 10 + Int(scalars[index].value - 0x30)
            index += 1
            count += 1
        }
        return (value, count)
    }

    private mutating func word() -> String {
        var word = String.UnicodeScalarView()
        while index < scalars.count,
            scalars[index].properties.isAlphabetic || scalars[index].properties.canonicalCombiningClass != .notReordered
        {
            word.append(scalars[index])
            index += 1
            // The signs for year, month and day stand between numbers without spaces.
            if index < scalars.count, isDigit(scalars[index]) { break }
        }
        return String(word)
    }

    private mutating func numberOrClock() -> Lexeme {
        let start = index
        let first = digits()
        guard first.count <= 2, index < scalars.count, scalars[index] == ":" || isHourMark else {
            return .number(first.value, digits: first.count)
        }
        let afterHour = index
        index += 1
        let minute = digits(atMost: 2)
        guard minute.count > 0, minute.value < 60, first.value <= 24 else {
            index = afterHour == start ? start + 1 : afterHour
            return .number(first.value, digits: first.count)
        }
        var clock = DateTime.Clock(hour: first.value, minute: minute.value)
        if index + 1 < scalars.count, scalars[index] == ":", isDigit(scalars[index + 1]) {
            index += 1
            clock.second = digits(atMost: 2).value
        }
        if index + 1 < scalars.count, scalars[index] == "." || scalars[index] == ",", isDigit(scalars[index + 1]) {
            index += 1
            _ = digits()
        }
        return .clock(clock)
    }

    /// `10h15`, `10.15`: only where minutes follow directly and end there.
    private var isHourMark: Bool {
        guard scalars[index] == "h", index + 2 < scalars.count, isDigit(scalars[index + 1]), isDigit(scalars[index + 2])
        else { return false }
        return index + 3 >= scalars.count || !isDigit(scalars[index + 3])
    }

    private mutating func zone() -> Int? {
        let sign = scalars[index] == "+" ? 1 : -1
        let start = index
        index += 1
        let first = digits(atMost: 4)
        var minutes: Int?
        switch first.count {
        case 1, 2:
            minutes = first.value * 60
            if index < scalars.count, scalars[index] == ":" {
                index += 1
                minutes = first.value * 60 + digits(atMost: 2).value
            }
        case 3, 4: minutes = first.value / 100 * 60 + first.value % 100
        default: index = start
        }
        return minutes.flatMap { $0 <= 24 * 60 ? sign * $0 : nil }
    }
}
