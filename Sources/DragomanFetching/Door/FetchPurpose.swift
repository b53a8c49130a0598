/// What a request is for. It decides whether robots.txt is asked, which limits hold, and how an error status is given back.
public enum FetchPurpose: String, Sendable, Hashable, Codable, CaseIterable {
    /// A feed, or what may be one.
    case feed
    /// An article's page, or a front page.
    case page
    /// A robots.txt; the door asks for it by itself.
    case robots
    /// An image that an article shows.
    case image
    /// A translation engine that the configuration names.
    case engine
    /// A spam service that the configuration names.
    case spamService = "spam-service"
    /// A page that is looked through for feeds, a subscription list, a sitemap.
    case discovery
    /// A WebSub hub, whose address a feed gave.
    case hub

    /// Whether robots.txt is asked before the request: reading on behalf of nobody in particular is.
    public var asksRobots: Bool {
        switch self {
        case .feed, .page, .discovery: true
        case .robots, .image, .engine, .spamService, .hub: false
        }
    }

    /// Whether the address was given by the administrator rather than found in foreign data. Only these may use a trusted
    /// endpoint, and only these get an error status back as a response, because its body says what was wrong.
    public var isConfigured: Bool {
        switch self {
        case .engine, .spamService: true
        case .feed, .page, .robots, .image, .discovery, .hub: false
        }
    }
}
