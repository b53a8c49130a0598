internal import DragomanFeeds
internal import DragomanFetching

/// Reads a news sitemap with those that it names.
struct SitemapCollector: Sendable {
    let fetcher: any WebFetching
    /// Of an index, as many of its newest sitemaps are read, those of news first.
    private static let mostSitemaps = 3
    /// A sitemap may list fifty thousand pages; the newest are news.
    private static let mostEntries = 1_000

    /// The pages that the sitemap in `response` lists, the newest first.
    /// - Throws: ``FeedError`` when it is no sitemap.
    func entries(in response: FetchResponse) async throws -> [Entry] {
        let sitemap = try NewsSitemap(parsing: response.body, url: response.finalURL)
        var entries = sitemap.entries
        for url in Self.chosen(of: sitemap.sitemaps) { entries += await self.entries(at: url) }
        return Array(entries.prefix(Self.mostEntries))
    }

    private static func chosen(of sitemaps: [String]) -> [String] {
        let isNews = { (url: String) in url.lowercased().contains("news") }
        return Array((sitemaps.filter(isNews) + sitemaps.filter { !isNews($0) }).prefix(mostSitemaps))
    }

    /// One that cannot be had or read has none: the others are read all the same.
    private func entries(at url: String) async -> [Entry] {
        do throws(FetchError) {
            let response = try await fetcher.fetch(FetchRequest(url: url, purpose: .discovery))
            return (try? NewsSitemap(parsing: response.body, url: response.finalURL))?.entries ?? []
        } catch {
            return []
        }
    }
}
