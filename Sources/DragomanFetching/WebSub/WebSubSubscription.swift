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

    /// The request that subscribes, or renews: it is the same one.
    /// - Parameter leaseSeconds: how long the subscription is to last; the hub decides.
    public func subscribeRequest(leaseSeconds: Int = 10 * 86_400) -> FetchRequest {
        request([
            ("hub.mode", "subscribe"), ("hub.topic", topic), ("hub.callback", callback), ("hub.secret", secret),
            ("hub.lease_seconds", String(leaseSeconds)),
        ])
    }

    /// The request that ends the subscription. The hub asks back, so the state becomes `leaving` first.
    public mutating func unsubscribeRequest() -> FetchRequest {
        state = .leaving
        return request([("hub.mode", "unsubscribe"), ("hub.topic", topic), ("hub.callback", callback)])
    }

    private func request(_ fields: [(String, String)]) -> FetchRequest {
        FetchRequest(
            url: hub, method: .post, headers: [("Content-Type", "application/x-www-form-urlencoded")],
            body: FormEncoding.encode(fields), purpose: .hub)
    }

    /// When to renew, in seconds since 1970: after nine tenths of the lease; nil while there is none.
    public func renewAt(leaseSeconds: Int64) -> Int64? {
        guard state == .active, let endsAt else { return nil }
        return endsAt - max(60, leaseSeconds / 10)
    }

    /// The hub visits the callback to verify what was asked of it (WebSub section 5.3), or to deny (section 5.2).
    /// - Parameters:
    ///   - query: the fields of the visit's query, decoded.
    ///   - now: seconds since 1970.
    public mutating func verify(_ query: [String: String], now: Int64) -> Answer {
        guard query["hub.topic"] == topic else { return .refuse }
        switch query["hub.mode"] {
        case "denied":
            state = .denied
            endsAt = nil
            return .acknowledge
        case "subscribe":
            guard state == .pending || state == .active, let challenge = challenge(query) else { return .refuse }
            let lease = query["hub.lease_seconds"].flatMap { Int64($0) } ?? 10 * 86_400
            guard lease > 0 else { return .refuse }
            state = .active
            endsAt = now + min(lease, 365 * 86_400)
            return .confirm(challenge: challenge)
        case "unsubscribe":
            guard state == .leaving, let challenge = challenge(query) else { return .refuse }
            state = .denied
            endsAt = nil
            return .confirm(challenge: challenge)
        default:
            return .refuse
        }
    }

    /// Whether a delivery is the hub's: the subscription runs, and the body is signed with its secret. A delivery that is not
    /// is acknowledged with a 2xx status all the same and thrown away (WebSub section 8).
    public func accepts(body: [UInt8], signature: String?, now: Int64) -> Bool {
        guard state == .active, let endsAt, now <= endsAt else { return false }
        return WebSubSignature.isValid(signature, body: body, secret: secret)
    }

    private func challenge(_ query: [String: String]) -> String? {
        query["hub.challenge"].flatMap { $0.isEmpty || $0.utf8.count > 4_096 ? nil : $0 }
    }
}
