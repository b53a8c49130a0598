import DragomanArticles
import DragomanFetching
import DragomanLanguages
import DragomanLibrary
import DragomanNewsroom
import DragomanTranslation
import Logging
import Testing

@Suite struct IllustrateTests {
    private static let picture = "https://img.example/puerto.png"
    private static let bytes = png(800, 500)

    private static func png(_ width: UInt16, _ height: UInt16) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
            + [
                0, 0, UInt8(width >> 8), UInt8(width & 255), 0, 0, UInt8(height >> 8), UInt8(height & 255), 8, 2, 0, 0,
                0,
            ]
    }

    private func fixture(
        pictures: [String] = [Self.picture], configuration: NewsroomConfiguration = NewsroomConfiguration()
    ) throws -> NewsroomFixture {
        let fixture = try NewsroomFixture(configuration: configuration)
        fixture.press.publishFeed([("agua", "La planta abrirá el lunes")])
        fixture.press.publishArticle(
            "agua", title: "La planta abrirá el lunes", paragraphs: NewsroomTests.paragraphs, pictures: pictures)
        return fixture
    }

    private func page(_ fixture: NewsroomFixture) async throws -> ArticlePage {
        let card = try #require(try await fixture.cards().first)
        return try #require(try await fixture.library.articlePage(card.id, in: "fr"))
    }

    @Test func aPictureIsKeptWithItsSize() async throws {
        let fixture = try fixture()
        fixture.press.publish(Self.picture, bytes: Self.bytes, contentType: "text/html")
        try await fixture.gather()
        let page = try await page(fixture)
        let picture = try #require(page.pictures[Self.picture])
        #expect(picture.width == 800 && picture.height == 500)
        #expect(page.card.picture == picture)
        let file = try #require(try await fixture.library.picture(named: picture.name))
        #expect(file == PictureFile(kind: .png, bytes: Self.bytes))
    }

    @Test func whatIsNoPictureIsNotKept() async throws {
        let svg = "https://img.example/x.svg"
        let dot = "https://img.example/dot.png"
        let fixture = try fixture(pictures: [svg, dot, "https://img.example/gone.png"])
        fixture.press.publish(svg, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", contentType: "image/png")
        fixture.press.publish(dot, bytes: Self.png(1, 1), contentType: "image/png")
        try await fixture.gather()
        #expect(try await page(fixture).pictures.isEmpty)
        #expect(try await page(fixture).card.picture == nil)
        // Nothing of it will change by itself, so nothing is asked again.
        _ = fixture.press.takeAsked()
        fixture.advance(hours: 1)
        try await fixture.newsroom.work(until: .idle)
        #expect(!fixture.press.takeAsked().contains { $0.contains("img.example") })
    }

    @Test func aPictureThatCannotBeHadNowIsAskedForLater() async throws {
        let fixture = try fixture()
        fixture.press.breakDown(Self.picture, .timedOut)
        try await fixture.gather()
        #expect(try await page(fixture).pictures.isEmpty)
        fixture.press.breakDown(Self.picture, nil)
        fixture.press.publish(Self.picture, bytes: Self.bytes, contentType: "image/png")
        fixture.advance(hours: 1)
        let before = try await fixture.library.revision()
        try await fixture.newsroom.work(until: .idle)
        #expect(try await page(fixture).pictures.count == 1)
        #expect(try await fixture.library.revision() > before)
    }

    @Test func aPictureOfTwoArticlesIsFetchedOnceAndGoesWithTheLast() async throws {
        let fixture = try fixture()
        fixture.press.publish(Self.picture, bytes: Self.bytes, contentType: "image/png")
        try await fixture.gather()
        _ = fixture.press.takeAsked()
        fixture.press.publishFeed([("agua", "La planta abrirá el lunes"), ("sal", "La sal sube de precio")])
        fixture.press.publishArticle(
            "sal", title: "La sal sube de precio", paragraphs: NewsroomTests.paragraphs.reversed(),
            pictures: [Self.picture])
        try await fixture.gather()
        #expect(!fixture.press.takeAsked().contains(Self.picture))
        let name = try #require(try await page(fixture).card.picture).name
        #expect(try await fixture.cards().compactMap(\.picture).count == 2)
        let source = try #require(try await fixture.library.sources().first)
        _ = try await fixture.library.removeSource(source.id)
        #expect(try await fixture.library.picture(named: name) == nil)
    }

    @Test func switchedOffNothingIsFetchedAndSwitchedOnItIs() async throws {
        let fixture = try fixture(configuration: NewsroomConfiguration(pictures: 0))
        fixture.press.publish(Self.picture, bytes: Self.bytes, contentType: "image/png")
        try await fixture.gather()
        #expect(!fixture.press.takeAsked().contains(Self.picture))
        let newsroom = Newsroom(
            library: fixture.library, web: fixture.press,
            means: TranslationMeans(routes: EngineRoutes([fixture.engine])),
            configuration: NewsroomConfiguration(), now: { [now = fixture.now] in now },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await newsroom.work(until: .idle)
        #expect(try await page(fixture).pictures.count == 1)
    }

    @Test func anEditionOpenedLaterGetsTheArticlesThatWereReadBefore() async throws {
        let fixture = try fixture(pictures: [])
        try await fixture.gather()
        #expect(try await fixture.library.cards(.all, in: "en", limit: 9, offset: 0).isEmpty)
        try await fixture.library.open(editions: ["fr", "en"], at: fixture.now)
        try await fixture.newsroom.work(until: .idle)
        #expect(try await fixture.library.cards(.all, in: "en", limit: 9, offset: 0).count == 1)
        let paid = fixture.engine.sentences.count
        try await fixture.library.open(editions: ["fr", "en"], at: fixture.now)
        try await fixture.newsroom.work(until: .idle)
        #expect(fixture.engine.sentences.count == paid)
    }
}
