/// A subscription to the changes of a feed at a hub (W3C WebSub). A value to be stored with the source; what has to be sent or
/// answered is returned, not done.
public struct WebSubSubscription: Sendable, Hashable, Codable {
    /// Where the subscription stands.
    public enum State: String, Sendable, Hashable, Codable {
        /// The hub has been asked and has not come back yet.
        case pending
        case active
        /// The hub will not, or does no longer.
        case denied
        /// We have asked the hub to stop.
        case leaving
    }

    /// What the hub's visit at the callback is answered with.
    public enum Answer: Sendable, Hashable {
        /// Status 200 with this text as the body.
        case confirm(challenge: String)
        /// Status 200 with an empty body.
        case acknowledge
        /// Status 404: we did not ask for this.
        case refuse
    }

    /// The hub's address, from the feed's `hub` link.
    public let hub: String
    /// The feed's own address, from its `self` link.
    public let topic: String
    /// Where the hub delivers: an address of this site that nobody can guess.
    public let callback: String
    /// Signs the deliveries; at most 199 bytes.
    public let secret: String
    /// Where the subscription stands now.
    public private(set) var state: State
    /// When the subscription ends, in seconds since 1970.
    public private(set) var endsAt: Int64?
    /// When it is to be renewed: after nine tenths of the hub's lease, in seconds since 1970; nil while there is none.
    public private(set) var renewAt: Int64?
    /// When the hub was last asked, or last said no, in seconds since 1970.
    public private(set) var changedAt: Int64?
    /// When the hub last delivered, in seconds since 1970; nil before it has.
    public private(set) var deliveredAt: Int64?
    /// How often the hub was asked since it last confirmed anything.
    public private(set) var requests = 0
    /// Whether the hub took the last request, so that its visit is awaited.
    public private(set) var isAwaited = false

    /// - Returns: nil when the secret is empty or longer than 199 bytes, or an address is not http or https.
    public init?(hub: String, topic: String, callback: String, secret: String) {
        guard (1..<200).contains(secret.utf8.count), [hub, topic, callback].allSatisfy({ (try? FetchURL($0)) != nil })
        else { return nil }
        self.hub = hub
        self.topic = topic
        self.callback = callback
        self.secret = secret
        state = .pending
    }

    /// The request that subscribes, or renews: it is the same one. What is running goes on meanwhile.
    /// - Parameters:
    ///   - now: seconds since 1970.
    ///   - leaseSeconds: how long the subscription is to last; the hub decides.
    public mutating func subscribeRequest(now: Int64, leaseSeconds: Int = 10 * 86_400) -> FetchRequest {
        if !isRunning(now: now) { state = .pending }
        noteRequest(now)
        return request([
            ("hub.mode", "subscribe"), ("hub.topic", topic), ("hub.callback", callback), ("hub.secret", secret),
            ("hub.lease_seconds", String(leaseSeconds)),
        ])
    }

    /// The request that ends the subscription. The hub asks back, so the state becomes `leaving` first.
    public mutating func unsubscribeRequest(now: Int64) -> FetchRequest {
        state = .leaving
        noteRequest(now)
        return request([("hub.mode", "unsubscribe"), ("hub.topic", topic), ("hub.callback", callback)])
    }

    /// Notes that the hub took the request and will come back.
    public mutating func noteTaken() { isAwaited = requests > 0 }

    private mutating func noteRequest(_ now: Int64) {
        changedAt = now
        requests += 1
        isAwaited = false
    }

    private func request(_ fields: [(String, String)]) -> FetchRequest {
        FetchRequest(
            url: hub, method: .post, headers: [("Content-Type", "application/x-www-form-urlencoded")],
            body: FormEncoding.encode(fields), purpose: .hub)
    }

    /// Whether the hub has confirmed the subscription and its lease is not over.
    public func isRunning(now: Int64) -> Bool { state == .active && endsAt.map { now <= $0 } ?? false }

    /// The hub visits the callback to verify what was asked of it (WebSub section 5.3), or to deny (section 5.2).
    /// - Parameters:
    ///   - query: the fields of the visit's query, decoded.
    ///   - now: seconds since 1970.
    public mutating func verify(_ query: [String: String], now: Int64) -> Answer {
        guard query["hub.topic"] == topic else { return .refuse }
        switch query["hub.mode"] {
        case "denied":
            end(now)
            return .acknowledge
        case "subscribe":
            guard state == .pending || state == .active, let challenge = challenge(query) else { return .refuse }
            let lease = query["hub.lease_seconds"].flatMap { Int64($0) } ?? 10 * 86_400
            guard lease > 0 else { return .refuse }
            begin(now, lease: min(lease, Self.longestLease))
            return .confirm(challenge: challenge)
        case "unsubscribe":
            guard state == .leaving, let challenge = challenge(query) else { return .refuse }
            end(now)
            return .confirm(challenge: challenge)
        default:
            return .refuse
        }
    }

    /// Takes a delivery; whether it is the hub's: the subscription runs, and the body is signed with its secret. A delivery that is
    /// not is acknowledged with a 2xx status all the same and thrown away (WebSub section 8).
    public mutating func accepts(body: [UInt8], signature: String?, now: Int64) -> Bool {
        guard isRunning(now: now), WebSubSignature.isValid(signature, body: body, secret: secret) else { return false }
        deliveredAt = now
        return true
    }

    /// Longer leases are cut, so that a subscription is looked after once a year at least.
    private static let longestLease: Int64 = 365 * 86_400

    private mutating func begin(_ now: Int64, lease: Int64) {
        state = .active
        endsAt = now + lease
        // Not sooner than in five minutes, whatever a hub gives.
        renewAt = now + max(300, lease - lease / 10)
        settle()
    }

    private mutating func end(_ now: Int64) {
        state = .denied
        endsAt = nil
        renewAt = nil
        changedAt = now
        settle()
    }

    private mutating func settle() {
        requests = 0
        isAwaited = false
    }

    private func challenge(_ query: [String: String]) -> String? {
        query["hub.challenge"].flatMap { $0.isEmpty || $0.utf8.count > 4_096 ? nil : $0 }
    }
}
