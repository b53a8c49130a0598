import DragomanHTML
import DragomanLanguages
import DragomanLibrary
import DragomanTranslation
import Testing

/// What people translated.
@Suite struct EditTests {
    private let pair = LanguagePair(source: "es", target: "fr")
    private let now = LibraryFixture.time(0)

    @Test func anEditIsKeptWithItsContextAndTranslatesTheArticleAnew() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let article = LibraryFixture.article("Título", paragraphs: ["¿No?", "Sí.", "Bien."])
        let id = try await fixture.extracted(article, at: now)
        let first = try await fixture.claim(.translate, at: now)
        try await fixture.library.finishTranslate(first, .noEngine, at: now)
        let place = SegmentPlace(part: .block(1))
        try await fixture.library.keepEdits(
            [PostEdit(place: place, sourceText: "Sí.", targetText: "Oui.")], of: id, in: "fr", at: now)
        try await fixture.library.keepEdits(
            [PostEdit(place: place, sourceText: "Sí.", targetText: "Si.")], of: id, in: "fr", at: now)
        #expect(try await fixture.library.edits(of: id, in: "fr").map(\.targetText) == ["Si."])
        #expect(try await fixture.library.edits(of: id, in: "de").isEmpty)
        let index = try #require(try await fixture.library.index(for: pair))
        #expect(index.match("Sí.", before: "¿No?", after: "Bien.")?.percent == 101)
        #expect(index.match("Sí.")?.targetText == "Si.")
        let again = try await fixture.claim(.translate, at: now)
        #expect(again.task == .translate(article: id, into: "fr"))
    }

    @Test func anEditOutlivesItsArticle() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let id = try await fixture.extracted(LibraryFixture.article("Hola.", paragraphs: ["Uno."]), at: now)
        try await fixture.library.keepEdits(
            [PostEdit(sourceText: "Uno.", targetText: "Un seul.")], of: id, in: "fr", at: now)
        let source = try #require(try await fixture.library.sources().first)
        #expect(try await fixture.library.removeSource(source.id))
        #expect(try await fixture.library.index(for: pair)?.match("Uno.")?.targetText == "Un seul.")
    }

    @Test func whatIsAddedLaterIsFoundAndRegionsFallBack() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        #expect(try await fixture.library.index(for: pair) == nil)
        let unit = MemoryIndex.Unit(sourceText: "Hola.", targetText: "Salut.")
        #expect(try await fixture.library.addReferences([unit, unit], pair: pair, origin: "a.tmx") == 1)
        #expect(try await fixture.library.addReferences([unit], pair: pair, origin: "b.tmx") == 0)
        let regional = LanguagePair(source: "es-MX", target: "fr")
        #expect(try await fixture.library.index(for: regional)?.match("Hola.")?.targetText == "Salut.")
        let later = MemoryIndex.Unit(sourceText: "Adiós.", targetText: "Adieu.", isEdited: true)
        _ = try await fixture.library.addReferences([later], pair: pair, origin: "a.tmx")
        #expect(try await fixture.library.index(for: regional)?.match("Adiós.")?.targetText == "Adieu.")
        #expect(try await fixture.library.references().map(\.unit) == [unit, later])
    }

    @Test func anEditThatComesBackFromAFileIsThereAlready() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let article = LibraryFixture.article("Título", paragraphs: ["¿No?", "Sí.", "Bien."])
        let id = try await fixture.extracted(article, at: now)
        let edit = PostEdit(place: SegmentPlace(part: .block(1)), sourceText: "Sí.", targetText: "Oui.")
        try await fixture.library.keepEdits([edit], of: id, in: "fr", at: now)
        let exported = try await fixture.library.references().map(\.unit)
        #expect(
            exported == [.init(sourceText: "Sí.", targetText: "Oui.", before: "¿No?", after: "Bien.", isEdited: true)])
        #expect(try await fixture.library.addReferences(exported, pair: pair, origin: "own.tmx") == 0)
        var elsewhere = exported[0]
        elsewhere.after = nil
        #expect(try await fixture.library.addReferences([elsewhere], pair: pair, origin: "own.tmx") == 1)
    }
}
