import DragomanArticles
import DragomanHTML
import DragomanLibrary
import DragomanNewsroom
import Testing

/// Which pages are fetched and taken for one article.
@Suite struct PageCollectorTests {
    private let press = FakePress()

    private static func text(_ numbers: ClosedRange<Int>) -> [String] {
        numbers.map {
            "El párrafo \($0) cuenta lo que dijo la alcaldesa el día \($0), y por qué las obras del puerto empezarán tarde."
        }
    }

    private func publish(
        _ slug: String, _ numbers: ClosedRange<Int>, title: String = "La obra del puerto", links: String = ""
    ) {
        press.publishArticle(slug, title: title, paragraphs: Self.text(numbers), links: links)
    }

    private func collect() async throws -> [StoredPage] {
        let collector = PageCollector(
            fetcher: press, longestArticle: 20, now: { DateTime(secondsSince1970: 1_800_000_000) })
        guard case .pages(let pages) = try await collector.collect("https://faro.example/obra") else { return [] }
        return pages
    }

    private static let next = "<p><a href='/obra?page=2'>Página siguiente</a></p>"

    @Test func pagesThatContinueAreTaken() async throws {
        publish("obra", 1...4, links: Self.next)
        publish("obra?page=2", 5...8)
        let pages = try await collect()
        #expect(pages.map(\.url) == ["https://faro.example/obra", "https://faro.example/obra?page=2"])
        #expect(ArticleMaker().article(of: pages).paragraphs == Self.text(1...8))
    }

    @Test func aSiteThatAnswersEveryPageWithTheFirstHasOne() async throws {
        publish("obra", 1...4, links: Self.next)
        publish("obra?page=2", 1...4, links: "<p><a href='/obra?page=3'>Página siguiente</a></p>")
        #expect(try await collect().count == 1)
    }

    @Test func anotherArticleBehindTheLinkIsNotTaken() async throws {
        publish("obra", 1...4, links: Self.next)
        // The address is a page of this article's; its own canonical address says otherwise.
        press.publish(
            "https://faro.example/obra?page=2",
            """
            <html lang="es"><head><title>Una cabra gana la lotería</title><link rel="canonical" href="/cabra"></head><body><article>
            <h1>Una cabra gana la lotería</h1>\(Self.text(50...58).map { "<p>\($0)</p>" }.joined())</article></body></html>
            """)
        #expect(try await collect().count == 1)
    }

    @Test func theViewOnOnePageIsPreferredWhereItIsWhole() async throws {
        let links = Self.next + "<p><a href='/obra?view=all'>Ver todo</a></p>"
        publish("obra", 1...4, links: links)
        publish("obra?page=2", 5...8)
        publish("obra?view=all", 1...8)
        #expect(try await collect().map(\.url) == ["https://faro.example/obra?view=all"])
        publish("obra?view=all", 30...31)
        #expect(try await collect().count == 2)
        // It says no more than the first page.
        publish("obra?view=all", 1...4)
        #expect(try await collect().count == 2)
    }

    /// From a feed, from an address and from a file: one article.
    @Test func theSameArticleComesOnEveryWay() async throws {
        let fixture = try NewsroomFixture()
        let html = """
            <!DOCTYPE html><html lang="es"><head><title>La obra del puerto | El Faro</title>
            <link rel="canonical" href="https://faro.example/obra"><meta property="og:site_name" content="El Faro">
            <meta name="author" content="Lucía Ferrán"><meta property="article:published_time" content="2026-11-03T10:00:00+01:00">
            </head><body><article><h1>La obra del puerto</h1>\(Self.text(1...4).map { "<p>\($0)</p>" }.joined())
            <p>Más en <a href="/mapa">el mapa de las obras</a>, dijo el ayuntamiento este martes por la tarde.</p></article></body></html>
            """
        fixture.press.publishFeed([("obra", "La obra del puerto")])
        fixture.press.publish("https://faro.example/obra", html)
        press.publish("https://faro.example/obra", html)
        try await fixture.gather()
        let card = try #require(try await fixture.cards().first)
        let fed = try #require(try await fixture.library.article(card.id)).article
        let read = ArticleMaker().article(of: try await collect())
        let file = StoredPage(url: "", finalURL: "", fetched: fixture.now, bytes: Array(html.utf8))
        var filed = ArticleMaker().article(of: [file])
        #expect(read == fed)
        #expect(read.authors == ["Lucía Ferrán"])
        #expect(filed.url == nil)
        filed.url = read.url
        #expect(filed == read)
    }
}
