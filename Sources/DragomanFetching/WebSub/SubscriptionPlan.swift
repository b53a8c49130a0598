/// What is to be done about a subscription now: the scheduler's part of WebSub, without a clock and without a request.
public enum SubscriptionPlan: Sendable, Hashable {
    /// Ask the hub to subscribe, or to renew.
    case subscribe
    /// Ask the hub to end it.
    case unsubscribe
    /// Nothing until then, in seconds since 1970.
    case wait(until: Int64)
    /// It is over: nothing of it need be kept.
    case forget

    /// How long a hub may take to come back after it was asked.
    public static let patienceSeconds: Int64 = 3_600
    /// A hub that said no is asked again after a week: outlets change their minds, and their hubs.
    private static let denialSeconds: Int64 = 7 * 86_400
    /// So often a hub is asked to end a subscription; then its lease ends it.
    private static let partings = 4

    /// - Parameters:
    ///   - current: the subscription as it stands; nil when the hub was never asked.
    ///   - callback: where the hub is to deliver; nil when the subscription is not wanted (any longer).
    ///   - now: seconds since 1970.
    ///   - jitter: from 0 to 1.
    public static func next(
        for current: WebSubSubscription?, callback: String?, now: Int64, backOff: BackOff = BackOff(),
        jitter: Double = 0.5
    ) -> SubscriptionPlan {
        guard let callback else { return parting(from: current, now: now, backOff, jitter) }
        guard let current, current.callback == callback else { return .subscribe }
        switch current.state {
        case .active:
            let renewAt = current.isRunning(now: now) ? current.renewAt ?? 0 : 0
            return due(max(renewAt, pause(current, backOff, jitter)), now: now, .subscribe)
        case .pending: return due(pause(current, backOff, jitter), now: now, .subscribe)
        case .denied: return due((current.changedAt ?? now) + denialSeconds, now: now, .subscribe)
        case .leaving: return .subscribe
        }
    }

    private static func parting(
        from current: WebSubSubscription?, now: Int64, _ backOff: BackOff, _ jitter: Double
    ) -> SubscriptionPlan {
        guard let current, current.state != .denied, current.requests < partings else { return .forget }
        if let end = current.endsAt, end < now { return .forget }
        return current.state == .leaving
            ? due(pause(current, backOff, jitter), now: now, .unsubscribe) : .unsubscribe
    }

    /// When a hub that has been asked may be asked again: later each time, and not while its visit is awaited.
    private static func pause(_ current: WebSubSubscription, _ backOff: BackOff, _ jitter: Double) -> Int64 {
        guard let changedAt = current.changedAt, current.requests > 0 else { return 0 }
        let delay = backOff.delay(failures: current.requests, jitter: jitter)
        return changedAt + (current.isAwaited ? max(patienceSeconds, delay) : delay)
    }

    private static func due(_ time: Int64, now: Int64, _ plan: SubscriptionPlan) -> SubscriptionPlan {
        time > now ? .wait(until: time) : plan
    }
}
