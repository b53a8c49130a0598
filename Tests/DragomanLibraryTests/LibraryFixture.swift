import DragomanArticles
import DragomanFeeds
import DragomanHTML
import DragomanLanguages
import DragomanLibrary
import DragomanTranslation
import Foundation

/// A library in a file of its own, and the short way to fill it.
struct LibraryFixture {
    let library: SQLiteLibrary
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "dragoman-\(UUID().uuidString)/library.db"
        library = try SQLiteLibrary(path: path)
    }

    func remove() { try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent) }

    static func time(_ seconds: Int64) -> DateTime { DateTime(secondsSince1970: 1_800_000_000 + seconds) }

    static func entry(_ name: String, host: String = "outlet.example") -> EntryRecord {
        EntryRecord(
            identity: EntryIdentity(Entry(id: name, link: "https://\(host)/\(name)", title: FeedText(name))),
            url: "https://\(host)/\(name)", title: name)
    }

    static func article(_ title: String, paragraphs: [String], language: String = "es") -> Article {
        Article(
            url: "https://outlet.example/\(title)", title: title, published: time(-100), language: language,
            blocks: paragraphs.map { .paragraph([.text($0)]) })
    }

    /// Takes the one job that is due, which must be of that stage.
    func claim(_ stage: Stage, at now: DateTime) async throws -> Job {
        let jobs = try await library.claimJobs(limit: 10, owner: "test", at: now)
        guard let job = jobs.first(where: { $0.task.stage == stage }) else { throw Missing(stage: stage) }
        for other in jobs where other.id != job.id {
            try await library.end(other, .retry(at: now, reason: "not now"), at: now)
        }
        return job
    }

    struct Missing: Error { let stage: Stage }

    /// Brings one article through all stages up to its extraction; gives its number.
    func extracted(_ article: Article, entry: EntryRecord = entry("one"), at now: DateTime) async throws -> Int64 {
        _ = try await library.addSource(SourceDraft(url: "https://outlet.example/feed"), at: now)
        let gather = try await claim(.gather, at: now)
        try await library.finishGather(
            gather, GatherResult(health: SourceHealth(state: .healthy), outlet: "The Outlet", new: [entry]), at: now)
        try await finishReading(at: now)
        return try await finishExtracting(article, at: now)
    }

    func finishReading(at now: DateTime) async throws {
        let read = try await claim(.read, at: now)
        let page = StoredPage(url: "u", finalURL: "u", fetched: now, bytes: Array("<p>page</p>".utf8))
        try await library.finishRead(read, .pages([page]), at: now)
    }

    func finishExtracting(_ article: Article, at now: DateTime) async throws -> Int64 {
        let extract = try await claim(.extract, at: now)
        try await library.finishExtract(extract, ExtractResult(article: article, editions: ["fr"]), at: now)
        guard let stored = try await library.article(ofEntry: extract.task.subject) else {
            throw Missing(stage: .extract)
        }
        return stored.id
    }

    func publish(_ title: String, text: String, standing: ArticleCard.Standing = .machine, at now: DateTime)
        async throws
    {
        let job = try await claim(.publish, at: now)
        let display = Publication.Display(title: title, originalTitle: "original", topics: ["Agua"])
        try await library.finishPublish(
            job, Publication(standing: standing, display: display, search: .init(shown: text)), at: now)
    }
}
