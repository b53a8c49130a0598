/// When a source is asked again: about twice as often as it publishes, more seldom while it is quiet, and never against what
/// its server says. A value to be stored with the source; decisions are pure and have no clock.
public struct SourceSchedule: Sendable, Hashable, Codable {
    /// Seconds between two fetches while all is well, before jitter.
    public private(set) var intervalSeconds: Int64
    /// Seconds from one entry to the next, as observed; nil before anything was.
    public private(set) var publishingGapSeconds: Double?
    /// When the feed was last read or found unchanged.
    public private(set) var lastGoodAt: Int64?
    /// How the source is doing.
    public private(set) var condition: SourceCondition

    /// The schedule of a source that has not been asked yet.
    public init(policy: SchedulePolicy = SchedulePolicy()) {
        intervalSeconds = policy.startSeconds
        condition = .healthy
    }

    /// What follows from a fetch that has just ended.
    /// - Parameters:
    ///   - now: seconds since 1970.
    ///   - jitter: from 0 to 1, by chance or from the source's number; 0.5 changes nothing.
    ///   - isPushed: whether a hub delivers what is new: then looks are for what it lost.
    public func next(
        after outcome: FetchOutcome, now: Int64, jitter: Double = 0.5, isPushed: Bool = false,
        policy: SchedulePolicy = SchedulePolicy()
    ) -> SourceScheduleDecision {
        let pushed = isPushed ? Int(policy.pushedSeconds) : nil
        switch outcome {
        case .read(let newEntries, let dates, let maxAge, let permanentURL, let retryAfter):
            var next = self
            next.learn(newEntries: newEntries, dates: dates, now: now, policy: policy)
            return next.goodDecision(now, jitter, policy, atLeast: [maxAge, retryAfter, pushed], permanentURL)
        case .notModified(let maxAge, let permanentURL):
            var next = self
            next.growQuiet(policy)
            return next.goodDecision(now, jitter, policy, atLeast: [maxAge, pushed], permanentURL)
        case .failed(let code, let retryAfter):
            return failed(code, retryAfter: retryAfter, now: now, jitter: jitter, policy: policy)
        }
    }

    // MARK: Success

    private mutating func learn(newEntries: Int, dates: [Int64], now: Int64, policy: SchedulePolicy) {
        guard newEntries > 0 else { return growQuiet(policy) }
        guard let observed = observedGap(newEntries: newEntries, dates: dates, now: now) else { return }
        let gap = publishingGapSeconds.map { 0.7 * $0 + 0.3 * observed } ?? observed
        publishingGapSeconds = gap
        intervalSeconds = policy.clamp(gap / 2)
    }

    /// From one fetch to the next the new entries are counted; at the first, the dates of the entries speak.
    private func observedGap(newEntries: Int, dates: [Int64], now: Int64) -> Double? {
        if publishingGapSeconds != nil, let lastGoodAt, now > lastGoodAt {
            return Double(now - lastGoodAt) / Double(newEntries)
        }
        // A feed holds only its latest entries, so the oldest of the latest twenty shows the pace. Dates to come are not facts.
        let latest = dates.filter { $0 <= now && $0 > now - 365 * 86_400 }.sorted(by: >).prefix(20)
        guard let oldest = latest.last, latest.count >= 2 || now - oldest > 0 else { return nil }
        return max(1, Double(now - oldest) / Double(latest.count))
    }

    private mutating func growQuiet(_ policy: SchedulePolicy) {
        intervalSeconds = policy.clamp(Double(intervalSeconds) * 1.25)
    }

    private func goodDecision(
        _ now: Int64, _ jitter: Double, _ policy: SchedulePolicy, atLeast bounds: [Int?], _ permanentURL: String?
    ) -> SourceScheduleDecision {
        var next = self
        next.lastGoodAt = now
        next.condition = .healthy
        var wait = policy.clamp(Double(intervalSeconds) * Jitter.factor(jitter, spread: policy.spread))
        for bound in bounds.compactMap(\.self) { wait = max(wait, min(Int64(bound), policy.ceilingSeconds)) }
        return SourceScheduleDecision(schedule: next, nextFetchAt: now + wait, newURL: permanentURL)
    }

    // MARK: Failure

    private func failed(
        _ code: FetchErrorCode, retryAfter: Int?, now: Int64, jitter: Double, policy: SchedulePolicy
    ) -> SourceScheduleDecision {
        var next = self
        let asked = Int64(retryAfter ?? 0)
        switch code {
        case .httpStatus(410):
            next.condition = .gone(since: now)
            return SourceScheduleDecision(schedule: next, nextFetchAt: nil)
        case .askedToWait, .circuitOpen, .cancelled, .shutDown:
            // Nothing was asked, so nothing is known: the source's state stays as it was.
            return SourceScheduleDecision(schedule: next, nextFetchAt: now + max(asked, policy.backOff.firstSeconds))
        default:
            break
        }
        let (since, times) = failures(now)
        next.condition = .failing(code: code, since: since, times: times + 1)
        // What only a person can change is looked at once a day.
        let wait =
            code.needsAPerson
            ? policy.backOff.ceilingSeconds : policy.backOff.delay(failures: times + 1, jitter: jitter)
        return SourceScheduleDecision(schedule: next, nextFetchAt: now + max(wait, asked))
    }

    private func failures(_ now: Int64) -> (since: Int64, times: Int) {
        if case .failing(_, let since, let times) = condition { (since, times) } else { (now, 0) }
    }
}

extension FetchErrorCode {
    /// Whether trying again soon cannot help, because the address or a rule has to change first.
    public var needsAPerson: Bool {
        switch self {
        case .refusedAddress, .refusedScheme, .refusedPort, .refusedUserInfo, .badURL, .badRequest, .robotsForbids: true
        default: false
        }
    }
}
