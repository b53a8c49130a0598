import DragomanHTML
import DragomanLanguages
import DragomanLibrary
import DragomanNewsroom
import DragomanStories
import DragomanTranslation
import Testing

/// Engines, edits and the ledger on the way of an article.
@Suite struct TranslatingTests {
    @Sendable private static func french(_ text: String) -> String { FakeEngine.french[text] ?? text }

    private func published(_ fixture: NewsroomFixture, _ paragraphs: [String] = NewsroomTests.paragraphs) {
        fixture.press.publishFeed([("agua", "La planta abrirá el lunes")])
        fixture.press.publishArticle("agua", title: "La planta abrirá el lunes", paragraphs: paragraphs)
    }

    private func page(_ fixture: NewsroomFixture) async throws -> ArticlePage {
        let card = try #require(try await fixture.cards().first)
        return try #require(try await fixture.library.articlePage(card.id, in: "fr"))
    }

    private func segments(_ fixture: NewsroomFixture) async throws -> [TranslatedSegment] {
        try #require(try await page(fixture).translation).segments
    }

    private func amount(_ fixture: NewsroomFixture, _ state: LedgerRow.State = .spent) async throws -> LedgerAmount {
        try await fixture.library.ledger().filter { $0.state == state }.reduce(LedgerAmount()) { $0 + $1.amount }
    }

    @Test func everySentenceIsBookedToItsSourceAndDay() async throws {
        let fixture = try NewsroomFixture()
        published(fixture)
        try await fixture.gather()
        let rows = try await fixture.library.ledger()
        #expect(rows.map(\.day) == ["2027-01-15"])
        #expect(rows.map(\.source) == ["1"])
        #expect(rows.map(\.amount.sentences) == [fixture.engine.sentences.count])
        let characters = fixture.engine.sentences.reduce(0) { $0 + $1.unicodeScalars.count }
        #expect(rows.map(\.amount.characters) == [characters])
        #expect(rows[0].amount.micros >= characters * 20)
    }

    @Test func aBlockedSentenceGoesAloneThenToTheSecondEngine() async throws {
        let first = FakeEngine("first") { $0.contains("costado") ? "" : Self.french($0) }
        let second = FakeEngine("second")
        let fixture = try NewsroomFixture(engine: first, others: [second])
        published(fixture)
        try await fixture.gather()
        #expect(second.sentences == [NewsroomTests.paragraphs[1]])
        #expect(try await segments(fixture).map(\.engine?.name).contains("second"))
    }

    @Test func aWrongFigureIsSentAloneThenToTheSecondEngine() async throws {
        let first = FakeEngine("first") { Self.french($0).replacing("1.500", with: "900") }
        let second = FakeEngine("second")
        let fixture = try NewsroomFixture(engine: first, others: [second])
        published(fixture)
        try await fixture.gather()
        #expect(first.sentences.count { $0 == NewsroomTests.paragraphs[1] } == 2)
        #expect(second.sentences == [NewsroomTests.paragraphs[1]])
        #expect(try await segments(fixture).filter { $0.engine?.name == "second" }.count == 1)
        let paid = (first.sentences, second.sentences)
        try await fixture.gather()
        #expect(first.sentences == paid.0 && second.sentences == paid.1)
    }

    @Test func whatNoEngineGetsRightStaysInItsLanguageMarked() async throws {
        let engine = FakeEngine { Self.french($0).replacing("1.500", with: "900") }
        let fixture = try NewsroomFixture(engine: engine)
        published(fixture)
        try await fixture.gather()
        let failed = try await segments(fixture).filter { if case .failed = $0.state { true } else { false } }
        #expect(failed.map(\.targetText) == [NewsroomTests.paragraphs[1]])
        #expect(try await fixture.cards().map(\.standing) == [.flagged])
    }

    @Test func aCallThatIsLostIsPaidOnceUntilAPersonSendsItAgain() async throws {
        let fixture = try NewsroomFixture()
        published(fixture)
        let lost = EngineError(.unavailable, engine: "fake", message: "no answer", mayHaveWorked: true)
        fixture.engine.fail(with: lost, takesBeforeFailing: true)
        try await fixture.gather()
        let paid = fixture.engine.sentences
        #expect(paid.count == 4)
        fixture.engine.fail(with: nil)
        fixture.advance(hours: 2)
        try await fixture.newsroom.work(until: .idle)
        #expect(fixture.engine.sentences == paid)
        #expect(try await amount(fixture, .unanswered).sentences == 4)
        #expect(try await fixture.cards().map(\.standing) == [.flagged])
        #expect(try await fixture.library.resendUnanswered(by: "fake", at: fixture.now) == 4)
        try await fixture.newsroom.work(until: .idle)
        #expect(fixture.engine.sentences == paid + paid)
        #expect(try await amount(fixture).sentences == 8)
        #expect(try await fixture.cards().map(\.title) == ["L'usine ouvrira lundi"])
    }

