public import DragomanHTML

/// A feed as it was read, whatever its format was.
public struct Feed: Hashable, Sendable, Codable {
    /// The format it was written in.
    public enum Kind: String, Hashable, Sendable, Codable {
        case rss090, rss091, rss092, rss10, rss20
        /// RSS of no version that is known.
        case rss
        case atom03, atom10
        case cdf
        case json1, json11
        /// XML that is no known format but has items.
        case unknown
    }

    public var kind: Kind
    public var title: FeedText?
    /// The address of the page that the feed belongs to: absolute where the feed's own address was known, else as it was written;
    /// empty when the feed has the element and no address in it.
    public var link: String?
    public var description: FeedText?
    /// As declared, `_` read as `-`.
    public var language: String?
    public var authors: [FeedPerson]
    public var categories: [String]
    /// A picture or logo's address.
    public var image: String?
    public var rights: String?
    public var generator: String?
    public var published: DateTime?
    public var updated: DateTime?
    /// Where the feed says that it is itself.
    public var selfLink: String?
    /// WebSub hubs.
    public var hubs: [String]
    /// Where the feed says that it has moved to (`itunes:new-feed-url`, `newLocation`).
    public var newLocation: String?
    /// The next page of a paged feed (RFC 5005, JSON Feed's `next_url`).
    public var nextPage: String?
    /// Minutes that the feed asks to be left alone (`ttl`, `sy:updatePeriod`), where it does.
    public var timeToLive: Int?
    /// In the feed's order.
    public var entries: [Entry]
    /// What was wrong with it and was read all the same.
    public var diagnostics: [Diagnostic]

    public init(
        kind: Kind, title: FeedText? = nil, link: String? = nil, description: FeedText? = nil, language: String? = nil,
        authors: [FeedPerson] = [], categories: [String] = [], image: String? = nil, rights: String? = nil,
        generator: String? = nil, published: DateTime? = nil, updated: DateTime? = nil, selfLink: String? = nil,
        hubs: [String] = [], newLocation: String? = nil, nextPage: String? = nil, timeToLive: Int? = nil,
        entries: [Entry] = [], diagnostics: [Diagnostic] = []
    ) {
        self.kind = kind
        self.title = title
        self.link = link
        self.description = description
        self.language = language
        self.authors = authors
        self.categories = categories
        self.image = image
        self.rights = rights
        self.generator = generator
        self.published = published
        self.updated = updated
        self.selfLink = selfLink
        self.hubs = hubs
        self.newLocation = newLocation
        self.nextPage = nextPage
        self.timeToLive = timeToLive
        self.entries = entries
        self.diagnostics = diagnostics
    }

    /// The page's address when it is one that may be followed (absolute, `http` or `https`), in the standard's spelling.
    public var url: String? { followable(link) }
}

/// The address in the standard's spelling when it is `http` or `https`.
func followable(_ link: String?) -> String? {
    guard let link, let url = WebURL(link), url.isWeb else { return nil }
    return url.serialised
}
