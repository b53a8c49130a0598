/// A moment as the press writes it: seconds since 1970 in UTC, and the zone it was written in when it was written.
public struct DateTime: Hashable, Sendable, Codable {
    /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    public var secondsSince1970: Int64
    /// Minutes east of UTC that the text gave (+01:00 is 60), or nil when it gave none and UTC was assumed.
    public var zoneOffsetMinutes: Int?
    /// Whether the text gave a day and no time of day (the time is then 00:00 in its zone).
    public var isDayOnly: Bool

    /// A moment by its parts.
    public init(secondsSince1970: Int64, zoneOffsetMinutes: Int? = nil, isDayOnly: Bool = false) {
        self.secondsSince1970 = secondsSince1970
        self.zoneOffsetMinutes = zoneOffsetMinutes
        self.isDayOnly = isDayOnly
    }
}

extension DateTime: Comparable {
    /// Whether the moment is the earlier one, wherever each was written.
    public static func < (left: DateTime, right: DateTime) -> Bool {
        left.secondsSince1970 < right.secondsSince1970
    }
}
