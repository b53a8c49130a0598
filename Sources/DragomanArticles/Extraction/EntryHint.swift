public import DragomanHTML

/// What a feed's entry says of the page it leads to; it settles doubts about the page, and never overrules it.
public struct EntryHint: Hashable, Sendable {
    public var title: String?
    public var summary: String?
    public var authors: [String]
    public var published: DateTime?
    /// BCP 47.
    public var language: String?

    public init(
        title: String? = nil, summary: String? = nil, authors: [String] = [], published: DateTime? = nil,
        language: String? = nil
    ) {
        self.title = title
        self.summary = summary
        self.authors = authors
        self.published = published
        self.language = language
    }
}
