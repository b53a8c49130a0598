/// The bounds within which sources are asked.
public struct SchedulePolicy: Sendable, Hashable, Codable {
    /// Seconds that always lie between two fetches of a source.
    public var floorSeconds: Int64
    /// Seconds after which a source that is well is always asked again.
    public var ceilingSeconds: Int64
    /// Seconds to the second fetch of a source that nothing is known of.
    public var startSeconds: Int64
    /// Least seconds between two fetches of a source whose hub delivers.
    public var pushedSeconds: Int64
    /// How failures are followed by pauses.
    public var backOff: BackOff
    /// How much of an interval the jitter may add or take, from 0 to 1.
    public var spread: Double

    /// Times in seconds; values out of range are brought into it.
    public init(
        floorSeconds: Int64 = 600, ceilingSeconds: Int64 = 86_400, startSeconds: Int64 = 3_600,
        pushedSeconds: Int64 = 21_600, backOff: BackOff = BackOff(), spread: Double = 0.1
    ) {
        self.floorSeconds = max(1, floorSeconds)
        self.ceilingSeconds = max(self.floorSeconds, ceilingSeconds)
        self.startSeconds = min(max(startSeconds, self.floorSeconds), self.ceilingSeconds)
        self.pushedSeconds = pushedSeconds
        self.backOff = backOff
        self.spread = min(max(0, spread), 0.5)
    }

    func clamp(_ seconds: Double) -> Int64 {
        Int64(min(max(seconds, Double(floorSeconds)), Double(ceilingSeconds)))
    }
}
