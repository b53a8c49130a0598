public import DragomanArticles
public import DragomanHTML
public import DragomanLanguages
public import DragomanStories
public import DragomanTranslation

/// What is known of a source from the times it was asked before.
public struct GatherMemory: Hashable, Sendable {
    public var validators: Validators
    /// What the scheduler wanted to know again, as it encoded it.
    public var schedule: String?

    public init(validators: Validators = Validators(), schedule: String? = nil) {
        self.validators = validators
        self.schedule = schedule
    }
}

/// What asking a source gave.
public struct GatherResult: Hashable, Sendable {
    public var health: SourceHealth
    /// What the feed says of itself; nil leaves what is known.
    public var outlet: String?
    public var homepage: String?
    public var language: String?
    /// Where the source has moved for good.
    public var movedTo: String?
    /// Nil leaves what is known.
    public var validators: Validators?
    /// What the scheduler wants to know again next time, encoded by it; nil leaves what is known.
    public var schedule: String?
    /// Entries not met before; each is read.
    public var new: [EntryRecord]
    /// Entries not met before that are too old or too many to be read now.
    public var skipped: [EntryRecord]
    /// Known entries that the outlet has changed; each is read again.
    public var updated: [StoredEntry]
    /// The hub that the feed names, to subscribe at; nil leaves what is known.
    public var hub: HubFinding?
    /// The delivery that the entries came by, nil when the source was asked.
    public var delivery: Int64?

    public init(
        health: SourceHealth, outlet: String? = nil, homepage: String? = nil, language: String? = nil,
        movedTo: String? = nil, validators: Validators? = nil, schedule: String? = nil, new: [EntryRecord] = [],
        skipped: [EntryRecord] = [],
        updated: [StoredEntry] = [], hub: HubFinding? = nil, delivery: Int64? = nil
    ) {
        self.health = health
        self.outlet = outlet
        self.homepage = homepage
        self.language = language
        self.movedTo = movedTo
        self.validators = validators
        self.schedule = schedule
        self.new = new
        self.skipped = skipped
        self.updated = updated
        self.hub = hub
        self.delivery = delivery
    }
}

/// What fetching an entry's pages gave.
public enum ReadResult: Hashable, Sendable {
    /// All its pages, in order.
    case pages([StoredPage])
    /// The first page is what it was.
    case unchanged
    /// Not to be had; why, and when to try again (nil: never).
    case trouble(String, retryAt: DateTime?)
}

/// What placing an article gave.
public struct PlaceResult: Hashable, Sendable {
    /// What the article is found by again, encoded by the stories' room.
    public var fingerprint: [UInt8]
    public var story: Placement.Story
    /// The article it is a copy of.
    public var copyOf: Int64?
    public var related: [Int64]

    public init(
        fingerprint: [UInt8], story: Placement.Story = .alone, copyOf: Int64? = nil, related: [Int64] = []
    ) {
        self.fingerprint = fingerprint
        self.story = story
        self.copyOf = copyOf
        self.related = related
    }
}

/// A fingerprint that the library keeps for placing.
public struct StoredFingerprint: Hashable, Sendable {
    public var articleID: Int64
    public var storyID: Int64?
    public var published: DateTime
    public var fingerprint: [UInt8]
}

/// A translation as the library keeps it.
public struct StoredTranslation: Hashable, Sendable {
    public var articleID: Int64
    /// The article's revision it was made from.
    public var revision: Int
    public var translation: Translation
    public var made: DateTime

    public init(articleID: Int64, revision: Int, translation: Translation, made: DateTime) {
        self.articleID = articleID
        self.revision = revision
        self.translation = translation
        self.made = made
    }
}

/// What extraction gave.
public struct ExtractResult: Hashable, Sendable {
    /// Nil when the pages hold no article.
    public var article: Article?
    /// Why there is none.
    public var trouble: String?
    /// The languages of the editions it is to appear in.
    public var editions: [Language]
    /// Whether its pictures are fetched.
    public var isIllustrated: Bool
    /// When the outlet's page is to be looked at again; nil: not again.
    public var rereadAt: DateTime?
    /// When the newest of the pages was fetched. A change between two extractions of the same pages is ours, and no correction by the outlet.
    public var pagesFetched: DateTime?
    /// What the pages yielded; nil where they were no web pages at all.
    public var yield: YieldFingerprint?
    /// The lines of the pages, from which the source's later pages learn what is furniture.
    public var lines: PageLines?

    public init(
        article: Article?, trouble: String? = nil, editions: [Language] = [], isIllustrated: Bool = false,
        rereadAt: DateTime? = nil, pagesFetched: DateTime? = nil, yield: YieldFingerprint? = nil,
        lines: PageLines? = nil
    ) {
        self.article = article
        self.trouble = trouble
        self.editions = editions
        self.isIllustrated = isIllustrated
        self.rereadAt = rereadAt
        self.pagesFetched = pagesFetched
        self.yield = yield
        self.lines = lines
    }
}

/// What translating an article gave.
public enum TranslateResult: Hashable, Sendable {
    case translated(Translation, revision: Int)
    /// It is written in the edition's language already.
    case native
    /// No engine has this pair of languages.
    case noEngine
    /// An engine is not to be had now; the original is shown until the time to try again.
    case later(DateTime, reason: String)
}

/// How an article stands in an edition from now on.
public struct Publication: Hashable, Sendable {
    public var standing: ArticleCard.Standing
    public var display: Display
    /// The words a reader may look for.
    public var search: SearchText

    public init(standing: ArticleCard.Standing, display: Display, search: SearchText) {
        self.standing = standing
        self.display = display
        self.search = search
    }

    /// An article's words as the edition shows them and as they were written; the first line of each is the headline.
    public struct SearchText: Hashable, Sendable {
        public var shown: String
        /// Empty when the edition shows the original.
        public var original: String

        public init(shown: String, original: String = "") {
            self.shown = shown
            self.original = original
        }
    }

    /// The parts of a card that come from the article's text.
    public struct Display: Hashable, Sendable, Codable {
        public var title: String
        public var originalTitle: String
        public var standfirst: String?
        public var excerpt: String?
        public var section: String?
        public var topics: [String]
        public var leadImage: Image?
        public var wordCount: Int
        public var isAccessibleForFree: Bool?

        public init(
            title: String, originalTitle: String, standfirst: String? = nil, excerpt: String? = nil,
            section: String? = nil, topics: [String] = [], leadImage: Image? = nil, wordCount: Int = 0,
            isAccessibleForFree: Bool? = nil
        ) {
            self.title = title
            self.originalTitle = originalTitle
            self.standfirst = standfirst
            self.excerpt = excerpt
            self.section = section
            self.topics = topics
            self.leadImage = leadImage
            self.wordCount = wordCount
            self.isAccessibleForFree = isAccessibleForFree
        }
    }
}
