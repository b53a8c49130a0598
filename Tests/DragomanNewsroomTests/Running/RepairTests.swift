import DragomanArticles
import DragomanHTML
import DragomanLanguages
import DragomanLibrary
import DragomanNewsroom
import DragomanTranslation
import Logging
import Testing

/// Extraction once more over the pages that are kept, and the watch over what a source's pages yield.
@Suite struct RepairTests {
    private func fixture(_ slugs: [String] = ["agua"]) throws -> NewsroomFixture {
        let fixture = try NewsroomFixture()
        fixture.press.publishFeed(slugs.map { ($0, "Noticia de \($0)") })
        for slug in slugs { publish(slug, in: fixture) }
        return fixture
    }

    private func publish(_ slug: String, in fixture: NewsroomFixture) {
        fixture.press.publishArticle(slug, title: "Noticia de \(slug)", paragraphs: Self.paragraphs(slug))
    }

    /// Six paragraphs that no other slug has.
    private static func paragraphs(_ slug: String) -> [String] {
        ["la alcaldesa", "el puerto", "la comarca", "el sindicato", "la oposición", "el obispo"].map {
            "En el asunto de \(slug), según dijo \($0) este martes, las obras empezarán antes de que termine el verano, y costarán mucho."
        }
    }

    private func extractAgain(_ fixture: NewsroomFixture) async throws -> ExtractionReport {
        let before = try await fixture.library.extractions(sources: nil)
        _ = try await fixture.library.extractAgain(sources: nil, at: fixture.now)
        try await fixture.newsroom.work(until: .idle)
        return ExtractionReport(before: before, after: try await fixture.library.extractions(sources: nil))
    }

    // MARK: Extraction once more

    @Test func whatIsTheSameIsLeftAloneAndNobodyIsAskedOrPaid() async throws {
        let fixture = try fixture(["agua", "luz"])
        try await fixture.gather()
        let paid = fixture.engine.sentences
        _ = fixture.press.takeAsked()
        let report = try await extractAgain(fixture)
        #expect(report.unchanged == 2)
        #expect(report.pages == 2)
        #expect(report.changed + report.found + report.lost + report.without == 0)
        #expect(fixture.press.takeAsked().isEmpty)
        #expect(fixture.engine.sentences == paid)
    }

    /// An earlier version had lost the last paragraph: the repaired article pays for it alone, and is no correction by the outlet.
    @Test func whatAnUpdateMendsIsTranslatedAgainAndIsNoCorrection() async throws {
        let fixture = try fixture()
        try await gatherAsAnEarlierVersion(fixture)
        let paid = fixture.engine.sentences.count
        let report = try await extractAgain(fixture)
        #expect(report.changed == 1)
        let card = try #require(try await fixture.cards().first)
        let page = try #require(try await fixture.library.articlePage(card.id, in: "fr"))
        #expect(page.translation?.article.blocks.count == 6)
        #expect(fixture.engine.sentences.count == paid + 1)
        #expect(try await fixture.library.article(card.id)?.corrections == [])
        #expect(try await extractAgain(fixture).unchanged == 1)
    }

