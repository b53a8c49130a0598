import DragomanArticles
import DragomanHTML
import DragomanLanguages
import DragomanLibrary
import Synchronization

/// A library in memory, filled by tests with what they want to see on the site.
final class FixtureLibrary: EditionReading {
    struct Contents: Sendable {
        var pages: [ArticlePage] = []
        var sources: [Source] = []
        var progress = Progress(sources: 0, articles: 0, published: 0, jobsOpen: 0, jobsFailed: 0)
        var revision: Int64 = 1
        var changed: DateTime?
        var pictures: [String: PictureFile] = [:]
        var isBroken = false
    }

    struct Broken: Error {}

    private let contents: Mutex<Contents>

    init(_ contents: Contents = Contents()) { self.contents = Mutex(contents) }

    /// Changes what the library holds, and its revision with it.
    func change(_ body: @Sendable (inout Contents) -> Void) {
        contents.withLock { contents in
            body(&contents)
            contents.revision += 1
        }
    }

    private func read() throws -> Contents {
        let contents = contents.withLock { $0 }
        if contents.isBroken { throw Broken() }
        return contents
    }

    func cards(_ filter: CardFilter, in edition: Language, limit: Int, offset: Int) async throws -> [ArticleCard] {
        Array(try matches(filter).dropFirst(offset).prefix(limit).map(\.card))
    }

    func cardCount(_ filter: CardFilter, in edition: Language) async throws -> Int { try matches(filter).count }

    func search(_ words: String, in edition: Language, limit: Int, offset: Int) async throws -> SearchResults {
        let pages = try matches(.matching(words))
        return SearchResults(
            count: pages.count,
            hits: pages.dropFirst(offset).prefix(limit).map { page in
                SearchHit(
                    card: page.card,
                    shown: MarkedText(runs: [.init("… "), .init(words, isMarked: true), .init(" <b>…")]),
                    original: MarkedText(runs: [.init(words, isMarked: true)]))
            })
    }

    func picture(named name: String) async throws -> PictureFile? { try read().pictures[name] }

    func articlePage(_ id: Int64, in edition: Language) async throws -> ArticlePage? {
        try read().pages.first { $0.card.id == id }
    }

    func sources() async throws -> [Source] { try read().sources }

    func source(_ id: Int64) async throws -> Source? { try read().sources.first { $0.id == id } }

    func originalLanguages(in edition: Language) async throws -> [(language: Language, count: Int)] {
        var counts: [Language: Int] = [:]
        for page in try read().pages { page.card.originalLanguage.map { counts[$0, default: 0] += 1 } }
        return counts.sorted { ($0.value, $1.key.rawValue) > ($1.value, $0.key.rawValue) }.map { ($0.key, $0.value) }
    }

    func revision() async throws -> Int64 { try read().revision }

    func lastChange() async throws -> DateTime? { try read().changed }

    func progress() async throws -> Progress { try read().progress }

    private func matches(_ filter: CardFilter) throws -> [ArticlePage] {
        try read().pages.filter { page in
            switch filter {
            case .all: true
            case .source(let id): page.card.sourceID == id
            case .originalLanguage(let language): page.card.originalLanguage == language
            case .section(let section): page.card.section == section
            case .topic(let topic): page.card.topics.contains(topic)
            case .story(let id): page.card.storyID == id
            case .matching(let words):
                (page.card.title + page.card.originalTitle).lowercased().contains(words.lowercased())
            }
        }.sorted { ($0.card.published ?? $0.card.gathered) > ($1.card.published ?? $1.card.gathered) }
    }
}
