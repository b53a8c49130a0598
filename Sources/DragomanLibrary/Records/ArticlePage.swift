public import DragomanArticles
public import DragomanHTML
public import DragomanTranslation

/// Everything an article's page shows in an edition.
public struct ArticlePage: Sendable {
    public var card: ArticleCard
    public var original: Article
    /// Nil when the article is shown in its original language.
    public var translation: Translation?
    /// When the translation was made.
    public var translated: DateTime?
    public var source: Source
    /// Newest first.
    public var corrections: [Correction]
    /// Articles on the same event, other outlets first.
    public var sameStory: [ArticleCard]
    /// Articles on the same subject; may be empty.
    public var related: [ArticleCard]

    public init(
        card: ArticleCard, original: Article, translation: Translation? = nil, translated: DateTime? = nil,
        source: Source, corrections: [Correction] = [], sameStory: [ArticleCard] = [], related: [ArticleCard] = []
    ) {
        self.card = card
        self.original = original
        self.translation = translation
        self.translated = translated
        self.source = source
        self.corrections = corrections
        self.sameStory = sameStory
        self.related = related
    }
}

/// A change that the outlet made to an article after it was first read.
public struct Correction: Hashable, Sendable, Codable {
    /// When the change was seen.
    public var seen: DateTime
    /// Blocks of the new text, by index, that the old one did not have.
    public var changedBlocks: [Int]
    public var titleChanged: Bool

    public init(seen: DateTime, changedBlocks: [Int], titleChanged: Bool) {
        self.seen = seen
        self.changedBlocks = changedBlocks
        self.titleChanged = titleChanged
    }
}
