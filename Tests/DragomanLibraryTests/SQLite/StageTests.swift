import DragomanArticles
import DragomanHTML
import DragomanLanguages
import DragomanLibrary
import DragomanStories
import DragomanTranslation
import Testing

@Suite struct StageTests {
    let now = LibraryFixture.time(0)

    @Test func eachStageAddsTheNext() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let id = try await fixture.extracted(LibraryFixture.article("uno", paragraphs: ["Hola."]), at: now)
        #expect(try await fixture.library.openJobs(at: now) == [.place: 1, .translate: 1])
        let job = try await fixture.claim(.translate, at: now)
        #expect(job.task == .translate(article: id, into: "fr"))
        try await fixture.library.finishTranslate(job, .noEngine, at: now)
        try await fixture.publish("uno", text: "Hola.", standing: .original, at: now)
        let cards = try await fixture.library.cards(.all, in: "fr", limit: 10, offset: 0)
        #expect(cards.map(\.title) == ["uno"])
        #expect(cards.first?.outlet == "The Outlet")
        #expect(cards.first?.standing == .original)
        #expect(cards.first?.published == LibraryFixture.time(-100))
    }

    @Test func pagesComeBackAsTheyWere() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let id = try await fixture.extracted(LibraryFixture.article("uno", paragraphs: ["Hola."]), at: now)
        let stored = try #require(try await fixture.library.article(id))
        let pages = try await fixture.library.pages(ofEntry: stored.entryID)
        #expect(pages.map(\.bytes) == [Array("<p>page</p>".utf8)])
    }

    @Test func aChangedArticleIsACorrectionAndKeepsItsOldText() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let first = LibraryFixture.article("uno", paragraphs: ["Hola.", "Produce 120.000."])
        let id = try await fixture.extracted(first, at: now)
        let later = LibraryFixture.time(600)
        let entry = try #require(try await fixture.library.article(id)).entryID
        let source = try #require(try await fixture.library.sources().first).id
        _ = try await fixture.library.askNow(sources: [source], at: later)
        let record = LibraryFixture.entry("one")
        let gather = try await fixture.claim(.gather, at: later)
        let updated = StoredEntry(id: entry, sourceID: source, entry: record)
        try await fixture.library.finishGather(
            gather, GatherResult(health: SourceHealth(state: .healthy), updated: [updated]), at: later)
        try await fixture.finishReading(at: later)
        let second = LibraryFixture.article("uno", paragraphs: ["Hola.", "Produce 140.000."])
        #expect(try await fixture.finishExtracting(second, at: later) == id)
        let stored = try #require(try await fixture.library.article(id))
        #expect(stored.revision == 2)
        #expect(stored.corrections == [Correction(seen: later, changedBlocks: [1], titleChanged: false)])
    }

    @Test func anArticleReadAgainWithoutChangeIsLeftAlone() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let article = LibraryFixture.article("uno", paragraphs: ["Hola."])
        let id = try await fixture.extracted(article, at: now)
        let translate = try await fixture.claim(.translate, at: now)
        try await fixture.library.finishTranslate(translate, .noEngine, at: now)
        let source = try #require(try await fixture.library.sources().first).id
        let stored = try #require(try await fixture.library.article(id))
        _ = try await fixture.library.askNow(sources: [source], at: now)
        let gather = try await fixture.claim(.gather, at: now)
        let updated = StoredEntry(id: stored.entryID, sourceID: source, entry: LibraryFixture.entry("one"))
        try await fixture.library.finishGather(
            gather, GatherResult(health: SourceHealth(state: .healthy), updated: [updated]), at: now)
        try await fixture.finishReading(at: now)
        _ = try await fixture.finishExtracting(article, at: now)
        #expect(try await fixture.library.article(id)?.revision == 1)
        #expect(try await fixture.library.openJobs(at: now)[.translate] == nil)
    }

    @Test func aSourceTakesItsArticlesAndJobsWithIt() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        _ = try await fixture.extracted(LibraryFixture.article("uno", paragraphs: ["Hola."]), at: now)
        let source = try #require(try await fixture.library.sources().first).id
        #expect(try await fixture.library.removeSource(source))
        #expect(try await fixture.library.progress().articles == 0)
        #expect(try await fixture.library.openJobs(at: now).isEmpty)
        #expect(try await fixture.library.removeSource(source) == false)
    }

    @Test func articlesOfOneEventShareAStory() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let first = try await fixture.extracted(LibraryFixture.article("uno", paragraphs: ["Hola."]), at: now)
        let place = try await fixture.claim(.place, at: now)
        try await fixture.library.finishPlace(place, PlaceResult(fingerprint: [1, 2]), at: now)
        let entry = LibraryFixture.entry("two", host: "other.example")
        let source = try #require(try await fixture.library.sources().first).id
        _ = try await fixture.library.askNow(sources: [source], at: now)
        let gather = try await fixture.claim(.gather, at: now)
        try await fixture.library.finishGather(
            gather, GatherResult(health: SourceHealth(state: .healthy), new: [entry]), at: now)
        try await fixture.finishReading(at: now)
        _ = try await fixture.finishExtracting(LibraryFixture.article("dos", paragraphs: ["Hola."]), at: now)
        let second = try await fixture.claim(.place, at: now)
        try await fixture.library.finishPlace(
            second, PlaceResult(fingerprint: [3], story: .opens(with: [first])), at: now)
        let placed = try await fixture.library.fingerprints(publishedAfter: LibraryFixture.time(-1000))
        #expect(placed.map(\.fingerprint) == [[1, 2], [3]])
        #expect(Set(placed.map(\.storyID)) == [first])
    }

    @Test func onlyTheChosenSourcesAreExtractedAgain() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let id = try await fixture.extracted(LibraryFixture.article("uno", paragraphs: ["Hola."]), at: now)
        let stored = try #require(try await fixture.library.article(id))
        #expect(try await fixture.library.extractAgain(sources: [stored.sourceID + 1], at: now) == 0)
        #expect(try await fixture.library.extractions(sources: [stored.sourceID + 1]).isEmpty)
        #expect(try await fixture.library.openJobs(at: now)[.extract] == nil)
        #expect(try await fixture.library.extractAgain(sources: [stored.sourceID], at: now) == 1)
        #expect(try await fixture.library.openJobs(at: now)[.extract] == 1)
        #expect(try await fixture.library.extractions(sources: nil) == [stored.entryID: Extraction(revision: 1)])
    }

    @Test func anArticleThatIsLostNowIsKeptAndFoundAgain() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let article = LibraryFixture.article("uno", paragraphs: ["Hola."])
        let id = try await fixture.extracted(article, at: now)
        let entry = try #require(try await fixture.library.article(id)).entryID
        _ = try await fixture.library.extractAgain(sources: nil, at: now)
        let job = try await fixture.claim(.extract, at: now)
        try await fixture.library.finishExtract(job, ExtractResult(article: nil, trouble: "no-article: none"), at: now)
        #expect(try await fixture.library.article(id)?.article == article)
        let lost = Extraction(revision: 1, isWithoutArticle: true)
        #expect(try await fixture.library.extractions(sources: nil) == [entry: lost])
        _ = try await fixture.library.extractAgain(sources: nil, at: now)
        #expect(try await fixture.finishExtracting(article, at: now) == id)
        #expect(try await fixture.library.extractions(sources: nil) == [entry: Extraction(revision: 1)])
    }
}
