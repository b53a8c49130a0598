public import DragomanArticles

/// An article in another language, and an account of every segment of it.
public struct Translation: Hashable, Sendable, Codable {
    public var pair: LanguagePair
    /// The translated article. Its blocks stand in the order and number of the original's, so that the two can be read side by side.
    public var article: Article
    /// Every segment of the original, in reading order.
    public var segments: [TranslatedSegment]

    public init(pair: LanguagePair, article: Article, segments: [TranslatedSegment]) {
        self.pair = pair
        self.article = article
        self.segments = segments
    }
}

/// One sentence of the original and what became of it.
public struct TranslatedSegment: Hashable, Sendable, Codable {
    public enum State: Hashable, Sendable, Codable {
        /// An engine (or the memory of one) translated it.
        case translated
        /// Kept as it is, on purpose: a figure, a name, an address.
        case kept(reason: String)
        /// Not translated; the original stands in its place, marked.
        case failed(reason: String)
        /// A person wrote or mended it.
        case edited
    }

    public var place: SegmentPlace
    /// Plain text of the sentence, inline marks left out.
    public var sourceText: String
    public var targetText: String
    public var state: State
    /// Who translated it; nil when it was kept or has failed.
    public var engine: EngineIdentifier?
    /// The text between, when it went through a third language.
    public var middleText: String?
    public var findings: [Finding]
    /// What was rewritten for the reader's locale, in the order of `targetText`; each can be undone.
    public var fixes: [LocalFix]

    public init(
        place: SegmentPlace, sourceText: String, targetText: String, state: State, engine: EngineIdentifier? = nil,
        middleText: String? = nil, findings: [Finding] = [], fixes: [LocalFix] = []
    ) {
        self.place = place
        self.sourceText = sourceText
        self.targetText = targetText
        self.state = state
        self.engine = engine
        self.middleText = middleText
        self.findings = findings
        self.fixes = fixes
    }
}

/// Where in an article a segment stands.
public struct SegmentPlace: Hashable, Sendable, Codable {
    public enum Part: Hashable, Sendable, Codable {
        case title, standfirst, dateline, section
        /// The text of the block with this index in the article's blocks; nested parts are numbered in reading order.
        case block(Int)
    }

    public var part: Part
    /// The run of text inside the part (a list's item, a table's cell, a caption), from 0 in reading order.
    public var run: Int
    /// The sentence inside the run, from 0.
    public var sentence: Int

    public init(part: Part, run: Int = 0, sentence: Int = 0) {
        self.part = part
        self.run = run
        self.sentence = sentence
    }
}
