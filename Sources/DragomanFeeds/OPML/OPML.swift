/// A list of feeds in folders (OPML 1.0 and 2.0).
public struct OPML: Hashable, Sendable {
    /// One feed of the list.
    public struct Subscription: Hashable, Sendable {
        public var title: String
        /// The feed's address, as it is written in the list.
        public var feedURL: String
        /// The page's address.
        public var pageURL: String?
        /// From the outermost folder inwards; empty when it lies in none.
        public var folders: [String]
        public var language: String?

        public init(
            title: String, feedURL: String, pageURL: String? = nil, folders: [String] = [], language: String? = nil
        ) {
            self.title = title
            self.feedURL = feedURL
            self.pageURL = pageURL
            self.folders = folders
            self.language = language
        }
    }

    public var title: String?
    public var subscriptions: [Subscription]

    public init(title: String? = nil, subscriptions: [Subscription] = []) {
        self.title = title
        self.subscriptions = subscriptions
    }
}
