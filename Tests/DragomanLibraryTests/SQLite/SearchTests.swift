import DragomanLanguages
import DragomanLibrary
import Testing

@Suite struct SearchTests {
    let now = LibraryFixture.time(0)

    private func found(_ words: String, in text: String) async throws -> Bool {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        _ = try await fixture.extracted(LibraryFixture.article("uno", paragraphs: ["Hola."]), at: now)
        let job = try await fixture.claim(.translate, at: now)
        try await fixture.library.finishTranslate(job, .noEngine, at: now)
        try await fixture.publish("uno", text: text, at: now)
        let count = try await fixture.library.cardCount(.matching(words), in: "fr")
        #expect(try await fixture.library.cards(.matching(words), in: "fr", limit: 5, offset: 0).count == count)
        return count == 1
    }

    @Test(arguments: [
        ("strasse", "In der Straße"), ("lodz", "W Łodzi i Łódź"), ("ELEVE", "un élève"), ("大統領", "米大統領が"),
        ("統領", "米大統領が"), ("مدرسه", "مَدرسه"), ("eau prix", "le prix de l'eau"), ("\"quoted", "a \"quoted word"),
        ("東", "東京"), ("京", "東京"), ("東京", "東京"), ("le eau", "le prix de l'eau"), ("un", "un"), ("\"", "\"a"),
        ("🙂", "c'est fini 🙂"),
    ])
    func findsWhatAReaderWouldType(words: String, text: String) async throws {
        #expect(try await found(words, in: text))
    }

    @Test(arguments: [
        ("prix pain", "le prix de l'eau"), ("", "anything"), ("zz", "anything"), ("京東", "東京"), ("nt", "an\nthing"),
    ])
    func findsNothingElse(words: String, text: String) async throws {
        #expect(try await !found(words, in: text))
    }

    @Test func topicsAndLanguagesAreLists() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        _ = try await fixture.extracted(
            LibraryFixture.article("uno", paragraphs: ["Hola."], language: "es-AR"), at: now)
        let job = try await fixture.claim(.translate, at: now)
        try await fixture.library.finishTranslate(job, .noEngine, at: now)
        try await fixture.publish("uno", text: "x", at: now)
        #expect(try await fixture.library.cardCount(.topic("agua"), in: "fr") == 1)
        #expect(try await fixture.library.cardCount(.originalLanguage("es"), in: "fr") == 1)
        #expect(try await fixture.library.cardCount(.originalLanguage("ca"), in: "fr") == 0)
        #expect(try await fixture.library.originalLanguages(in: "fr").map(\.language) == ["es"])
    }

    @Test func aPageOfWhatIsFoundComesWithTheCountOfAll() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        _ = try await fixture.extracted(LibraryFixture.article("uno", paragraphs: ["Hola."]), at: now)
        let job = try await fixture.claim(.translate, at: now)
        try await fixture.library.finishTranslate(job, .noEngine, at: now)
        try await fixture.publish("uno", text: "uno\nLe prix de l'eau monte.", at: now)
        let first = try await fixture.library.search("eau", in: "fr", limit: 5, offset: 0)
        #expect(first.count == 1)
        #expect(first.hits.map(\.card.title) == ["uno"])
        #expect(first.hits.first?.shown != nil)
        let second = try await fixture.library.search("eau", in: "fr", limit: 5, offset: 1)
        #expect(second.count == 1)
        #expect(second.hits.isEmpty)
        #expect(try await fixture.library.search("eau", in: "es", limit: 5, offset: 0).count == 0)
    }
}
