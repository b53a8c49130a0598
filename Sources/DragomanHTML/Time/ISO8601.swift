/// The parts of ISO 8601 text.
enum ISO8601 {
    static func date(_ scanner: inout DigitScanner) -> CivilDate? {
        let digits = scanner.digits(atMost: 8)
        switch digits.count {
        case 8: return CivilDate(year: digits.value / 10_000, month: digits.value / 100 % 100, day: digits.value % 100)
        case 7: return ordinal(year: digits.value / 1_000, day: digits.value % 1_000)
        case 6: return CivilDate(year: digits.value / 100, month: digits.value % 100, day: 1)
        case 4: return rest(of: digits.value, &scanner)
        default: return nil
        }
    }

    private static func rest(of year: Int, _ scanner: inout DigitScanner) -> CivilDate? {
        if scanner.take(anyOf: "Ww") { return week(of: year, &scanner) }
        guard scanner.take(anyOf: "-/.") else { return CivilDate(year: year, month: 1, day: 1) }
        if scanner.take(anyOf: "Ww") { return week(of: year, &scanner) }
        let second = scanner.digits(atMost: 4)
        switch second.count {
        case 3: return ordinal(year: year, day: second.value)
        case 4: return CivilDate(year: year, month: second.value / 100, day: second.value % 100)
        case 1, 2: break
        default: return nil
        }
        guard scanner.take(anyOf: "-/.") else { return CivilDate(year: year, month: second.value, day: 1) }
        let day = scanner.digits(atMost: 2)
        return day.count == 0 ? nil : CivilDate(year: year, month: second.value, day: day.value)
    }

    private static func ordinal(year: Int, day: Int) -> CivilDate? {
        guard let first = CivilDate(year: year, month: 1, day: 1), day >= 1,
            day <= (CivilDate.isLeap(year: year) ? 366 : 365)
        else { return nil }
        return first.adding(days: day - 1)
    }

    private static func week(of year: Int, _ scanner: inout DigitScanner) -> CivilDate? {
        let week = scanner.digits(atMost: 2)
        var weekday = 1
        if scanner.take(anyOf: "-") || scanner.isAtDigit { weekday = scanner.digits(atMost: 1).value }
        // 4 January is always in week 1.
        guard week.count == 2, (1...53).contains(week.value), (1...7).contains(weekday),
            let fourth = CivilDate(year: year, month: 1, day: 4)
        else { return nil }
        let monday = fourth.adding(days: -((fourth.weekday + 6) % 7))
        return monday.adding(days: (week.value - 1) * 7 + weekday - 1)
    }

    static func clock(_ scanner: inout DigitScanner) -> DateTime.Clock? {
        _ = scanner.take(anyOf: "Tt_,")
        scanner.skipSpaces()
        let first = scanner.digits(atMost: 6)
        var clock = DateTime.Clock()
        switch first.count {
        case 1, 2:
            clock.hour = first.value
            if scanner.take(anyOf: ":.") {
                let minute = scanner.digits(atMost: 2)
                guard minute.count > 0 else { return nil }
                clock.minute = minute.value
                if scanner.take(anyOf: ":.") {
                    let second = scanner.digits(atMost: 2)
                    guard second.count > 0 else { return nil }
                    clock.second = second.value
                }
            }
        case 4: clock = DateTime.Clock(hour: first.value / 100, minute: first.value % 100)
        case 6:
            clock = DateTime.Clock(
                hour: first.value / 10_000, minute: first.value / 100 % 100, second: first.value % 100)
        default: return nil
        }
        if scanner.take(anyOf: ".,:") { scanner.skipDigits() }
        return clock
    }

    /// Minutes east of UTC.
    static func zone(_ scanner: inout DigitScanner) -> Int? {
        if scanner.take(anyOf: "Zz") { return scanner.isAtEnd ? 0 : nil }
        guard let sign = scanner.sign() else { return nil }
        let first = scanner.digits(atMost: 4)
        switch first.count {
        case 1, 2:
            guard scanner.take(anyOf: ":") else { return sign * first.value * 60 }
            let minutes = scanner.digits(atMost: 2)
            return minutes.count == 2 && minutes.value < 60 ? sign * (first.value * 60 + minutes.value) : nil
        case 3, 4: return first.value % 100 < 60 ? sign * (first.value / 100 * 60 + first.value % 100) : nil
        default: return nil
        }
    }
}
