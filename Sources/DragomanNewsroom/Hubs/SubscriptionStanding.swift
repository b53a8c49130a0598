internal import DragomanFetching
public import DragomanHTML
public import DragomanLibrary

/// How a source's subscription at a hub stands, for people and programs to read.
public struct SubscriptionStanding: Hashable, Sendable {
    public enum State: String, Hashable, Sendable {
        /// The feed names a hub, which has not been asked yet.
        case new
        /// The hub was asked and has not come back to confirm.
        case pending
        /// The hub delivers what is new.
        case active
        /// Confirmed once, and not renewed in time.
        case lapsed
        /// The hub will not deliver.
        case denied
        /// The hub was asked to stop.
        case leaving
    }

    /// The hub's address.
    public var hub: String
    public var state: State
    /// When the hub was last asked, or last said no.
    public var since: DateTime?
    /// When the hub's promise ends.
    public var until: DateTime?
    /// When the hub last delivered.
    public var delivered: DateTime?
    /// When the subscription is looked at next: renewed, asked for again, given up.
    public var nextLook: DateTime?

    public init(_ stored: StoredSubscription, at now: DateTime) {
        let subscription = stored.webSub
        hub = stored.hub
        state = Self.state(of: subscription, at: now)
        since = subscription?.changedAt.map { DateTime(secondsSince1970: $0) }
        until = subscription?.endsAt.map { DateTime(secondsSince1970: $0) }
        delivered = subscription?.deliveredAt.map { DateTime(secondsSince1970: $0) }
        // The look that was to see whether the hub had confirmed may come before, and does nothing then.
        nextLook = state == .active ? subscription?.renewAt.map { DateTime(secondsSince1970: $0) } : stored.nextLook
    }

    private static func state(of subscription: WebSubSubscription?, at now: DateTime) -> State {
        switch subscription?.state {
        case nil: .new
        case .pending: .pending
        case .active: subscription?.isRunning(now: now.secondsSince1970) == true ? .active : .lapsed
        case .denied: .denied
        case .leaving: .leaving
        }
    }
}
