public import DragomanHTML

/// One entry of a feed: what RSS calls an item.
public struct Entry: Hashable, Sendable, Codable {
    /// What the feed calls it (`guid`, `atom:id`, `rdf:about`, JSON Feed's `id`); for matching use ``EntryMatcher``.
    public var id: String?
    /// The entry's page: absolute where a base was known, else as it was written; of any scheme.
    public var link: String?
    public var title: FeedText?
    public var summary: FeedText?
    /// The entry's text, where the feed carries it.
    public var content: FeedText?
    public var authors: [FeedPerson]
    public var published: DateTime?
    public var updated: DateTime?
    /// Without repetitions, in the feed's order.
    public var categories: [String]
    public var enclosures: [Enclosure]
    /// Pictures that stand for the entry (Media RSS, iTunes, JSON Feed), addresses as ``link``.
    public var images: [String]
    /// BCP 47, where the entry differs from the feed.
    public var language: String?
    /// Where comments are.
    public var comments: String?
    /// The feed that the entry was taken from, in a feed of feeds.
    public var sourceTitle: String?
    public var sourceLink: String?

    public init(
        id: String? = nil, link: String? = nil, title: FeedText? = nil, summary: FeedText? = nil,
        content: FeedText? = nil, authors: [FeedPerson] = [], published: DateTime? = nil, updated: DateTime? = nil,
        categories: [String] = [], enclosures: [Enclosure] = [], images: [String] = [], language: String? = nil,
        comments: String? = nil, sourceTitle: String? = nil, sourceLink: String? = nil
    ) {
        self.id = id
        self.link = link
        self.title = title
        self.summary = summary
        self.content = content
        self.authors = authors
        self.published = published
        self.updated = updated
        self.categories = categories
        self.enclosures = enclosures
        self.images = images
        self.language = language
        self.comments = comments
        self.sourceTitle = sourceTitle
        self.sourceLink = sourceLink
    }

    /// The page's address when it is one that may be followed (absolute, `http` or `https`), in the standard's spelling.
    public var url: String? { followable(link) }
}
