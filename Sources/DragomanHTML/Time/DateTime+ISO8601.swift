extension DateTime {
    /// Reads ISO 8601 and RFC 3339, and what the press makes of them.
    ///
    /// Taken are: date and time with `T`, `t`, `_` or spaces between; fractions of seconds; zones `Z`, `+01:00`, `+0100`, `+01`, with a
    /// space before them; a year, a year and month (`2026-11`), basic form (`20261103T101500Z`), ordinal days (`2026-307`), weeks
    /// (`2026-W45-2`); one-digit months, days and hours; hour 24. What follows a complete date is an error.
    /// White space at both ends is passed over. O(n).
    public init?(iso8601 text: some StringProtocol) {
        var scanner = DigitScanner(text)
        scanner.skipSpaces()
        guard let date = ISO8601.date(&scanner) else { return nil }
        scanner.skipSpaces()
        if scanner.isAtEnd {
            self.init(day: date)
            return
        }
        guard let clock = ISO8601.clock(&scanner) else { return nil }
        scanner.skipSpaces()
        var zone: Int?
        if !scanner.isAtEnd {
            guard let offset = ISO8601.zone(&scanner) else { return nil }
            zone = offset
        }
        scanner.skipSpaces()
        guard scanner.isAtEnd else { return nil }
        self.init(date: date, hour: clock.hour, minute: clock.minute, second: clock.second, zoneOffsetMinutes: zone)
    }

    /// RFC 3339: `2026-11-03T10:15:00+01:00`, in the zone it was written in (`Z` when it had none), or the day alone.
    public var iso8601: String {
        let day = date().description
        guard !isDayOnly else { return day }
        let clock = clock()
        return day + "T" + Self.twoDigits(clock.hour) + ":" + Self.twoDigits(clock.minute) + ":"
            + Self.twoDigits(clock.second) + Self.zone(zoneOffsetMinutes ?? 0)
    }

    private static func zone(_ offset: Int) -> String {
        guard offset != 0 else { return "Z" }
        let minutes = abs(offset)
        return (offset < 0 ? "-" : "+") + twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
    }

    static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
