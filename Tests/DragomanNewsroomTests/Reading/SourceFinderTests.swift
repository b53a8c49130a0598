import DragomanFetching
import DragomanLibrary
import DragomanNewsroom
import Testing

@Suite struct SourceFinderTests {
    private let press = FakePress()
    private var finder: SourceFinder { SourceFinder(web: press) }
    private static let home = "https://faro.example/"

    private func publishHome(_ head: String = "", links: Int = 0) {
        let articles = (0..<links).map {
            "<a href=\"/2026/11/noticia-numero-\($0)\">Una noticia número \($0) del día</a>"
        }
        press.publish(Self.home, "<html lang=es><head>\(head)</head><body>\(articles.joined())</body></html>")
    }

    private func publishSitemap(_ url: String, titles: [String], date: String = "2026-11-24T10:00:00Z") {
        let pages = titles.enumerated().map { index, title in
            """
            <url><loc>https://faro.example/2026/11/mapa-\(index)</loc><news:news><news:title>\(title)</news:title>
            <news:publication_date>\(date)</news:publication_date></news:news></url>
            """
        }
        press.publish(
            url,
            "<urlset xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">\(pages.joined())</urlset>",
            contentType: "application/xml")
    }

    private func expect(
        _ address: String, _ kind: Source.Kind, _ url: String, at place: SourceLocation = #_sourceLocation
    ) async throws {
        let found = try await finder.find(address)
        #expect(found.kind == kind, sourceLocation: place)
        #expect(found.url == url, sourceLocation: place)
    }

    @Test func theFeedThatAPageNamesIsFollowed() async throws {
        publishHome("<link rel=alternate type=application/rss+xml href=/rss/portada>")
        press.publishFeed([("a", "Una")], url: "https://faro.example/rss/portada")
        try await expect(Self.home, .feed, "https://faro.example/rss/portada")
        #expect(try await finder.feeds(of: Self.home).map(\.title) == ["El Faro"])
    }

    @Test(arguments: ["faro.example", "faro.example/", "https://faro.example/"])
    func aBareHostsFeedIsFoundWhereFeedsAre(_ address: String) async throws {
        publishHome(links: 9)
        press.publish("https://faro.example", "<html><body>Hola</body></html>")
        press.publishFeed([("a", "Una")], url: "https://faro.example/rss.xml")
        try await expect(address, .feed, "https://faro.example/rss.xml")
        #expect(try await finder.feeds(of: address).map(\.url) == ["https://faro.example/rss.xml"])
    }

    @Test func aHostWithoutTLSIsAskedWithoutIt() async throws {
        press.breakDown("https://faro.example", .connectFailed)
        press.publish("http://faro.example", "<link rel=alternate type=application/rss+xml href=/f>")
        press.publishFeed([("a", "Una")], url: "http://faro.example/f")
        try await expect("faro.example", .feed, "http://faro.example/f")
    }

    @Test func aHostWithoutTLSThatRefusesItsFrontPageStillHasItsFeed() async throws {
        press.breakDown("https://faro.example", .tlsFailed)
        press.breakDown("http://faro.example", .httpStatus(404))
        press.publishFeed([("a", "Una")], url: "http://faro.example/feed.xml")
        try await expect("faro.example", .feed, "http://faro.example/feed.xml")
        press.breakDown("http://faro.example", .connectFailed)
        await #expect(throws: FetchError.self) { try await finder.find("faro.example") }
    }

    @Test func aHostThatIsNotThereIsNotAskedTenTimes() async throws {
        press.breakDown("https://faro.example", .nameNotFound)
        await #expect(throws: FetchError.self) { try await finder.find("faro.example") }
        #expect(press.takeAsked() == ["https://faro.example"])
    }

    @Test func aNewsSitemapIsFollowedWhereThereIsNoFeed() async throws {
        publishHome(links: 9)
        press.publish("https://faro.example/robots.txt", "User-agent: *\nSitemap: /mapas/indice.xml\n")
        press.publish(
            "https://faro.example/mapas/indice.xml",
            """
            <sitemapindex><sitemap><loc>https://faro.example/mapas/paginas.xml</loc></sitemap>
            <sitemap><loc>https://faro.example/mapas/news.xml</loc></sitemap></sitemapindex>
            """)
        publishSitemap("https://faro.example/mapas/news.xml", titles: ["Una noticia"])
        try await expect(Self.home, .newsSitemap, "https://faro.example/mapas/indice.xml")
    }

    @Test func aSitemapWithoutNewsIsNoSource() async throws {
        publishHome(links: 9)
        press.publish(
            "https://faro.example/sitemap.xml", "<urlset><url><loc>https://faro.example/contacto</loc></url></urlset>")
        try await expect(Self.home, .frontPage, Self.home)
    }

    @Test func aPageWithNothingToFollowIsNamed() async throws {
        publishHome(links: 2)
        await #expect(throws: NothingToFollow.self) { try await finder.find(Self.home) }
    }

    @Test func aFrontPageThatIsRefusedStillHasItsFeed() async throws {
        press.breakDown(Self.home, .httpStatus(403))
        press.publishFeed([("a", "Una")], url: "https://faro.example/feed")
        #expect(try await finder.find(Self.home).url == "https://faro.example/feed")
        press.breakDown("https://faro.example/feed", .httpStatus(403))
        await #expect(throws: FetchError.self) { try await finder.find(Self.home) }
    }
}
