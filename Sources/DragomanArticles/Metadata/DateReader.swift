import DragomanHTML

/// Reads dates as pages write them.
enum DateReader {
    /// ISO 8601 first, then dates written in words or figures.
    static func date(_ text: String) -> DateTime? {
        let text = Trimming.collapsed(text)
        guard !text.isEmpty, text.utf8.count < 120 else { return nil }
        if text.utf8.count > 5, let date = DateTime(iso8601: text), isSensible(date) { return date }
        if let date = stamp(text) { return date }
        return date(written: text)
    }

    /// The first date in a text: "3 November 2026", "November 3, 2026", "3.11.2026", "2026年11月3日", "2026-11-03 10:15".
    static func date(written text: String) -> DateTime? {
        let tokens = DateToken.tokens(of: text)
        for index in tokens.indices {
            if let found = day(at: index, in: tokens),
                let date = CivilDate(year: found.year, month: found.month, day: found.day),
                isSensible(year: found.year)
            {
                return moment(date, tokens, after: found.next)
            }
        }
        return nil
    }

    /// A date in the path of an address: `/2026/11/03/`, `/2026-11-03-`, `/20261103/`.
    static func date(inAddress url: String) -> DateTime? {
        guard mayHoldYear(url) else { return nil }
        let path = url.split(separator: "?").first.map(String.init) ?? url
        let tokens = DateToken.tokens(of: path)
        for index in tokens.indices {
            guard case .number(let year, 4) = tokens[index], isSensible(year: year), index + 2 < tokens.count,
                case .number(let month, let width) = tokens[index + 1], width <= 2,
                case .number(let day, let dayWidth) = tokens[index + 2], dayWidth <= 2,
                let date = CivilDate(year: year, month: month, day: day)
            else { continue }
            return DateTime(day: date)
        }
        return nil
    }

    /// Whether four digits follow each other, or there are bytes beyond ASCII, which may be digits too.
    private static func mayHoldYear(_ url: String) -> Bool {
        var digits = 0
        for byte in url.utf8 {
            digits = byte &- 0x30 < 10 ? digits + 1 : 0
            if digits == 4 || byte >= 0x80 { return true }
        }
        return false
    }

    /// Seconds or milliseconds since 1970.
    private static func stamp(_ text: String) -> DateTime? {
        guard text.utf8.count == 10 || text.utf8.count == 13, let number = Int64(text), number > 0 else { return nil }
        let date = DateTime(secondsSince1970: text.utf8.count == 13 ? number / 1000 : number)
        return isSensible(date) ? date : nil
    }

    private typealias Found = (year: Int, month: Int, day: Int, next: Int)

    private static func day(at index: Int, in tokens: [DateToken]) -> Found? {
        switch tokens[index] {
        case .number(let number, 4) where isSensible(year: number): yearFirst(number, index, tokens)
        case .number(let number, 8): compact(number, index)
        case .number(let number, let width) where width <= 2: dayFirst(number, index, tokens)
        case .month(let month): monthFirst(month, index, tokens)
        default: nil
        }
    }

    private static func yearFirst(_ year: Int, _ index: Int, _ tokens: [DateToken]) -> Found? {
        guard index + 2 < tokens.count, case .number(let day, let width) = tokens[index + 2], width <= 2 else {
            return nil
        }
        switch tokens[index + 1] {
        case .number(let month, let width) where width <= 2: return (year, month, day, index + 3)
        case .month(let month): return (year, month, day, index + 3)
        default: return nil
        }
    }

    private static func compact(_ number: Int, _ index: Int) -> Found? {
        let year = number / 10_000
        return isSensible(year: year) ? (year, number / 100 % 100, number % 100, index + 1) : nil
    }

    private static func dayFirst(_ day: Int, _ index: Int, _ tokens: [DateToken]) -> Found? {
        guard index + 2 < tokens.count, case .number(let year, let width) = tokens[index + 2], width == 4 || width == 2
        else { return nil }
        let full = width == 4 ? year : 2000 + year
        switch tokens[index + 1] {
        case .month(let month): return (full, month, day, index + 3)
        case .number(let month, let monthWidth) where monthWidth <= 2 && (width == 4 || tokens.count < 8):
            // The American order shows only where the second number is too great for a month.
            return month > 12 ? (full, day, month, index + 3) : (full, month, day, index + 3)
        default: return nil
        }
    }

    private static func monthFirst(_ month: Int, _ index: Int, _ tokens: [DateToken]) -> Found? {
        guard index + 2 < tokens.count, case .number(let day, let width) = tokens[index + 1], width <= 2,
            case .number(let year, 4) = tokens[index + 2]
        else { return nil }
        return (year, month, day, index + 3)
    }

    /// The moment when a time follows the date, else the day.
    private static func moment(_ date: CivilDate, _ tokens: [DateToken], after next: Int) -> DateTime {
        var index = next
        while index + 1 < tokens.count, index < next + 3 {
            if case .clock(let hour) = tokens[index], case .number(let minute, 2) = tokens[index + 1],
                let moment = DateTime(date: date, hour: hour, minute: minute)
            {
                return moment
            }
            index += 1
        }
        return DateTime(day: date)
    }

    private static func isSensible(year: Int) -> Bool { year > 1980 && year < 2100 }

    private static func isSensible(_ date: DateTime) -> Bool { isSensible(year: date.date().year) }
}
