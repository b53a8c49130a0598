import DragomanHTML

/// A date as a run of numbers, words and a clock, which it puts in their places.
struct DateWords {
    private enum Token {
        case number(Int, digits: Int)
        case word(String)
        case clock(DateTime.Clock)
        case zone(Int)
    }

    private var tokens: [Token] = []
    private var isAfternoon: Bool?
    private var assumedZone: Int?

    init(_ text: String) {
        var lexer = DateLexer(text)
        while let lexeme = lexer.next(hasClock: hasClock) {
            switch lexeme {
            case .number(let value, let digits): tokens.append(.number(value, digits: digits))
            case .clock(let clock): tokens.append(.clock(clock))
            case .zone(let offset): tokens.append(.zone(offset))
            case .word(let word): add(word)
            }
        }
    }

    private var hasClock: Bool {
        tokens.contains { if case .clock = $0 { true } else { false } }
    }

    private mutating func add(_ word: String) {
        switch word {
        case "am", "a.m", "오전", "上午", "午前": isAfternoon = false
        case "pm", "p.m", "오후", "下午", "午後": isAfternoon = true
        default: tokens.append(.word(word))
        }
        if word.unicodeScalars.contains(where: { $0.value >= 0xAC00 && $0.value <= 0xD7A3 }) { assumedZone = 540 }
    }

    mutating func read() -> DateTime? {
        var numbers: [(value: Int, digits: Int)] = []
        var month: Int?
        var monthPlace = 0
        var clock: DateTime.Clock?
        var zone: Int?
        for token in tokens {
            switch token {
            case .number(let value, let digits): numbers.append((value, digits))
            case .clock(let value): clock = clock ?? value
            case .zone(let value): zone = value
            case .word(let word):
                // "mar. 3 nov.": what stands before the day may be the weekday.
                if let found = MonthNames.month(word), month == nil || monthPlace == 0 && numbers.count == 1 {
                    month = found
                    monthPlace = numbers.count
                } else if let found = ZoneNames.offset(word) {
                    zone = zone ?? found
                }
            }
        }
        if let early = clock, let isAfternoon { clock = early.on(isAfternoon: isAfternoon) }
        guard let date = date(numbers, month: month, monthPlace: monthPlace) else { return nil }
        guard let clock else { return DateTime(day: date, zoneOffsetMinutes: zone) }
        return DateTime(
            date: date, hour: clock.hour, minute: clock.minute, second: clock.second,
            zoneOffsetMinutes: zone ?? assumedZone)
    }

    private func date(_ numbers: [(value: Int, digits: Int)], month: Int?, monthPlace: Int) -> CivilDate? {
        guard let month else { return numericDate(numbers) }
        guard numbers.count >= 2 else { return nil }
        let (first, second) = (numbers[0], numbers[1])
        if first.digits >= 4, first.value > 31 { return CivilDate(year: first.value, month: month, day: second.value) }
        return CivilDate(year: year(second), month: month, day: first.value)
    }

    private func numericDate(_ numbers: [(value: Int, digits: Int)]) -> CivilDate? {
        guard numbers.count == 3 || numbers.count > 3 && numbers[0].digits == 4 else { return nil }
        let (first, second, third) = (numbers[0], numbers[1], numbers[2])
        if first.digits >= 4 { return CivilDate(year: first.value, month: second.value, day: third.value) }
        return CivilDate(year: year(third), month: second.value, day: first.value)
            ?? CivilDate(year: year(third), month: first.value, day: second.value)
            ?? CivilDate(year: year(first), month: second.value, day: third.value)
    }

    /// RFC 2822's two and three digits, with the nineties as the last years of the last century.
    private func year(_ number: (value: Int, digits: Int)) -> Int {
        if number.digits <= 2 { return number.value + (number.value < 90 ? 2_000 : 1_900) }
        return number.digits == 3 ? number.value + 1_900 : number.value
    }
}

extension DateTime.Clock {
    fileprivate func on(isAfternoon: Bool) -> DateTime.Clock {
        guard hour <= 12 else { return self }
        return DateTime.Clock(hour: hour % 12 + (isAfternoon ? 12 : 0), minute: minute, second: second)
    }
}
