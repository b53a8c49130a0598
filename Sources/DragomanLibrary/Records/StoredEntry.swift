public import DragomanFeeds
public import DragomanHTML

/// One entry of a source, as the library keeps it.
public struct StoredEntry: Hashable, Sendable, Identifiable {
    public let id: Int64
    public var sourceID: Int64
    public var entry: EntryRecord
    /// Why its page could not be read, nil while there is no trouble.
    public var trouble: String?

    public init(id: Int64, sourceID: Int64, entry: EntryRecord, trouble: String? = nil) {
        self.id = id
        self.sourceID = sourceID
        self.entry = entry
        self.trouble = trouble
    }
}

/// What is kept of a feed's entry.
public struct EntryRecord: Hashable, Sendable, Codable {
    /// What makes it the same entry when it is met again, and tells whether it has changed.
    public var identity: EntryIdentity
    /// The article's address, absolute.
    public var url: String
    public var title: String?
    /// The summary as plain text.
    public var summary: String?
    public var authors: [String]
    public var published: DateTime?
    public var updated: DateTime?

    public init(
        identity: EntryIdentity, url: String, title: String? = nil, summary: String? = nil, authors: [String] = [],
        published: DateTime? = nil, updated: DateTime? = nil
    ) {
        self.identity = identity
        self.url = url
        self.title = title
        self.summary = summary
        self.authors = authors
        self.published = published
        self.updated = updated
    }
}
