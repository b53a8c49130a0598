public import DragomanHTML

/// A source's subscription at a hub (WebSub), as the library keeps it.
public struct StoredSubscription: Hashable, Sendable, Identifiable {
    public let id: Int64
    /// Nil when the source is gone or names another hub: then this one is to be ended.
    public var sourceID: Int64?
    /// The hub's address.
    public var hub: String
    /// The address that the feed is known by at the hub.
    public var topic: String
    /// The last part of the address at which the hub delivers; nobody can guess it.
    public var token: String
    /// What the subscription's logic wants to know again, as it encoded it; nil before the hub was asked.
    public var state: String?
    /// When it is looked at next; nil while it is being looked at.
    public var nextLook: DateTime?

    public init(
        id: Int64, sourceID: Int64?, hub: String, topic: String, token: String, state: String? = nil,
        nextLook: DateTime? = nil
    ) {
        self.id = id
        self.sourceID = sourceID
        self.hub = hub
        self.topic = topic
        self.token = token
        self.state = state
        self.nextLook = nextLook
    }
}

/// What a feed that was read says of hubs.
public enum HubFinding: Hashable, Sendable {
    /// It names a hub; the token is for a subscription that is not there yet.
    case offered(hub: String, topic: String, token: String)
    case none
}

/// Entries that a hub has delivered and that wait to be gathered.
public struct StoredDelivery: Hashable, Sendable, Identifiable {
    public let id: Int64
    /// As the hub wrote it.
    public var contentType: String?
    public var bytes: [UInt8]

    public init(id: Int64, contentType: String?, bytes: [UInt8]) {
        self.id = id
        self.contentType = contentType
        self.bytes = bytes
    }
}
