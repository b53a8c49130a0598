/// What follows from a fetch.
public struct SourceScheduleDecision: Sendable, Hashable {
    /// The schedule to keep for the next decision.
    public var schedule: SourceSchedule
    /// When to ask again, in seconds since 1970; nil: not at all.
    public var nextFetchAt: Int64?
    /// The address to ask from now on, when the source has moved for good.
    public var newURL: String?

    /// A decision from its parts.
    public init(schedule: SourceSchedule, nextFetchAt: Int64?, newURL: String? = nil) {
        self.schedule = schedule
        self.nextFetchAt = nextFetchAt
        self.newURL = newURL
    }
}
