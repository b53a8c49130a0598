import DragomanArticles
import DragomanFeeds
import DragomanHTML
import DragomanLanguages
import DragomanLibrary
import DragomanStories
import DragomanTranslation
import Foundation

/// A press in a library's file, changed through a connection of its own as another process would.
struct StoredPress {
    /// What the site reads from.
    let shown: SQLiteLibrary
    /// What another process writes to.
    let written: SQLiteLibrary
    private let folder: String

    static let now = DateTime(secondsSince1970: Draft.noon)

    init() throws {
        folder = NSTemporaryDirectory() + "dragoman-\(UUID().uuidString)"
        shown = try SQLiteLibrary(path: folder + "/library.db")
        written = try SQLiteLibrary(path: folder + "/library.db")
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    private func job(_ task: JobTask) -> Job { Job(id: 0, task: task, lane: "", attempts: 1) }

    /// Adds an outlet; gives its number.
    func addOutlet() async throws -> Int64 {
        try await written.addSource(
            SourceDraft(url: "https://outlet.example/feed", outlet: "La Gaceta", policy: .fullText), at: Self.now
        ).id
    }

    /// Takes in an article and shows its translation; gives its number.
    func add(_ name: String, titled title: String, to outlet: Int64) async throws -> Int64 {
        let url = "https://outlet.example/\(name)"
        let entry = EntryRecord(identity: EntryIdentity(Entry(id: url, link: url)), url: url)
        try await written.finishGather(
            job(.gather(source: outlet)), GatherResult(health: SourceHealth(state: .healthy), new: [entry]),
            at: Self.now)
        let entries = try await written.entries(ofSource: outlet)
        guard let found = entries.max(by: { $0.id < $1.id }) else { throw Missing(name: name) }
        try await written.finishExtract(
            job(.extract(entry: found.id)), ExtractResult(article: article(url, "El título de \(name)")), at: Self.now)
        let taken = try await written.article(ofEntry: found.id)
        guard let id = taken?.id else { throw Missing(name: name) }
        try await translate(id, titled: title)
        return id
    }

    struct Missing: Error { let name: String }

    private func article(_ url: String, _ title: String, language: Language = "es") -> Article {
        Article(
            url: url, title: title, published: Self.now, language: language.rawValue,
            blocks: [.paragraph([.text("\(title): el puerto.")])])
    }

    /// The outlet changes its text.
    func revise(_ id: Int64, titled title: String) async throws {
        guard let stored = try await written.article(id) else { throw Missing(name: title) }
        try await written.finishExtract(
            job(.extract(entry: stored.entryID)),
            ExtractResult(article: article(stored.article.url ?? "", title)), at: Self.now)
    }

    /// Translates an article anew, and shows it.
    func translate(_ id: Int64, titled title: String) async throws {
        try await keepTranslation(of: id, titled: title)
        try await publish(id, titled: title)
    }

    /// Translates an article anew; it is still to be checked and published.
    func keepTranslation(of id: Int64, titled title: String) async throws {
        guard let stored = try await written.article(id) else { throw Missing(name: title) }
        let translation = Translation(
            pair: LanguagePair(source: "es", target: "fr"), article: article("", title, language: "fr"), segments: [])
        try await written.finishTranslate(
            job(.translate(article: id, into: "fr")), .translated(translation, revision: stored.revision), at: Self.now)
    }

    func publish(_ id: Int64, titled title: String) async throws {
        try await written.finishPublish(
            job(.publish(article: id, in: "fr")),
            Publication(
                standing: .machine, display: .init(title: title, originalTitle: "El título", topics: ["ports"]),
                search: .init(shown: title)), at: Self.now)
    }

    /// Finds that an article tells of the same event as another.
    func place(_ id: Int64, with other: Int64) async throws {
        try await written.finishPlace(
            job(.place(article: id)), PlaceResult(fingerprint: [], story: .opens(with: [other])), at: Self.now)
    }

    /// Puts off all that the desk would still do, so that no page says it is at work.
    func settle() async throws {
        let far = DateTime(secondsSince1970: 100_000_000_000)
        while case let jobs = try await written.claimJobs(limit: 99, owner: "test", at: Self.now), !jobs.isEmpty {
            for job in jobs { try await written.end(job, .retry(at: far, reason: "not now"), at: Self.now) }
        }
    }

    /// A reader comments; gives the comment's number.
    func comment(on id: Int64, text: String, state: Comment.State, link: [UInt8]) async throws -> Int64 {
        let draft = CommentDraft(
            article: id, language: "fr", author: "Anne", text: text, state: state, form: link, link: link)
        _ = try await written.take(draft, limit: CommentLimit(perHour: 99, perDay: 99), at: Self.now)
        guard let comment = try await written.comment(link: link) else { throw Missing(name: text) }
        return comment.id
    }
}
