/// A moment on the wall calendar and clock of one place (proleptic Gregorian calendar).
package struct CivilTime: Hashable, Sendable {
    package let year, month, day, hour, minute, second: Int
    /// 0 is Monday.
    package let weekday: Int
    /// Seconds east of UTC.
    package let offset: Int

    /// The moment `seconds` after 1970-01-01T00:00:00Z at a place `offset` seconds east of UTC.
    ///
    /// The calendar arithmetic is Howard Hinnant's `civil_from_days`. Moments beyond the years ±200,000 are held there.
    package init(secondsSince1970 seconds: Int64, offset: Int) {
        let limit: Int64 = 6_000_000_000_000
        let local = min(max(seconds, -limit), limit) + Int64(offset)
        let days = Int(local.flooredQuotient(86_400))
        let time = Int(local) - days * 86_400
        let shifted = days + 719_468
        let era = shifted.flooredQuotient(146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        (hour, minute, second) = (time / 3_600, time / 60 % 60, time % 60)
        weekday = (days + 3) - (days + 3).flooredQuotient(7) * 7
        self.offset = offset
    }

    /// `2026-11-23T14:05:00+01:00` (RFC 3339).
    package var iso8601: String {
        let zone =
            offset == 0
            ? "Z"
            : "\(offset < 0 ? "-" : "+")\(two(abs(offset) / 3_600)):\(two(abs(offset) / 60 % 60))"
        return "\(isoDay)T\(two(hour)):\(two(minute)):\(two(second))\(zone)"
    }

    /// `2026-11-23`
    package var isoDay: String {
        let digits = String(abs(year))
        let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return "\(year < 0 ? "-" : "")\(padded)-\(two(month))-\(two(day))"
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension SignedInteger {
    /// The quotient rounded towards minus infinity.
    fileprivate func flooredQuotient(_ divisor: Self) -> Self {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
