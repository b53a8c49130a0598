import DragomanHTML

/// Writes feeds: RSS 2.0, Atom 1.0 (RFC 4287) and JSON Feed 1.1, in UTF-8.
///
/// What is written reads back as the same feed. Everything is escaped; HTML in texts is written as it is given and must be safe already.
public enum FeedWriter {
    /// A format that can be written.
    public enum Format: String, Hashable, Sendable, CaseIterable {
        case rss, atom, json

        /// The media type to serve it with.
        public var contentType: String {
            switch self {
            case .rss: "application/rss+xml; charset=utf-8"
            case .atom: "application/atom+xml; charset=utf-8"
            case .json: "application/feed+json; charset=utf-8"
            }
        }
    }

    /// The feed's text. What a format must have and the feed has not is made of what there is: a missing date is the feed's own or 1970,
    /// a missing identifier the entry's address. O(n).
    public static func write(_ feed: Feed, as format: Format) -> String {
        switch format {
        case .rss: RSSWriter.write(feed)
        case .atom: AtomWriter.write(feed)
        case .json: JSONFeedWriter.write(feed)
        }
    }

    /// The latest date in the feed.
    static func updated(_ feed: Feed) -> DateTime {
        feed.updated ?? feed.entries.compactMap { $0.updated ?? $0.published }.max() ?? DateTime(secondsSince1970: 0)
    }

    static func id(_ entry: Entry) -> String? { entry.id ?? entry.link }
}
