public import DragomanArticles
public import DragomanHTML
public import DragomanLanguages

/// An article in the library.
public struct StoredArticle: Hashable, Sendable, Identifiable {
    public let id: Int64
    public var entryID: Int64
    public var sourceID: Int64
    /// 1 at first, one more with each change by the outlet.
    public var revision: Int
    public var article: Article
    /// When it came into the library.
    public var gathered: DateTime
    public var corrections: [Correction]

    public init(
        id: Int64, entryID: Int64, sourceID: Int64, revision: Int, article: Article, gathered: DateTime,
        corrections: [Correction] = []
    ) {
        self.id = id
        self.entryID = entryID
        self.sourceID = sourceID
        self.revision = revision
        self.article = article
        self.gathered = gathered
        self.corrections = corrections
    }

    /// The language found in the text, else the declared one.
    public var language: Language? {
        (article.language ?? article.declaredLanguage).map(Language.init(rawValue:))
    }
}
