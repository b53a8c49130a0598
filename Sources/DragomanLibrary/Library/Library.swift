public import DragomanArticles
public import DragomanHTML
public import DragomanLanguages
public import DragomanTranslation

/// Everything Dragoman keeps: one protocol, whatever database stands behind it.
public protocol Library:
    EditionReading, SourceKeeping, JobKeeping, StageKeeping, RepairKeeping, HubKeeping, TranslationMemory,
    LedgerKeeping, EditKeeping, CommentKeeping
{}

/// The list of sources, as people and OPML files change it.
public protocol SourceKeeping: Sendable {
    /// Adds a source, or gives back the one with this address. A new one is asked at once.
    func addSource(_ draft: SourceDraft, at now: DateTime) async throws -> Source
    /// Removes a source with its entries and articles; false when there is none with this number.
    func removeSource(_ id: Int64) async throws -> Bool
    /// Makes the named sources due now, or all but those that are gone and those whose servers want to be left alone; how many that is.
    func askNow(sources: [Int64]?, at now: DateTime) async throws -> Int
}

/// A source as a person gives it.
public struct SourceDraft: Hashable, Sendable {
    public var url: String
    public var kind: Source.Kind
    /// The outlet's name; nil until the feed tells.
    public var outlet: String?
    public var folder: String?
    public var policy: Source.Policy

    public init(
        url: String, kind: Source.Kind = .feed, outlet: String? = nil, folder: String? = nil,
        policy: Source.Policy = .private
    ) {
        self.url = url
        self.kind = kind
        self.outlet = outlet
        self.folder = folder
        self.policy = policy
    }
}

/// The jobs that are waiting and running.
public protocol JobKeeping: Sendable {
    /// Takes up to `limit` jobs of these stages that are due; a lane runs one job at a time.
    func claimJobs(limit: Int, owner: String, stages: Set<Stage>, at now: DateTime) async throws -> [Job]
    /// Ends a job that gave no result.
    func end(_ job: Job, _ end: JobEnd, at now: DateTime) async throws
    /// Frees the jobs of processes that are no more; how many.
    func releaseJobs(ownedByOthersThan living: @Sendable (String) -> Bool) async throws -> Int
    /// When the next waiting job is due; nil when none waits.
    func nextJobDue() async throws -> DateTime?
    /// Open jobs by stage that are due by `now`, the running ones counted.
    func openJobs(at now: DateTime) async throws -> [Stage: Int]
}

extension JobKeeping {
    /// Takes up to `limit` jobs of any stage that are due.
    public func claimJobs(limit: Int, owner: String, at now: DateTime) async throws -> [Job] {
        try await claimJobs(limit: limit, owner: owner, stages: Set(Stage.allCases), at: now)
    }
}

/// Extraction once more, over the pages that are kept.
public protocol RepairKeeping: Sendable {
    /// Makes the extraction of every entry whose pages are kept due now, of all sources or the named ones; how many that is.
    func extractAgain(sources: [Int64]?, at now: DateTime) async throws -> Int
    /// How each entry whose pages are kept stands, by its number.
    func extractions(sources: [Int64]?) async throws -> [Int64: Extraction]
}

/// What the last extraction of an entry's pages left.
public struct Extraction: Hashable, Sendable {
    /// The article's revision; nil where the pages have given none.
    public var revision: Int?
    /// Whether the last extraction found no article.
    public var isWithoutArticle: Bool

    public init(revision: Int?, isWithoutArticle: Bool = false) {
        self.revision = revision
        self.isWithoutArticle = isWithoutArticle
    }
}

/// What the stages read and write. Each `finish` stores a result, ends the job and adds the jobs that follow, in one transaction.
public protocol StageKeeping: Sendable {
    func gatherMemory(ofSource source: Int64) async throws -> GatherMemory
    func entries(ofSource source: Int64) async throws -> [StoredEntry]
    func entry(_ id: Int64) async throws -> StoredEntry?
    func pages(ofEntry entry: Int64) async throws -> [StoredPage]
    func pageValidators(ofEntry entry: Int64) async throws -> Validators
    func article(_ id: Int64) async throws -> StoredArticle?
    func article(ofEntry entry: Int64) async throws -> StoredArticle?
    /// The lines of the source's latest pages before an entry's own, at most eight, fetched an hour or more before it: so a second extraction gets the same.
    func earlierLines(ofEntry entry: Int64) async throws -> [PageLines]
    /// The pictures that lie in the library already, whatever article they came with, by their addresses.
    func pictures(at urls: [String]) async throws -> [String: StoredPicture]
    func fingerprints(publishedAfter: DateTime) async throws -> [StoredFingerprint]
    func translation(of article: Int64, into language: Language) async throws -> StoredTranslation?

    func finishGather(_ job: Job, _ result: GatherResult, at now: DateTime) async throws
    func finishRead(_ job: Job, _ result: ReadResult, at now: DateTime) async throws
    func finishExtract(_ job: Job, _ result: ExtractResult, at now: DateTime) async throws
    func finishIllustrate(_ job: Job, _ result: IllustrateResult, at now: DateTime) async throws
    func finishPlace(_ job: Job, _ result: PlaceResult, at now: DateTime) async throws
    func finishTranslate(_ job: Job, _ result: TranslateResult, at now: DateTime) async throws
    func finishCheck(_ job: Job, _ checked: Translation, at now: DateTime) async throws
    func finishPublish(_ job: Job, _ publication: Publication, at now: DateTime) async throws

    /// Has the pictures of all articles fetched that were read before pictures were kept.
    func illustrateAll(at now: DateTime) async throws
    /// Has all articles published in these languages that are not yet: for an edition opened after they were read.
    func open(editions: [Language], at now: DateTime) async throws
}
