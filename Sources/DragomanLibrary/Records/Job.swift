public import DragomanHTML
public import DragomanLanguages

/// One stage to be run on one thing.
///
/// A job's result is stored in the transaction that ends the job, and the jobs that follow from it are added in that same transaction.
/// So a process that dies leaves either the job, to be run again, or its whole result.
public struct Job: Hashable, Sendable, Identifiable {
    public let id: Int64
    public var task: JobTask
    /// What must not be crowded: a host, a pair of languages, the processor. See ``JobTask/lane``.
    public var lane: String
    /// How often it was begun before this time.
    public var attempts: Int

    public init(id: Int64, task: JobTask, lane: String, attempts: Int) {
        self.id = id
        self.task = task
        self.lane = lane
        self.attempts = attempts
    }
}

/// The stages, each with what it works on.
public enum JobTask: Hashable, Sendable {
    /// Ask a source for its entries.
    case gather(source: Int64)
    /// Ask a hub to begin, renew or end a subscription.
    case subscribe(subscription: Int64)
    /// Fetch an entry's pages.
    case read(entry: Int64)
    /// Make an article of an entry's pages.
    case extract(entry: Int64)
    /// Fetch the pictures that an article names.
    case illustrate(article: Int64)
    /// Find the article's story.
    case place(article: Int64)
    case translate(article: Int64, into: Language)
    case check(article: Int64, in: Language)
    case publish(article: Int64, in: Language)

    /// The stage's name, as stored.
    public var stage: Stage {
        switch self {
        case .gather: .gather
        case .subscribe: .subscribe
        case .read: .read
        case .extract: .extract
        case .illustrate: .illustrate
        case .place: .place
        case .translate: .translate
        case .check: .check
        case .publish: .publish
        }
    }

    /// The number of the source, subscription, entry or article.
    public var subject: Int64 {
        switch self {
        case .gather(let source): source
        case .subscribe(let subscription): subscription
        case .read(let entry), .extract(let entry): entry
        case .illustrate(let article), .place(let article), .translate(let article, _), .check(let article, _),
            .publish(let article, _):
            article
        }
    }

    /// The edition's language, empty for the stages before translation.
    public var language: String {
        switch self {
        case .gather, .subscribe, .read, .extract, .illustrate, .place: ""
        case .translate(_, let language), .check(_, let language), .publish(_, let language): language.rawValue
        }
    }

    public init(stage: Stage, subject: Int64, language: String) {
        let language = Language(rawValue: language)
        switch stage {
        case .gather: self = .gather(source: subject)
        case .subscribe: self = .subscribe(subscription: subject)
        case .read: self = .read(entry: subject)
        case .extract: self = .extract(entry: subject)
        case .illustrate: self = .illustrate(article: subject)
        case .place: self = .place(article: subject)
        case .translate: self = .translate(article: subject, into: language)
        case .check: self = .check(article: subject, in: language)
        case .publish: self = .publish(article: subject, in: language)
        }
    }
}

/// The stages of the way of the data, in order.
public enum Stage: String, Hashable, Sendable, Codable, CaseIterable {
    case gather, subscribe, read, extract, illustrate, place, translate, check, publish
}

/// How a job ended without a result.
public enum JobEnd: Hashable, Sendable {
    /// To be tried again at that time.
    case retry(at: DateTime, reason: String)
    /// Given up; the reason is kept.
    case failed(reason: String)
    /// Nothing was to be done.
    case done
}