    @Test func whatADeadProcessHadSetAsideIsNotSentAgain() async throws {
        let fixture = try NewsroomFixture()
        published(fixture)
        let sentence = NewsroomTests.paragraphs[0]
        let key = MemoryKey(
            sourceText: sentence, pair: LanguagePair(source: "es", target: "fr"),
            engine: fixture.engine.identifier, rulesRevision: Translator.rulesRevision)
        let charge = LedgerCharge(
            engine: fixture.engine.identifier, account: LedgerAccount(day: "2027-01-14"),
            items: [.init(key: key, characters: sentence.unicodeScalars.count)])
        _ = try await fixture.library.reserve(charge, under: [], owner: "1:1")
        try await fixture.gather()
        #expect(!fixture.engine.sentences.contains(sentence))
        #expect(fixture.engine.sentences.count == 3)
    }

    @Test func aCapIsNotOverrunAndWhatIsLeftIsTranslatedTheNextDay() async throws {
        let fixture = try NewsroomFixture(caps: [LedgerCap(engine: "fake", period: .day, characters: 400)])
        published(fixture)
        try await fixture.gather()
        #expect(fixture.engine.sentences.count == 4)
        published(fixture, [NewsroomTests.added] + NewsroomTests.paragraphs)
        fixture.advance(hours: 2)
        try await fixture.newsroom.work(until: .idle)
        #expect(fixture.engine.sentences.count == 4)
        #expect(try await amount(fixture).characters <= 400)
        #expect(try await fixture.cards().map(\.standing) == [.pending])
        fixture.advance(hours: 24)
        try await fixture.newsroom.work(until: .idle)
        #expect(fixture.engine.sentences.count == 5)
        #expect(try await fixture.cards().map(\.standing) == [.machine])
    }

    @Test func anEditWinsAndSurvivesACorrectionOfTheArticle() async throws {
        let fixture = try NewsroomFixture()
        published(fixture)
        try await fixture.gather()
        let id = try await page(fixture).card.id
        let edit = PostEdit(
            place: SegmentPlace(part: .block(0)), sourceText: NewsroomTests.paragraphs[0],
            targetText: "L’usine du port pompera de l’eau dès lundi prochain, a dit ce mardi la maire.")
        try await fixture.library.keepEdits([edit], of: id, in: "fr", at: fixture.now)
        let paid = fixture.engine.sentences
        try await fixture.newsroom.work(until: .idle)
        #expect(fixture.engine.sentences == paid)
        #expect(try await page(fixture).card.standing == .edited)
        published(
            fixture, [NewsroomTests.added] + NewsroomTests.paragraphs)
        fixture.advance(hours: 2)
        try await fixture.newsroom.work(until: .idle)
        #expect(fixture.engine.sentences.count == paid.count + 1)
        #expect(
            try await segments(fixture).contains {
                $0.targetText == "L’usine du port pompera de l’eau dès lundi prochain, a dit ce mardi la maire."
                    && $0.state == .edited
            })
    }

    @Test func whatPeopleTranslatedElsewhereIsNotSent() async throws {
        let fixture = try NewsroomFixture()
        published(fixture)
        let unit = MemoryIndex.Unit(
            sourceText: NewsroomTests.paragraphs[2], targetText: "Les paysans craignent que l'eau ne coûte le double.")
        _ = try await fixture.library.addReferences(
            [unit], pair: LanguagePair(source: "es", target: "fr"), origin: "test")
        try await fixture.gather()
        #expect(!fixture.engine.sentences.contains(NewsroomTests.paragraphs[2]))
        #expect(try await segments(fixture).contains { $0.engine?.name == "memory" })
    }

    @Test func aForbiddenRenderingIsPutRight() async throws {
        let entry = GlossaryEntry(
            pair: LanguagePair(source: "es", target: "fr"), term: "planta", rendering: "usine", forbidden: ["plante"])
        let engine = FakeEngine { Self.french($0).replacing("L'usine", with: "La plante") }
        let fixture = try NewsroomFixture(engine: engine, glossary: Glossary([entry]))
        published(fixture)
        try await fixture.gather()
        let card = try #require(try await fixture.cards().first)
        #expect(card.title.contains("usine ouvrira lundi"))
        #expect(card.standing == .machine)
    }

    @Test func anArticleIsPlacedAgainWithItsTranslation() async throws {
        let fixture = try NewsroomFixture()
        published(fixture)
        try await fixture.gather()
        let page = try await page(fixture)
        let whole = StoryFingerprint(article: page.original, translation: page.translation?.article)
        #expect(whole != StoryFingerprint(article: page.original))
        let kept = try await fixture.library.fingerprints(publishedAfter: DateTime(secondsSince1970: 0))
        #expect(kept.map(\.fingerprint) == [whole.bytes])
    }
}
