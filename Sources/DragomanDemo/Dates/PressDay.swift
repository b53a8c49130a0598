/// A day of the proleptic Gregorian calendar, counted from 1970-01-01.
struct PressDay: Hashable, Sendable, Comparable {
    /// Days since 1970-01-01.
    let number: Int

    static func < (left: PressDay, right: PressDay) -> Bool { left.number < right.number }

    static func + (day: PressDay, days: Int) -> PressDay { PressDay(number: day.number + days) }

    /// 0 is Monday, 6 is Sunday.
    var weekday: Int { ((number + 3) % 7 + 7) % 7 }

    /// Year, month (1 to 12) and day of the month, after Howard Hinnant's *days from civil*, turned about.
    var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }
}
