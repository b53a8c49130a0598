import DragomanFeeds
import DragomanHTML
import Testing

@Suite struct FeedDiscoveryTests {
    private func page(_ text: String) -> Document { Document(parsing: Array(text.utf8)) }

    @Test func `A page's feeds, the best first`() {
        let found = FeedDiscovery.candidates(
            in: page(
                """
                <head><base href="/x/"><link rel=alternate type=application/rss+xml title=Comments href="comments/feed">
                <link rel="ALTERNATE home" type="application/atom+xml; charset=utf-8" title="News" href="atom.xml">
                <link rel=alternate type="application/json" href="/wp-json/wp/v2/pages/2"><link rel=stylesheet href=a.css>
                <link rel=alternate type=application/rss+xml href="javascript:alert(1)">
                <link rel=alternate type=application/rss+xml href="file:///etc/passwd"><link rel=feed href="FILE:///etc/feed">
                <link rel=alternate type=application/atom+xml href="gopher://127.0.0.1:6379/_INFO"></head>
                <body><a href="/section/rss">RSS</a><a href="/about">About</a><a href="/x/atom.xml">Atom</a>
                """), url: "https://a.example/")
        #expect(
            found.map(\.url) == [
                "https://a.example/x/atom.xml", "https://a.example/x/comments/feed", "https://a.example/section/rss",
            ])
        #expect(found.map(\.reason) == [.declared, .declared, .linked])
        #expect(found[0].title == "News")
    }

    @Test func `Well-known places of a bare host`() {
        let found = FeedDiscovery.wellKnown(for: "Outlet.example")
        #expect(found.first?.url == "https://outlet.example/feed")
        #expect(found.contains { $0.reason == .newsSitemap })
        #expect(FeedDiscovery.wellKnown(for: "not a host").isEmpty)
        #expect(FeedDiscovery.wellKnown(for: "file:///etc/passwd").isEmpty)
    }

    @Test func `Sitemaps of a robots file`() {
        let text = "User-agent: *\nSitemap: https://a.example/all.xml\nsitemap: /news.xml\r\nSitemap: ftp://a.example/x"
        #expect(
            FeedDiscovery.sitemaps(inRobots: text, url: "https://a.example/robots.txt").map(\.url) == [
                "https://a.example/news.xml", "https://a.example/all.xml",
            ])
    }

    @Test func `A news sitemap has entries and an index has sitemaps`() throws {
        let map = try NewsSitemap(
            parsing: Array(
                """
                <urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://a.example/old</loc><lastmod>2026-11-01</lastmod></url>
                <url><loc>/new?a=1&amp;b=2</loc><news:news><news:publication_date>2026-11-03T10:15Z</news:publication_date>
                <news:title>New &amp; true</news:title><news:keywords>Sea, World</news:keywords></news:news></url><url><loc>javascript:x</loc></url></urlset>
                """.utf8), url: "https://a.example/news.xml")
        #expect(map.entries.map(\.link) == ["https://a.example/new?a=1&b=2", "https://a.example/old"])
        #expect(map.entries[0].title == FeedText("New & true"))
        #expect(map.entries[0].categories == ["Sea", "World"])
        let index = try NewsSitemap(
            parsing: Array("<sitemapindex><sitemap><loc>https://a.example/1.xml</loc></sitemap></sitemapindex>".utf8))
        #expect(index.sitemaps == ["https://a.example/1.xml"])
        #expect(throws: FeedError.self) { try NewsSitemap(parsing: Array("<rss/>".utf8)) }
    }

    @Test(arguments: ["n", "news", "google"])
    func `A news sitemap whatever its prefixes are`(_ prefix: String) throws {
        let news = "http://www.google.com/schemas/sitemap-news/0.9"
        let body =
            "<\(prefix):publication_date>2026-11-03</\(prefix):publication_date><\(prefix):title>Ships</\(prefix):title>"
        for (root, inner) in [(" xmlns:\(prefix)=\"\(news)\"", ""), ("", " xmlns:\(prefix)=\"\(news)\"")] {
            let map = try NewsSitemap(
                parsing: Array(
                    """
                    <s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"\(root)><s:url><s:loc>https://a.example/1</s:loc>
                    <\(prefix):news\(inner)>\(body)</\(prefix):news></s:url></s:urlset>
                    """.utf8), url: "https://a.example/news.xml")
            #expect(map.entries.map(\.title) == [FeedText("Ships")])
            #expect(map.entries.first?.published == DateTime(iso8601: "2026-11-03"))
        }
    }

    @Test func `A front page read as a feed`() {
        let found = FrontPage.entries(
            in: page(
                """
                <a href="/">Home page of the outlet</a><a href="/2026/11/harbour-reopens-after-storm"><img></a><a href="/world">World news today</a>
                <h2><a href="/2026/11/harbour-reopens-after-storm?utm_source=home">Harbour reopens after storm</a></h2>
                <a href="https://elsewhere.example/2026/11/some-other-story-here">Some other story here</a><a href="/news/12345">More</a>
                """), url: "https://a.example/")
        #expect(found.map(\.link) == ["https://a.example/2026/11/harbour-reopens-after-storm"])
        #expect(found.first?.title?.value == "Harbour reopens after storm")
    }

    @Test func frontPagesLinksAreRelativeToItsBase() {
        let html =
            "<base href='/en/'><a href='news/2026-harbour-opens-after-storm'>The harbour opens after the storm</a>"
        let entries = FrontPage.entries(in: Document(parsing: html), url: "https://quay.example/")
        #expect(entries.map(\.link) == ["https://quay.example/en/news/2026-harbour-opens-after-storm"])
    }
}
