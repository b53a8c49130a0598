import DragomanFetching
import DragomanHTML
import DragomanLibrary
import DragomanNewsroom
import Testing

/// The kinds of sources, and what makes an entry the same when it is met again.
@Suite struct GatherStageTests {
    private static let title = "La planta abrirá el lunes"

    private func fixture() throws -> NewsroomFixture {
        let fixture = try NewsroomFixture()
        fixture.press.publishFeed([("agua", Self.title)])
        fixture.press.publishArticle("agua", title: Self.title, paragraphs: NewsroomTests.paragraphs)
        return fixture
    }

    private func entries(_ fixture: NewsroomFixture) async throws -> [StoredEntry] {
        let source = try #require(try await fixture.library.sources().first)
        return try await fixture.library.entries(ofSource: source.id)
    }

    private func follow(_ url: String, as kind: Source.Kind, _ fixture: NewsroomFixture) async throws {
        _ = try await fixture.library.addSource(SourceDraft(url: url, kind: kind), at: fixture.now)
        try await fixture.newsroom.work(until: .idle)
    }

    @Test func newIdentifiersDoNotBringOldItemsBack() async throws {
        let fixture = try fixture()
        try await fixture.gather()
        _ = fixture.press.takeAsked()
        fixture.press.publishFeed([("agua", Self.title)], guid: "urn:other:")
        try await fixture.gather()
        #expect(try await entries(fixture).count == 1)
        #expect(fixture.press.takeAsked() == [FakePress.feed], "its page is not read again")
    }

    @Test func anEditedItemIsAnUpdate() async throws {
        let fixture = try fixture()
        try await fixture.gather()
        fixture.press.publishFeed([("agua", "La planta abrirá el martes")])
        fixture.press.publishArticle(
            "agua", title: "La planta abrirá el martes", paragraphs: NewsroomTests.paragraphs)
        try await fixture.gather()
        #expect(try await entries(fixture).map(\.entry.title) == ["La planta abrirá el martes"])
        #expect(try await fixture.cards().map(\.originalTitle) == ["La planta abrirá el martes"])
    }

    @Test func aDateThatCannotBeTrueIsLeftOut() async throws {
        let fixture = try fixture()
        let feed = FakePress.feed([("agua", Self.title)]).replacing("03 Nov 2026", with: "01 Jan 2099")
        fixture.press.publish(FakePress.feed, feed, contentType: "application/rss+xml")
        try await fixture.gather()
        #expect(try await entries(fixture).map(\.entry.published) == [nil])
        #expect(try await fixture.cards().map(\.published) == [nil])
    }

    @Test func aSourceThatHasMovedIsAskedAtItsNewAddress() async throws {
        let fixture = try fixture()
        fixture.press.move(FakePress.feed, to: "https://faro.example/nueva.xml")
        try await fixture.gather()
        #expect(try await fixture.library.sources().map(\.url) == ["https://faro.example/nueva.xml"])
        _ = fixture.press.takeAsked()
        fixture.advance(hours: 48)
        try await fixture.newsroom.work(until: .idle)
        let asked = fixture.press.takeAsked()
        #expect(asked.contains("https://faro.example/nueva.xml") && !asked.contains(FakePress.feed))
    }

    @Test func aSourceThatIsGoneIsNotAskedAgain() async throws {
        let fixture = try fixture()
        fixture.press.breakDown(FakePress.feed, .httpStatus(410))
        try await fixture.gather()
        _ = fixture.press.takeAsked()
        fixture.advance(hours: 1_000)
        try await fixture.newsroom.work(until: .idle)
        #expect(fixture.press.takeAsked().isEmpty)
        #expect(try await fixture.library.askNow(sources: nil, at: fixture.now) == 0)
    }

    @Test func aSourceWhoseServerWantsToBeLeftAloneIsAskedBeforeItsTimeOnlyByName() async throws {
        let fixture = try fixture()
        fixture.press.breakDown(FakePress.feed, .httpStatus(429), retryAfterSeconds: 7_200)
        try await fixture.gather()
        let health = try #require(try await fixture.health())
        #expect(health.state == .waiting)
        #expect((health.nextAsked?.secondsSince1970 ?? 0) >= fixture.now.secondsSince1970 + 7_200)
        #expect(try await fixture.library.askNow(sources: nil, at: fixture.now) == 0)
        let source = try #require(try await fixture.library.sources().first)
        #expect(try await fixture.library.askNow(sources: [source.id], at: fixture.now) == 1)
        fixture.advance(hours: 3)
        #expect(try await fixture.library.askNow(sources: nil, at: fixture.now) == 1)
    }

    @Test func aFalseEncodingIsReadAndSaid() async throws {
        let fixture = try fixture()
        fixture.press.publish(
            FakePress.feed, FakePress.feed([("agua", Self.title)]), contentType: "application/rss+xml",
            claimsPacking: true)
        try await fixture.gather()
        #expect(try await fixture.health()?.state == .degraded)
        #expect(try await fixture.health()?.code == "false-content-encoding")
        #expect(try await fixture.cards().count == 1)
    }

    @Test func aFeedThatAsksToBeLeftAloneIs() async throws {
        var waits: [Int64] = []
        for channel in ["", "<ttl>720</ttl>"] {
            let fixture = try fixture()
            // Half an hour before the fixture's clock: a source that publishes often.
            let feed = FakePress.feed([("agua", Self.title)], channel: channel)
                .replacing("Tue, 03 Nov 2026 10:00:00", with: "Fri, 15 Jan 2027 07:30:00")
            fixture.press.publish(FakePress.feed, feed, contentType: "application/rss+xml")
            try await fixture.gather()
            let next = try #require(try await fixture.health()?.nextAsked)
            waits.append(next.secondsSince1970 - fixture.now.secondsSince1970)
        }
        #expect(waits[0] < 3_600)
        #expect(waits[1] >= 720 * 60)
    }

    @Test func aFrontPageIsFollowed() async throws {
        let fixture = try fixture()
        fixture.press.publish("https://faro.example/", "<html lang=es><a href=/2026/agua>\(Self.title)</a>")
        try await follow("https://faro.example/", as: .frontPage, fixture)
        #expect(try await entries(fixture).map(\.entry.url) == ["https://faro.example/2026/agua"])
    }

    @Test func aNewsSitemapIsFollowed() async throws {
        let fixture = try fixture()
        fixture.press.publish(
            "https://faro.example/index.xml",
            "<sitemapindex><sitemap><loc>https://faro.example/news.xml</loc></sitemap></sitemapindex>")
        fixture.press.publish(
            "https://faro.example/news.xml",
            """
            <urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://faro.example/agua</loc>
            <news:news><news:title>\(Self.title)</news:title><news:language>es</news:language></news:news></url></urlset>
            """)
        try await follow("https://faro.example/index.xml", as: .newsSitemap, fixture)
        #expect(try await fixture.cards().map(\.originalTitle) == [Self.title])
        #expect(try await fixture.library.sources().first?.language == "es")
        #expect(try await fixture.health()?.state == .healthy)
    }

    @Test func aFeedWhereASitemapWasIsNamedSo() async throws {
        let fixture = try fixture()
        try await follow(FakePress.feed, as: .newsSitemap, fixture)
        #expect(try await fixture.health()?.state == .failing)
    }
}
