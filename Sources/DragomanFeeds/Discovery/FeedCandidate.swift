/// An address at which there may be a feed.
public struct FeedCandidate: Hashable, Sendable {
    /// Why it may be one; in the order in which they are worth trying.
    public enum Reason: Int, Hashable, Sendable, Comparable {
        /// The page declares it in a link element.
        case declared
        /// The page links to it and the address looks like a feed's.
        case linked
        /// It is where feeds usually are.
        case wellKnown
        /// It is where news sitemaps usually are, or robots.txt names it.
        case newsSitemap

        public static func < (left: Reason, right: Reason) -> Bool { left.rawValue < right.rawValue }
    }

    /// Absolute, `http` or `https`.
    public var url: String
    /// What the page calls it.
    public var title: String?
    public var reason: Reason

    public init(url: String, title: String? = nil, reason: Reason) {
        self.url = url
        self.title = title
        self.reason = reason
    }
}
