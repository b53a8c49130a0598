internal import DragomanFetching
public import DragomanHTML
public import DragomanLibrary

/// Where hubs come in: they visit to have a subscription confirmed, and deliver what is new (WebSub sections 5 and 7).
public struct HubDesk: Sendable {
    /// What a visit is answered with.
    public enum Answer: Hashable, Sendable {
        /// Status 200 and this text.
        case confirm(String)
        /// Status 200 and nothing.
        case acknowledge
        /// Status 404: nobody here asked for it.
        case refuse
    }

    private let library: any HubKeeping
    private let now: @Sendable () -> DateTime

    /// - Parameter now: the clock.
    public init(library: any HubKeeping, now: @escaping @Sendable () -> DateTime) {
        self.library = library
        self.now = now
    }

    /// A hub asks whether a subscription is wanted, or says that there is none.
    /// - Parameters:
    ///   - token: the last part of the address that the hub came to.
    ///   - query: the fields of its query, decoded.
    public func visit(token: String, query: [String: String]) async throws -> Answer {
        let now = now()
        let answer = try await library.changeSubscription(token: token) { stored -> (Answer, Int64?) in
            guard var subscription = stored.webSub else { return (.refuse, nil) }
            let answer = subscription.verify(query, now: now.secondsSince1970)
            stored.webSub = subscription
            return (Answer(answer), subscription.renewAt)
        }
        if let renewAt = answer?.1 {
            try await library.lookAtSubscription(token: token, at: DateTime(secondsSince1970: renewAt))
        }
        return answer?.0 ?? .refuse
    }

    /// A hub delivers. What is not signed with the subscription's secret is thrown away without a word, as the standard wants.
    /// - Parameter body: as it came.
    /// - Returns: false when nobody here is subscribed, so that the hub should stop.
    public func deliver(
        token: String, contentType: String?, signature: String?, body: [UInt8]
    ) async throws -> Bool {
        let now = now()
        let isOurs = try await library.changeSubscription(token: token) { stored -> Bool? in
            guard stored.sourceID != nil else { return nil }
            guard var subscription = stored.webSub,
                subscription.accepts(body: body, signature: signature, now: now.secondsSince1970)
            else { return false }
            stored.webSub = subscription
            return true
        }
        // Nothing is known of it, or its source is gone.
        guard let isOurs = isOurs.flatMap(\.self) else { return false }
        guard isOurs else { return true }
        return try await library.keepDelivery(token: token, contentType: contentType, bytes: body, at: now)
    }
}

extension HubDesk.Answer {
    init(_ answer: WebSubSubscription.Answer) {
        switch answer {
        case .confirm(let challenge): self = .confirm(challenge)
        case .acknowledge: self = .acknowledge
        case .refuse: self = .refuse
        }
    }
}
