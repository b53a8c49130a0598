public import DragomanArticles
public import DragomanHTML
public import DragomanLanguages
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
    /// The pictures that the site can serve, by the addresses that the text names them with.
    public var pictures: [String: StoredPicture]
    /// The headline in each edition that shows the article in its own language.
    public var editions: [Language: String]

    public init(
        card: ArticleCard, original: Article, translation: Translation? = nil, translated: DateTime? = nil,
        source: Source, corrections: [Correction] = [], sameStory: [ArticleCard] = [], related: [ArticleCard] = [],
        pictures: [String: StoredPicture] = [:], editions: [Language: String] = [:]
    ) {
        self.card = card
        self.original = original
        self.translation = translation
        self.translated = translated
        self.source = source
        self.corrections = corrections
        self.sameStory = sameStory
        self.related = related
        self.pictures = pictures
        self.editions = editions
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
