import DragomanArticles
import DragomanFetching
import DragomanHTML
import DragomanLanguages
import DragomanLibrary
import DragomanNewsroom
import DragomanTranslation
import Testing

@Suite struct NewsroomTests {
    static let paragraphs = [
        "La planta del puerto empezará a bombear agua el próximo lunes, según anunció este martes la alcaldesa de la ciudad.",
        "La obra ha costado 1.500 millones de euros y abastecerá a 230.000 personas en once municipios de la comarca.",
        "Los agricultores temen que el precio del agua se duplique antes de que termine el verano en toda la región.",
    ]

    static let changed = "Los agricultores temen que el precio del agua se triplique antes de que termine el año."
    static let added = "Antes de todo, la alcaldesa saludó a los vecinos del puerto."

    private func fixture(newest: Int = 40) throws -> NewsroomFixture {
        let fixture = try NewsroomFixture(configuration: NewsroomConfiguration(newestEntries: newest))
        fixture.press.publishFeed([("agua", "La planta abrirá el lunes")])
        fixture.press.publishArticle("agua", title: "La planta abrirá el lunes", paragraphs: Self.paragraphs)
        return fixture
    }

    @Test func anArticleComesFromTheFeedToTheEdition() async throws {
        let fixture = try fixture()
        try await fixture.gather()
        let card = try #require(try await fixture.cards().first)
        #expect(card.title == "L'usine ouvrira lundi")
        #expect(card.originalTitle == "La planta abrirá el lunes")
        #expect(card.outlet == "El Faro")
        #expect(card.standing == .machine)
        let page = try #require(try await fixture.library.articlePage(card.id, in: "fr"))
        #expect(page.original.blocks.count == 3)
        #expect(page.translation?.article.blocks.count == 3)
        #expect(try await fixture.health()?.state == .healthy)
    }

    @Test func aSecondLookPaysForNothing() async throws {
        let fixture = try fixture()
        try await fixture.gather()
        let paid = fixture.engine.sentences
        #expect(!paid.isEmpty)
        _ = fixture.press.takeAsked()
        try await fixture.gather()
        #expect(fixture.press.takeAsked() == [FakePress.feed])
        #expect(fixture.engine.sentences == paid)
    }

    @Test func aCorrectionPaysForTheChangedSentenceAlone() async throws {
        let fixture = try fixture()
        try await fixture.gather()
        let paid = fixture.engine.sentences.count
        fixture.press.publishArticle(
            "agua", title: "La planta abrirá el lunes",
            paragraphs: Self.paragraphs.dropLast() + [Self.changed])
        fixture.advance(hours: 2)
        try await fixture.newsroom.work(until: .idle)
        #expect(fixture.engine.sentences.count == paid + 1)
        let card = try #require(try await fixture.cards().first)
        #expect(card.corrected == fixture.now)
        let page = try #require(try await fixture.library.articlePage(card.id, in: "fr"))
        #expect(page.corrections.map(\.changedBlocks) == [[2]])
        #expect(page.translation != nil)
    }

    @Test func anEngineThatIsAwayLeavesTheOriginalUntilItIsBack() async throws {
        let fixture = try fixture()
        fixture.engine.fail(with: EngineError(.unavailable, engine: "fake", message: "away"))
        try await fixture.gather()
        #expect(try await fixture.cards().map(\.standing) == [.pending])
        fixture.engine.fail(with: nil)
        fixture.advance(hours: 1)
        try await fixture.newsroom.work(until: .idle)
        #expect(try await fixture.cards().map(\.title) == ["L'usine ouvrira lundi"])
    }

    @Test func aLanguageWithoutAnEngineIsPublishedInTheOriginal() async throws {
        let fixture = try NewsroomFixture()
        fixture.press.publishFeed([("wet", "Rain in the north")])
        fixture.press.publish(
            "https://faro.example/wet",
            """
            <html lang="en"><title>Rain in the north</title><article><h1>Rain in the north</h1>
            <p>Heavy rain fell on the northern islands on Tuesday, and the ferry did not sail until the afternoon.</p>
            <p>The harbour master said that nobody had been hurt, and that the boats would sail again in the morning.</p>
            </article></html>
            """)
        try await fixture.gather()
        let card = try #require(try await fixture.cards().first)
        #expect(card.standing == .original)
        #expect(card.title == "Rain in the north")
        #expect(fixture.engine.sentences.isEmpty)
    }

