public import DragomanHTML

/// Where entries come from, and how it has been doing.
public struct Source: Hashable, Sendable, Codable, Identifiable {
    public enum Kind: String, Hashable, Sendable, Codable {
        /// RSS, RDF, Atom or JSON Feed.
        case feed
        /// A page whose links to articles are followed.
        case frontPage
        /// A sitemap with news, or an index of such.
        case newsSitemap
        /// One page.
        case single
    }

    /// What may be shown of its articles on the public site.
    public enum Policy: String, Hashable, Sendable, Codable {
        /// The whole article, open to search engines.
        case fullText
        /// Headline, standfirst and the first paragraphs.
        case extract
        /// The whole article, not open to search engines.
        case `private`
    }

    public let id: Int64
    /// The address that is fetched.
    public var url: String
    public var kind: Kind
    /// The outlet's name: the one given, else the feed's own.
    public var outlet: String
    /// The outlet's front page, absolute, where known.
    public var homepage: String?
    /// BCP 47 as the feed declares it.
    public var language: String?
    /// The folder it was put in (OPML), if any.
    public var folder: String?
    public var policy: Policy
    public var added: DateTime
    public var health: SourceHealth
    /// Articles kept from it.
    public var articleCount: Int

    public init(
        id: Int64, url: String, kind: Kind = .feed, outlet: String, homepage: String? = nil, language: String? = nil,
        folder: String? = nil, policy: Policy = .private, added: DateTime, health: SourceHealth = SourceHealth(),
        articleCount: Int = 0
    ) {
        self.id = id
        self.url = url
        self.kind = kind
        self.outlet = outlet
        self.homepage = homepage
        self.language = language
        self.folder = folder
        self.policy = policy
        self.added = added
        self.health = health
        self.articleCount = articleCount
    }
}

/// What happened when a source was last asked, since when it is so, and when it is asked again.
public struct SourceHealth: Hashable, Sendable, Codable {
    public enum State: String, Hashable, Sendable, Codable, CaseIterable {
        /// Never asked yet.
        case new
        case healthy
        /// Read, with something wrong in it; `detail` says what.
        case degraded
        /// Not there, refused, broken; asked again later.
        case failing
        /// Asked us to wait.
        case waiting
        /// robots.txt or the address guard forbids it.
        case forbidden
        /// Gone for good (410); not asked again.
        case gone
    }

    public var state: State
    /// A stable name in lower-case words joined by hyphens: `timed-out`, `too-large`, `not-a-feed`.
    public var code: String?
    /// One sentence for a person.
    public var detail: String?
    /// Since when it is in this state.
    public var since: DateTime?
    public var lastAsked: DateTime?
    public var nextAsked: DateTime?
    /// Failures in a row.
    public var failures: Int

    public init(
        state: State = .new, code: String? = nil, detail: String? = nil, since: DateTime? = nil,
        lastAsked: DateTime? = nil, nextAsked: DateTime? = nil, failures: Int = 0
    ) {
        self.state = state
        self.code = code
        self.detail = detail
        self.since = since
        self.lastAsked = lastAsked
        self.nextAsked = nextAsked
        self.failures = failures
    }
}
