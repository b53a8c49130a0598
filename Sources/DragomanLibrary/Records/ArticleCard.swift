public import DragomanHTML
public import DragomanLanguages

/// What a list shows of an article in an edition.
public struct ArticleCard: Hashable, Sendable, Identifiable {
    /// How the article stands in the edition.
    public enum Standing: String, Hashable, Sendable, Codable {
        /// Written in the edition's language.
        case native
        /// In its original language: no engine has this pair.
        case original
        /// On its way: the original is shown until its translation is done.
        case pending
        /// Translated by a machine, not yet read by a person.
        case machine
        /// Translated, but a check found something that blocks: shown with a warning.
        case flagged
        /// Read or mended by a person.
        case edited
    }

    public let id: Int64
    /// The headline as the edition shows it.
    public var title: String
    public var originalTitle: String
    public var standfirst: String?
    /// The first paragraph's text as the edition shows it, cut at a word; nil when there is none.
    public var excerpt: String?
    public var sourceID: Int64
    public var outlet: String
    public var section: String?
    public var topics: [String]
    /// The language it was written in.
    public var originalLanguage: Language?
    public var standing: Standing
    /// When the outlet published it; nil when it did not say.
    public var published: DateTime?
    /// When it came into the library.
    public var gathered: DateTime
    /// When it was last corrected, nil when never.
    public var corrected: DateTime?
    /// The first of its pictures that the site can serve.
    public var picture: StoredPicture?
    public var wordCount: Int
    public var storyID: Int64?
    /// Other articles of the same story.
    public var storyCount: Int
    /// The article whose text it repeats, nil when its own.
    public var copyOf: Int64?
    public var isAccessibleForFree: Bool?

    public init(
        id: Int64, title: String, originalTitle: String, standfirst: String? = nil, excerpt: String? = nil,
        sourceID: Int64, outlet: String, section: String? = nil, topics: [String] = [],
        originalLanguage: Language? = nil, standing: Standing, published: DateTime? = nil, gathered: DateTime,
        corrected: DateTime? = nil, picture: StoredPicture? = nil, wordCount: Int = 0, storyID: Int64? = nil,
        storyCount: Int = 0, copyOf: Int64? = nil, isAccessibleForFree: Bool? = nil
    ) {
        self.id = id
        self.title = title
        self.originalTitle = originalTitle
        self.standfirst = standfirst
        self.excerpt = excerpt
        self.sourceID = sourceID
        self.outlet = outlet
        self.section = section
        self.topics = topics
        self.originalLanguage = originalLanguage
        self.standing = standing
        self.published = published
        self.gathered = gathered
        self.corrected = corrected
        self.picture = picture
        self.wordCount = wordCount
        self.storyID = storyID
        self.storyCount = storyCount
        self.copyOf = copyOf
        self.isAccessibleForFree = isAccessibleForFree
    }
}
