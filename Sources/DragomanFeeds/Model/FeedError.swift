/// Why bytes could not be read as a feed.
public enum FeedError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What the bytes look like instead.
    public enum Likeness: String, Hashable, Sendable {
        case empty, html, json, opml, sitemap, xml, text, binary
    }

    case notAFeed(Likeness)

    public var description: String {
        switch self {
        case .notAFeed(.empty): "not a feed: the answer is empty"
        case .notAFeed(.html): "not a feed but a web page: look for the address of its feed"
        case .notAFeed(.json): "not a feed but JSON of another kind"
        case .notAFeed(.opml): "not a feed but a list of feeds (OPML): import it instead"
        case .notAFeed(.sitemap): "not a feed but a sitemap: follow it as a news sitemap"
        case .notAFeed(.xml): "not a feed but XML of another kind"
        case .notAFeed(.text): "not a feed but plain text"
        case .notAFeed(.binary): "not a feed but binary data"
        }
    }
}
