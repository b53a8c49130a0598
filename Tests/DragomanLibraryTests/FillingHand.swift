import DragomanArticles
import DragomanFeeds
import DragomanHTML
import DragomanLanguages
import DragomanTranslation
import Foundation
import GRDB
import Testing

@testable import DragomanLibrary

/// Fills a library with invented articles, for those who want to measure the site over a large one:
/// `DRAGOMAN_FILL=/tmp/large.db DRAGOMAN_FILL_COUNT=10000 swift test --filter FillingHand`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["DRAGOMAN_FILL"] != nil))
struct FillingHand {
    private static let outlets = 40

    @Test func fill() async throws {
        let environment = ProcessInfo.processInfo.environment
        let path = try #require(environment["DRAGOMAN_FILL"])
        let count = environment["DRAGOMAN_FILL_COUNT"].flatMap { Int($0) } ?? 10_000
        let library = try SQLiteLibrary(path: path)
        var writer = InventedPress(seed: 20_261_125)
        for outlet in 0..<Self.outlets {
            let source = try await library.addSource(
                SourceDraft(
                    url: "https://outlet\(outlet).example/feed", outlet: writer.outletName(outlet), policy: .fullText),
                at: Self.start)
            let share = (outlet + 1) * count / Self.outlets - outlet * count / Self.outlets
            try await fill(source, articles: share, library, &writer)
        }
        try await library.write { try $0.execute(sql: "DELETE FROM job") }
    }

    private static let start = DateTime(secondsSince1970: 1_795_000_000)

    private func job(_ task: JobTask) -> Job { Job(id: 0, task: task, lane: "", attempts: 1) }

    private func fill(
        _ source: Source, articles: Int, _ library: SQLiteLibrary, _ writer: inout InventedPress
    ) async throws {
        let drafts = (0..<articles).map { writer.article(number: $0, of: source) }
        let entries = drafts.map { draft in
            EntryRecord(
                identity: EntryIdentity(Entry(id: draft.original.url, link: draft.original.url)),
                url: draft.original.url ?? "")
        }
        try await library.finishGather(
            job(.gather(source: source.id)), GatherResult(health: SourceHealth(state: .healthy), new: entries),
            at: Self.start)
        let stored = try await library.entries(ofSource: source.id)
        for (entry, draft) in zip(stored, drafts) {
            try await library.finishExtract(
                job(.extract(entry: entry.id)), ExtractResult(article: draft.original), at: Self.start)
            guard let article = try await library.article(ofEntry: entry.id) else { continue }
            try await publish(article, draft.shown, library)
        }
    }

    private func publish(_ article: StoredArticle, _ shown: Article?, _ library: SQLiteLibrary) async throws {
        if let shown, let language = article.language {
            let segments = shown.blocks.indices.map { index in
                TranslatedSegment(
                    place: SegmentPlace(part: .block(index)), sourceText: article.article.paragraphs[index],
                    targetText: shown.paragraphs[index], state: .translated,
                    engine: EngineIdentifier(name: "apertium", model: "es-fr"), findings: [])
            }
            let translation = Translation(
                pair: LanguagePair(source: language, target: "fr"), article: shown, segments: segments)
            try await library.finishTranslate(
                job(.translate(article: article.id, into: "fr")),
                .translated(translation, revision: article.revision), at: Self.start)
        }
        let text = shown ?? article.article
        let words = { (article: Article) in ([article.title] + article.paragraphs).joined(separator: "\n") }
        try await library.finishPublish(
            job(.publish(article: article.id, in: "fr")),
            Publication(
                standing: shown == nil ? .original : .machine,
                display: .init(
                    title: text.title, originalTitle: article.article.title, standfirst: text.standfirst,
                    excerpt: text.paragraphs.first.map { String($0.prefix(240)) }, section: text.section,
                    topics: text.topics, wordCount: text.paragraphs.joined().count / 6),
                search: .init(shown: words(text), original: shown == nil ? "" : words(article.article))),
            at: Self.start)
    }
}

/// Articles of words that follow each other at random, the common ones often, the rare ones rarely, in five languages.
struct InventedPress {
    private var state: UInt64
    private var vocabularies: [String: [String]]

    private static let syllables = [
        "es": ["ca", "lle", "ción", "mar", "pue", "blo", "gran", "ja", "ño", "ti", "ver", "da", "so", "ra", "és"],
        "ca": ["ciu", "tat", "vall", "ny", "ço", "mar", "ter", "ra", "blat", "pu", "ig", "l·la", "es", "ó"],
        "id": ["pe", "la", "buh", "an", "ka", "bar", "ne", "ga", "ra", "me", "nye", "rang", "kan", "ber", "di"],
        "ja": ["東", "京", "大", "統", "領", "経", "済", "政", "府", "発", "表", "会", "議", "の", "は", "を", "に", "が"],
        "ar": ["ال", "مد", "ين", "ة", "كت", "اب", "وز", "ير", "سو", "ق", "مر", "فأ", "نه", "ر", "عا"],
        "fr": ["vil", "le", "pou", "voir", "é", "té", "ma", "rin", "ver", "ger", "oi", "seau", "çon", "à", "grève"],
    ]

    init(seed: UInt64) {
        state = seed
        vocabularies = [:]
        var generator = self
        vocabularies = Self.syllables.mapValues { syllables in
            (0..<6_000).map { _ in
                (0..<2 + generator.next(3)).map { _ in syllables[generator.next(syllables.count)] }.joined()
            }
        }
        state = generator.state
    }

    func outletName(_ number: Int) -> String { "The Invented Post \(number + 1)" }

    /// An article, and its translation where the language has an engine.
    mutating func article(number: Int, of source: Source) -> (original: Article, shown: Article?) {
        let language = ["es", "es", "ca", "es", "id", "ja", "ar", "ca"][Int(source.id) % 8]
        let published = DateTime(secondsSince1970: 1_795_000_000 - Int64(next(30 * 86_400)))
        let sections = ["Mundo", "Economía", "Cultura", "Deportes", "Ciencia"]
        let original = write(
            language, url: "https://outlet\(source.id).example/\(number)", published, sections[next(sections.count)])
        guard ["es", "ca"].contains(language) else { return (original, nil) }
        return (original, write("fr", url: original.url ?? "", published, original.section ?? ""))
    }

    private mutating func write(_ language: String, url: String, _ published: DateTime, _ section: String) -> Article {
        Article(
            url: url, title: sentence(language, 9), standfirst: sentence(language, 18), authors: ["A. Writer"],
            published: published, section: section, topics: [sentence(language, 1)], language: language,
            blocks: (0..<8).map { _ in
                .paragraph([.text((0..<3).map { _ in sentence(language, 16) }.joined(separator: " "))])
            })
    }

    private mutating func sentence(_ language: String, _ length: Int) -> String {
        let words = vocabularies[language] ?? []
        let separator = language == "ja" ? "" : " "
        // The product of two even draws leans to small numbers, as word counts do.
        return (0..<length).map { _ in words[next(words.count) * next(words.count) / max(1, words.count)] }
            .joined(separator: separator) + (language == "ja" ? "。" : ".")
    }

    private mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}
