import DragomanHTML
import DragomanLanguages
import DragomanLibrary

/// The articles that search engines may know: those whose source lets the whole text be shown.
private struct OpenArticles {
    let site: SiteContext

    func cards(limit: Int, offset: Int) async throws -> [ArticleCard] {
        let open = Set(try await site.library.sources().filter { $0.policy == .fullText }.map(\.id))
        guard !open.isEmpty else { return [] }
        return try await site.library.cards(.all, in: site.edition, limit: limit, offset: offset)
            .filter { open.contains($0.sourceID) }
    }
}

/// The list of site maps (sitemaps.org), each of as many articles as one may hold with room to spare.
struct SiteMapPage: SitePage {
    let name = "sitemap.xml"
    static let perMap = 5_000

    func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        let count = try await site.library.cardCount(.all, in: site.edition)
        var xml = XMLWriter()
        xml.element("sitemapindex", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) { xml in
            for page in 1...max(1, (count + Self.perMap - 1) / Self.perMap) {
                xml.element("sitemap") { xml in
                    xml.element("loc", text: site.links.absolute(site.links.articlesMap(page)).text)
                }
            }
        }
        return .file(SiteFile(type: "application/xml; charset=utf-8", bytes: xml.bytes))
    }
}

/// One site map of articles.
struct ArticlesMapPage: SitePage {
    let name = "sitemap-articles"
    let parts = 1...1

    func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        guard let page = visit.id, page <= 10_000 else { return .missing }
        let offset = (Int(page) - 1) * SiteMapPage.perMap
        let cards = try await OpenArticles(site: site).cards(limit: SiteMapPage.perMap, offset: offset)
        var xml = XMLWriter()
        xml.element("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) { xml in
            for card in cards {
                xml.element("url") { xml in
                    xml.element("loc", text: site.links.absolute(site.links.article(card.id, title: card.title)).text)
                    xml.element("lastmod", text: (card.corrected ?? card.published ?? card.gathered).internetDate)
                }
            }
        }
        return .file(SiteFile(type: "application/xml; charset=utf-8", bytes: xml.bytes))
    }
}

/// The articles of the last two days, as news search engines want them.
struct NewsMapPage: SitePage {
    let name = "sitemap-news.xml"

    func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        let oldest = site.now() - 2 * 86_400
        let cards = try await OpenArticles(site: site).cards(limit: 1_000, offset: 0)
            .filter { ($0.published ?? $0.gathered).secondsSince1970 >= oldest }
        var xml = XMLWriter()
        xml.element(
            "urlset",
            [
                "xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
                "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
            ]
        ) { xml in
            for card in cards { write(card, site, &xml) }
        }
        return .file(SiteFile(type: "application/xml; charset=utf-8", bytes: xml.bytes, isKept: false))
    }

    private func write(_ card: ArticleCard, _ site: SiteContext, _ xml: inout XMLWriter) {
        xml.element("url") { xml in
            xml.element("loc", text: site.links.absolute(site.links.article(card.id, title: card.title)).text)
            xml.element("news:news") { xml in
                xml.element("news:publication") { xml in
                    xml.element("news:name", text: site.configuration.siteName)
                    xml.element("news:language", text: site.edition.primary)
                }
                xml.element("news:publication_date", text: (card.published ?? card.gathered).internetDate)
                xml.element("news:title", text: card.title)
            }
        }
    }
}
