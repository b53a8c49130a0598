extension DateTime {
    /// A time of day.
    public struct Clock: Hashable, Sendable, Codable {
        /// 0 to 23.
        public var hour: Int
        /// 0 to 59.
        public var minute: Int
        /// 0 to 59.
        public var second: Int

        /// A time of day by its parts, which are not checked.
        public init(hour: Int = 0, minute: Int = 0, second: Int = 0) {
            self.hour = hour
            self.minute = minute
            self.second = second
        }
    }

    /// A day and a time of day in a zone.
    ///
    /// Hour 24 is the next day's 0 and second 60 the next minute's 0 (leap seconds are not counted); nil when a field is out of range.
    ///
    /// - Parameters:
    ///   - date: The day.
    ///   - hour: 0 to 24.
    ///   - minute: 0 to 59.
    ///   - second: 0 to 60.
    ///   - zoneOffsetMinutes: Minutes east of UTC; nil stands for UTC and stays nil in the value.
    public init?(date: CivilDate, hour: Int = 0, minute: Int = 0, second: Int = 0, zoneOffsetMinutes: Int? = nil) {
        guard (0...24).contains(hour), (0...59).contains(minute), (0...60).contains(second),
            hour < 24 || minute == 0 && second == 0, abs(zoneOffsetMinutes ?? 0) <= 24 * 60
        else { return nil }
        let seconds = date.daysSince1970 * 86_400 + hour * 3_600 + minute * 60 + second
        self.init(
            secondsSince1970: Int64(seconds - (zoneOffsetMinutes ?? 0) * 60), zoneOffsetMinutes: zoneOffsetMinutes)
    }

    /// A day without a time of day.
    public init(day date: CivilDate, zoneOffsetMinutes: Int? = nil) {
        self.init(
            secondsSince1970: Int64(date.daysSince1970) * 86_400 - Int64(zoneOffsetMinutes ?? 0) * 60,
            zoneOffsetMinutes: zoneOffsetMinutes, isDayOnly: true)
    }

    /// The day in a zone; in the zone it was written in when none is named.
    public func date(zoneOffsetMinutes offset: Int? = nil) -> CivilDate {
        CivilDate(daysSince1970: local(offset).days)
    }

    /// The time of day in a zone; in the zone it was written in when none is named.
    public func clock(zoneOffsetMinutes offset: Int? = nil) -> Clock {
        let seconds = local(offset).seconds
        return Clock(hour: seconds / 3_600, minute: seconds / 60 % 60, second: seconds % 60)
    }

    /// Days since 1970 and seconds of the day in a zone.
    private func local(_ offset: Int?) -> (days: Int, seconds: Int) {
        // Clamped well outside the calendar's years, so that no sum overflows.
        let bounded = min(max(secondsSince1970, -400_000_000_000), 400_000_000_000)
        let seconds = Int(bounded) + (offset ?? zoneOffsetMinutes ?? 0) * 60
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        return (days, seconds - days * 86_400)
    }
}
