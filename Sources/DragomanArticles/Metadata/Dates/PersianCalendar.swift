import DragomanHTML

/// Days of the Persian (Solar Hijri) calendar.
///
/// Leap years by the cycle of 33 years, which agrees with the calendar in force from 1925 to 2088.
enum PersianCalendar {
    /// The years that dates of the press are in, 1981 to 2050.
    static let years = 1360...1429
    /// Years that a date of figures alone is taken for, 1995 to 2031: in them no page of the Web counts years of the Islamic calendar.
    static let yearsInFigures = 1374...1410

    /// The day as the rest of the world counts it; nil when there is no such day.
    static func date(year: Int, month: Int, day: Int) -> CivilDate? {
        guard (1...12).contains(month), day >= 1, day <= days(inMonth: month, of: year) else { return nil }
        let dayOfYear = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
        return CivilDate(daysSince1970: newYear(year) + dayOfYear + day - 1)
    }

    /// Days from 1970 to the first of Farvardin; that of 1360 was 21 March 1981.
    private static func newYear(_ year: Int) -> Int {
        4097 + (1360..<max(1360, year)).reduce(0) { $0 + (isLeap($1) ? 366 : 365) }
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29
    }

    private static func isLeap(_ year: Int) -> Bool { [1, 5, 9, 13, 17, 22, 26, 30].contains(year % 33) }
}
