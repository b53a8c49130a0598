/// A piece of text with the words that were looked for marked in it.
public struct MarkedText: Hashable, Sendable {
    public struct Run: Hashable, Sendable {
        public var text: String
        public var isMarked: Bool

        public init(_ text: String, isMarked: Bool = false) {
            self.text = text
            self.isMarked = isMarked
        }
    }

    /// In order; together they are the piece, with an ellipsis where it was cut.
    public var runs: [Run]

    public init(runs: [Run]) { self.runs = runs }
}

/// An article that was found, and where.
public struct SearchHit: Hashable, Sendable {
    public var card: ArticleCard
    /// The headline, when a word was found in it.
    public var title: MarkedText?
    /// From the text as the edition shows it; nil when no word was found there.
    public var shown: MarkedText?
    /// From the original text, where that is another.
    public var original: MarkedText?

    public init(card: ArticleCard, title: MarkedText? = nil, shown: MarkedText? = nil, original: MarkedText? = nil) {
        self.card = card
        self.title = title
        self.shown = shown
        self.original = original
    }
}

/// What was found: one page of it, and how much there is.
public struct SearchResults: Hashable, Sendable {
    public var count: Int
    /// Newest first.
    public var hits: [SearchHit]

    public init(count: Int = 0, hits: [SearchHit] = []) {
        self.count = count
        self.hits = hits
    }
}
