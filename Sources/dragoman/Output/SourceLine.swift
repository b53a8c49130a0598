internal import DragomanHTML
internal import DragomanLibrary
internal import DragomanNewsroom

/// A source as `source list --format json` prints it.
struct SourceLine: Encodable {
    var id: Int64
    var url: String
    var kind: String
    var outlet: String
    var language: String?
    var folder: String?
    var policy: String
    var articles: Int
    var state: String
    var code: String?
    var detail: String?
    var since: String?
    var lastAsked: String?
    var nextAsked: String?
    var failures: Int
    /// Nil for a feed that names no hub, or a desk that hubs cannot reach.
    var subscription: SubscriptionLine?

    init(_ source: Source, subscription: SubscriptionStanding?) {
        id = source.id
        url = source.url
        kind = source.kind.rawValue
        outlet = source.outlet
        language = source.language
        folder = source.folder
        policy = source.policy.rawValue
        articles = source.articleCount
        state = source.health.state.rawValue
        code = source.health.code
        detail = source.health.detail
        since = source.health.since?.iso8601
        lastAsked = source.health.lastAsked?.iso8601
        nextAsked = source.health.nextAsked?.iso8601
        failures = source.health.failures
        self.subscription = subscription.map(SubscriptionLine.init)
    }
}

/// A subscription at a hub as it is printed; times in ISO 8601.
struct SubscriptionLine: Encodable {
    var hub: String
    var state: String
    var since: String?
    var until: String?
    var delivered: String?
    var nextLook: String?

    init(_ standing: SubscriptionStanding) {
        hub = standing.hub
        state = standing.state.rawValue
        since = standing.since?.iso8601
        until = standing.until?.iso8601
        delivered = standing.delivered?.iso8601
        nextLook = standing.nextLook?.iso8601
    }
}