    @Test func olderEntriesAreListedNotRead() async throws {
        let fixture = try fixture(newest: 1)
        fixture.press.publishFeed([
            ("agua", "La planta abrirá el lunes"), ("viejo", "Algo de ayer"), ("mas", "Algo más"),
        ])
        try await fixture.gather()
        #expect(try await fixture.cards().count == 1)
        let source = try #require(try await fixture.library.sources().first).id
        let entries = try await fixture.library.entries(ofSource: source)
        #expect(entries.count == 3)
        #expect(entries.count { $0.trouble != nil } == 2)
    }

    @Test func aPageThatIsAwayIsAskedForAgain() async throws {
        let fixture = try fixture()
        fixture.press.breakDown("https://faro.example/agua", .timedOut)
        try await fixture.gather()
        #expect(try await fixture.cards().isEmpty)
        let source = try #require(try await fixture.library.sources().first).id
        #expect(try await fixture.library.entries(ofSource: source).first?.trouble?.hasPrefix("timed-out") == true)
        #expect(try await fixture.health()?.state == .degraded)
        #expect(try await fixture.health()?.code == "articles-unread")
        fixture.press.breakDown("https://faro.example/agua", nil)
        fixture.advance(hours: 1)
        try await fixture.newsroom.work(until: .idle)
        #expect(try await fixture.cards().count == 1)
    }

    @Test func anUnreadArticleIsToldSinceWhenAndIsThePastAFortnightLater() async throws {
        let fixture = try fixture()
        let begun = fixture.now
        fixture.press.breakDown("https://faro.example/agua", .httpStatus(404))
        try await fixture.gather()
        for (hours, isOld): (Int64, Bool) in [(5, false), (13 * 24, false), (3 * 24, true)] {
            fixture.advance(hours: hours)
            let slug = "nuevo\(hours)"
            fixture.press.publishArticle(slug, title: "Algo nuevo", paragraphs: ["La planta de agua abrirá el lunes."])
            fixture.press.publishFeed([("agua", "La planta abrirá el lunes"), (slug, "Algo nuevo \(hours)")])
            try await fixture.gather()
            let health = try #require(try await fixture.health())
            #expect(health.code == (isOld ? nil : "articles-unread"))
            if !isOld { #expect(health.since == begun) }
        }
    }

    @Test(arguments: [
        (FetchErrorCode.timedOut, SourceHealth.State.failing), (.httpStatus(410), .gone), (.httpStatus(429), .waiting),
        (.refusedAddress, .forbidden), (.robotsForbids, .forbidden), (.httpStatus(500), .failing),
    ])
    func aSourceInTroubleSaysWhatHappened(code: FetchErrorCode, state: SourceHealth.State) async throws {
        let fixture = try fixture()
        fixture.press.breakDown(FakePress.feed, code)
        try await fixture.gather()
        let health = try #require(try await fixture.health())
        #expect(health.state == state)
        #expect(health.code == code.rawValue)
        #expect(health.since == fixture.now)
        #expect(health.failures == 1)
        #expect((health.nextAsked == nil) == (state == .gone))
    }

    @Test func aSourceRecoversAtOnce() async throws {
        let fixture = try fixture()
        fixture.press.breakDown(FakePress.feed, .timedOut)
        try await fixture.gather()
        try await fixture.gather()
        #expect(try await fixture.health()?.failures == 2)
        fixture.press.breakDown(FakePress.feed, nil)
        try await fixture.gather()
        #expect(try await fixture.health()?.state == .healthy)
        #expect(try await fixture.health()?.failures == 0)
        #expect(try await fixture.cards().count == 1)
    }

    @Test func aPageWhereAFeedWasIsNamedSo() async throws {
        let fixture = try fixture()
        fixture.press.publish(FakePress.feed, "<!DOCTYPE html><title>Back soon</title><h1>Back soon</h1>")
        try await fixture.gather()
        #expect(try await fixture.health()?.state == .failing)
        #expect(try await fixture.health()?.code == "not-a-feed")
    }
}
