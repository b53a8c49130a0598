public import DragomanHTML

extension DateTime {
    /// RFC 822 with a year of four digits, in the zone it was written in: `Tue, 03 Nov 2026 10:15:00 +0100`.
    public var rfc822: String {
        let date = date()
        let clock = clock()
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let offset = zoneOffsetMinutes ?? 0
        let zone =
            offset == 0 ? "GMT" : (offset < 0 ? "-" : "+") + Self.two(abs(offset) / 60) + Self.two(abs(offset) % 60)
        return days[date.weekday] + ", " + Self.two(date.day) + " " + months[date.month - 1] + " \(date.year) "
            + Self.two(clock.hour) + ":" + Self.two(clock.minute) + ":" + Self.two(clock.second) + " " + zone
    }

    /// RFC 3339 with a time of day also when the text gave none, as feeds must have it.
    var instant: String {
        DateTime(secondsSince1970: secondsSince1970, zoneOffsetMinutes: zoneOffsetMinutes).iso8601
    }

    private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
