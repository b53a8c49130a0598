import DragomanHTML

/// Reads dates as pages write them.
struct DateReader {
    /// Whether figures alone put the month before the day, as in the United States.
    var isMonthFirst = false

    /// A date in a line of text.
    struct Written: Equatable {
        let date: DateTime
        /// Whether the text says that it is when something was changed.
        let isUpdate: Bool
        /// How many words are in the text that say nothing of dates.
        let otherWords: Int
        /// Whether nothing stands before it.
        var opensText = false
    }

    /// ISO 8601 first, then dates written in words or figures.
    func date(_ text: String) -> DateTime? {
        let text = Trimming.collapsed(text)
        guard !text.isEmpty, text.utf8.count < 120 else { return nil }
        if text.utf8.count > 5, let date = DateTime(iso8601: text), Self.isSensible(date) { return date }
        return Self.stamp(text) ?? written(text)?.date
    }

    /// The first date in a text that is not when something was changed, or else the first: "3 November 2026", "November 3, 2026", "3.11.2026",
    /// "2026年11月3日", "2026-11-03 10:15", "۱۲ آبان ۱۴۰۵", "3 พฤศจิกายน 2569".
    func written(_ text: String) -> Written? {
        let tokens = DateTokenizer.tokens(of: text)
        let words = tokens.count { $0 == .word }
        var update: DateTime?
        var isUpdate = false
        var index = 0
        while index < tokens.count {
            if tokens[index] == .updated { isUpdate = true }
            guard let found = day(at: index, in: tokens) else {
                index += 1
                continue
            }
            let date = Self.moment(found, tokens, from: index)
            if !isUpdate { return Written(date: date, isUpdate: false, otherWords: words, opensText: index == 0) }
            update = update ?? date
            isUpdate = false
            index = found.next
        }
        return update.map { Written(date: $0, isUpdate: true, otherWords: words) }
    }

    /// A date in the path of an address: `/2026/11/03/`, `/2026-11-03-`, `/20261103/`.
    static func date(inAddress url: String) -> DateTime? {
        guard mayHoldYear(url) else { return nil }
        let path = url.split(separator: "?").first.map(String.init) ?? url
        let tokens = DateTokenizer.tokens(of: path)
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
            digits = byte.isASCIIDigit ? digits + 1 : 0
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

    // MARK: Days

    /// A day, where the tokens go on after it, and the time of day where it stands amidst them.
    private struct Found {
        let day: CivilDate
        let next: Int
        var time: Time?
    }

    private func day(at index: Int, in tokens: [DateToken]) -> Found? {
        switch tokens[index] {
        case .year(let year): Self.yearFirst(year, index, tokens)
        case .number(let year, 4): Self.yearFirst(year, index, tokens)
        case .number(let number, 8): Self.compact(number, index)
        case .number(let number, let width) where width <= 2: dayFirst(number, index, tokens)
        case .month(let month): Self.monthFirst(month, index, tokens)
        default: nil
        }
    }

    /// "2026-03-14", "2026. március 14.", "2026. gada 14. marts".
    private static func yearFirst(_ year: Int, _ index: Int, _ tokens: [DateToken]) -> Found? {
        guard index + 2 < tokens.count else { return nil }
        switch (tokens[index + 1], tokens[index + 2]) {
        case (.number(let month, 1...2), .number(let day, 1...2)):
            return found(year, CalendarMonth(number: month), day, isInFigures: true, index + 3)
        case (.month(let month), .number(let day, 1...2)), (.number(let day, 1...2), .month(let month)):
            return found(year, month, day, index + 3)
        default: return nil
        }
    }

    private static func compact(_ number: Int, _ index: Int) -> Found? {
        found(number / 10_000, CalendarMonth(number: number / 100 % 100), number % 100, index + 1)
    }

    private func dayFirst(_ day: Int, _ index: Int, _ tokens: [DateToken]) -> Found? {
        guard index + 2 < tokens.count else { return nil }
        switch (tokens[index + 1], tokens[index + 2]) {
        case (.month(let month), .number(let year, 2)): return Self.found(2000 + year, month, day, index + 3)
        case (.month(let month), .number(let year, 4)), (.month(let month), .year(let year)):
            return Self.found(year, month, day, index + 3)
        case (.number(let month, 1...2), .number(let year, 4)), (.number(let month, 1...2), .year(let year)):
            // Where the order is not known, the American one shows only where the second number is too great for a month.
            let isSwapped = month > 12 || isMonthFirst && day <= 12
            return Self.found(
                year, CalendarMonth(number: isSwapped ? day : month), isSwapped ? month : day, index + 3)
        default: return nil
        }
    }

    /// "March 14, 2026", "Mar 14 09:00:00 CET 2026".
    private static func monthFirst(_ month: CalendarMonth, _ index: Int, _ tokens: [DateToken]) -> Found? {
        guard index + 2 < tokens.count, case .number(let day, 1...2) = tokens[index + 1] else { return nil }
        if case .number(let year, 4) = tokens[index + 2] { return found(year, month, day, index + 3) }
        guard case .clock = tokens[index + 2] else { return nil }
        for next in index + 3..<min(index + 6, tokens.count) {
            guard case .number(let year, 4) = tokens[next] else { continue }
            var found = found(year, month, day, next + 1)
            found?.time = Time(Array(tokens[..<next]), after: index + 2)
            return found
        }
        return nil
    }

    /// The day of the Gregorian calendar, also where the year is counted as in Iran or in Thailand.
    private static func found(
        _ year: Int, _ month: CalendarMonth, _ day: Int, isInFigures: Bool = false, _ next: Int
    ) -> Found? {
        if month.isPersian
            ? PersianCalendar.years.contains(year) : isInFigures && PersianCalendar.yearsInFigures.contains(year)
        {
            return PersianCalendar.date(year: year, month: month.number, day: day).map { Found(day: $0, next: next) }
        }
        guard !month.isPersian else { return nil }
        let western = isSensible(year: year - buddhistEra) ? year - buddhistEra : year
        guard isSensible(year: western), let date = CivilDate(year: western, month: month.number, day: day) else {
            return nil
        }
        return Found(day: date, next: next)
    }

    /// Thailand counts its years from the death of the Buddha.
    private static let buddhistEra = 543

    // MARK: Times

    /// The moment when a time stands beside the date, else the day.
    private static func moment(_ found: Found, _ tokens: [DateToken], from start: Int) -> DateTime {
        let time = found.time ?? Time(tokens, after: found.next) ?? Time(tokens, before: start)
        guard let time else { return DateTime(day: found.day) }
        return DateTime(date: found.day, hour: time.hour, minute: time.minute, zoneOffsetMinutes: time.zone)
            ?? DateTime(day: found.day)
    }

    private static func isSensible(year: Int) -> Bool { year > 1980 && year <= 2060 }

    private static func isSensible(_ date: DateTime) -> Bool { isSensible(year: date.date().year) }
}