    private func gatherAsAnEarlierVersion(_ fixture: NewsroomFixture) async throws {
        let now = fixture.now
        let readers = Newsroom(
            library: fixture.library, web: fixture.press,
            means: TranslationMeans(routes: EngineRoutes([fixture.engine])),
            configuration: NewsroomConfiguration(), only: [.gather, .read], now: { now },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        _ = try await fixture.library.addSource(SourceDraft(url: FakePress.feed), at: now)
        try await readers.work(until: .idle)
        let claimed = try await fixture.library.claimJobs(limit: 9, owner: "old", at: now)
        let job = try #require(claimed.first { $0.task.stage == .extract })
        let pages = try await fixture.library.pages(ofEntry: job.task.subject)
        var article = ArticleMaker().article(of: pages)
        article.blocks.removeLast()
        try await fixture.library.finishExtract(
            job, ExtractResult(article: article, editions: ["fr"], pagesFetched: pages.map(\.fetched).max()), at: now)
        try await fixture.newsroom.work(until: .idle)
    }

    @Test func theOutletsOwnChangeIsStillACorrection() async throws {
        let fixture = try fixture()
        try await fixture.gather()
        fixture.press.publishArticle(
            "agua", title: "Noticia de agua",
            paragraphs: Self.paragraphs("agua").dropLast() + ["El obispo no dijo nada de nada."])
        fixture.advance(hours: 2)
        try await fixture.newsroom.work(until: .idle)
        let card = try #require(try await fixture.cards().first)
        #expect(try await fixture.library.article(card.id)?.corrections.count == 1)
    }

    @Test func aNewsroomOfSomeStagesLeavesTheOthersJobs() async throws {
        let fixture = try fixture()
        _ = try await fixture.library.addSource(SourceDraft(url: FakePress.feed), at: fixture.now)
        let now = fixture.now
        let extractors = Newsroom(
            library: fixture.library, web: fixture.press,
            means: TranslationMeans(routes: EngineRoutes([fixture.engine])),
            configuration: NewsroomConfiguration(), only: [.extract], now: { now },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await extractors.work(until: .idle)
        #expect(try await fixture.library.openJobs(at: now) == [.gather: 1])
        #expect(fixture.press.takeAsked().isEmpty)
    }

    // MARK: The watch

    /// The outlet's new pages hold their text where no reader without scripts sees it.
    private func publishInNewTemplate(_ slug: String, in fixture: NewsroomFixture) {
        let text = Self.paragraphs(slug).joined(separator: " ")
        fixture.press.publish(
            "https://faro.example/\(slug)",
            """
            <!DOCTYPE html><html lang="es"><head><title>Noticia de \(slug) | El Faro</title></head><body>
            <nav><a href="/">Portada</a></nav><div id="app" data-text="\(text)"></div></body></html>
            """)
    }

    @Test func aChangedTemplateIsNoticedAtTheThirdArticle() async throws {
        var slugs = (1...8).map { "viejo\($0)" }
        let fixture = try fixture(slugs)
        try await fixture.gather()
        #expect(try await fixture.health()?.state == .healthy)
        for number in 1...3 {
            slugs.append("nuevo\(number)")
            publishInNewTemplate("nuevo\(number)", in: fixture)
            fixture.press.publishFeed(slugs.map { ($0, "Noticia de \($0)") })
            fixture.advance(hours: 1)
            try await fixture.gather()
            let isNoticed = try await fixture.health()?.code == "template-changed"
            #expect(isNoticed == (number == 3))
        }
        let health = try #require(try await fixture.health())
        #expect(health.state == .degraded)
        #expect(health.detail?.contains("3 articles") == true)
        // The first of the three came two hours before.
        #expect(health.since?.secondsSince1970 == fixture.now.secondsSince1970 - 7200)
        _ = try await extractAgain(fixture)
        #expect(try await fixture.health()?.code == "template-changed")
    }

    @Test func furnitureInPlaceOfArticlesIsNoticed() async throws {
        var slugs = (1...8).map { "viejo\($0)" }
        let fixture = try fixture(slugs)
        try await fixture.gather()
        for number in 1...4 {
            slugs.append("nuevo\(number)")
            fixture.press.publishArticle(
                "nuevo\(number)", title: "Noticia de nuevo\(number)", paragraphs: Self.paragraphs("siempre"))
        }
        fixture.press.publishFeed(slugs.map { ($0, "Noticia de \($0)") })
        try await fixture.gather()
        #expect(try await fixture.health()?.code == "template-changed")
    }

    @Test func theStateEndsWithTheNextUsualArticle() async throws {
        var slugs = (1...8).map { "viejo\($0)" }
        let fixture = try fixture(slugs)
        try await fixture.gather()
        for number in 1...3 {
            slugs.append("nuevo\(number)")
            publishInNewTemplate("nuevo\(number)", in: fixture)
        }
        fixture.press.publishFeed(slugs.map { ($0, "Noticia de \($0)") })
        try await fixture.gather()
        #expect(try await fixture.health()?.code == "template-changed")
        slugs.append("bueno")
        publish("bueno", in: fixture)
        fixture.press.publishFeed(slugs.map { ($0, "Noticia de \($0)") })
        try await fixture.gather()
        #expect(try await fixture.health()?.code != "template-changed")
    }

    // MARK: Habits

    private static let house =
        "El Faro cuenta la vida del puerto desde 1921, y sus redactores recorren los muelles todas las mañanas del año."

    private func publishWithHouseLine(_ slug: String, in fixture: NewsroomFixture) {
        var paragraphs = Self.paragraphs(slug)
        paragraphs.insert(Self.house, at: 3)
        fixture.press.publishArticle(slug, title: "Noticia de \(slug)", paragraphs: paragraphs)
    }

    private func texts(_ fixture: NewsroomFixture) async throws -> [String: [String]] {
        var texts: [String: [String]] = [:]
        for card in try await fixture.cards() {
            texts[card.originalTitle] = try await fixture.library.article(card.id)?.article.paragraphs
        }
        return texts
    }

    @Test func whatEarlierPagesHadIsLeftOutOfLaterOnesAndASecondTimeGivesTheSame() async throws {
        let slugs = ["uno", "dos", "tres"]
        let fixture = try fixture(slugs)
        for slug in slugs { publishWithHouseLine(slug, in: fixture) }
        try await fixture.gather()
        #expect(try await texts(fixture).values.allSatisfy { $0.contains(Self.house) })
        fixture.advance(hours: 2)
        publishWithHouseLine("cuatro", in: fixture)
        fixture.press.publishFeed((slugs + ["cuatro"]).map { ($0, "Noticia de \($0)") })
        try await fixture.gather()
        let first = try await texts(fixture)
        #expect(first["Noticia de cuatro"] == Self.paragraphs("cuatro"))
        #expect(try await extractAgain(fixture).unchanged == 4)
        #expect(try await texts(fixture) == first)
    }
}
