internal import DragomanFeeds
public import DragomanFetching
internal import DragomanHTML
public import DragomanLibrary

/// Finds what to follow at an address or a bare host name: a feed, the feeds a page names or the usual places hold, a news sitemap, or the
/// front page itself.
public struct SourceFinder: Sendable {
    /// A feed that was found and read.
    public struct FoundFeed: Hashable, Sendable {
        public var url: String
        public var title: String?
    }

    /// What to follow.
    public struct Found: Hashable, Sendable {
        public var url: String
        public var kind: Source.Kind
    }

    private let fetcher: any WebFetching
    /// Fewer links to articles than this do not make a front page.
    private static let fewestLinks = 5

    public init(fetcher: Fetcher) { self.fetcher = fetcher }

    package init(web: any WebFetching) { fetcher = web }

    /// The feed at `address` or the first one that the page there names; else one where feeds usually are; else a news sitemap; else the
    /// page, to be followed as a front page.
    /// - Parameter address: absolute, or a host name with or without a path.
    /// - Throws: ``FetchError`` when the address itself cannot be had, ``NothingToFollow`` when there is neither feed nor link.
    public func find(_ address: String) async throws -> Found {
        let opened = try await open(address)
        let (page, url) = (opened.page, opened.finalURL)
        if case .success(let response) = page, let found = direct(response) { return found }
        // The page's own words come before guesses.
        if let feed = await firstFeed(candidates(page) + FeedDiscovery.wellKnown(for: url)) {
            return Found(url: feed.url, kind: .feed)
        }
        if let sitemap = await firstNewsSitemap(of: url) { return Found(url: sitemap, kind: .newsSitemap) }
        let response = try page.get()
        let links = FrontPage.entries(in: document(response), url: response.finalURL)
        guard links.count >= Self.fewestLinks else { throw NothingToFollow(url: response.finalURL) }
        return Found(url: response.finalURL, kind: .frontPage)
    }

    /// All feeds that the site names and that can be read; those at the usual places when it names none.
    public func feeds(of address: String) async throws -> [FoundFeed] {
        let opened = try await open(address)
        let page = opened.page
        if case .success(let response) = page, let feed = feed(in: response) {
            return [FoundFeed(url: response.finalURL, title: feed.title?.plainText)]
        }
        let named = await readable(candidates(page))
        guard named.isEmpty else { return named }
        if let usual = await firstFeed(FeedDiscovery.wellKnown(for: opened.finalURL)) { return [usual] }
        _ = try page.get()
        return []
    }

    // MARK: The page

    /// An address that was asked for, absolute, and what stands there or why it cannot be had.
    private struct Opened {
        var url: String
        var page: Result<FetchResponse, FetchError>

        /// Whether the host is there, so that other addresses of it are worth asking for.
        var hostIsThere: Bool {
            guard case .failure(let error) = page else { return true }
            return switch error.code {
            case .httpStatus, .robotsForbids, .tooLarge, .redirectLoop, .tooManyRedirects: true
            default: false
            }
        }

        /// Where the page is in the end.
        var finalURL: String { (try? page.get().finalURL) ?? url }
    }

    /// What stands at the address; at a bare host's by https before http.
    /// - Throws: ``FetchError`` when the host itself cannot be asked.
    private func open(_ address: String) async throws(FetchError) -> Opened {
        let isAbsolute = address.contains("://")
        let url = isAbsolute ? address : "https://" + address
        let opened = Opened(url: url, page: await fetch(url))
        guard case .failure(let error) = opened.page, !opened.hostIsThere else { return opened }
        if !isAbsolute, [.connectFailed, .tlsFailed, .timedOut].contains(error.code) {
            let plain = Opened(url: "http://" + address, page: await fetch("http://" + address))
            if plain.hostIsThere { return plain }
        }
        throw error
    }

    private func fetch(_ url: String, _ purpose: FetchPurpose = .discovery) async -> Result<FetchResponse, FetchError> {
        do throws(FetchError) {
            return .success(try await fetcher.fetch(FetchRequest(url: url, purpose: purpose)))
        } catch {
            return .failure(error)
        }
    }

    private func document(_ response: FetchResponse) -> Document {
        Document(parsing: response.body, charset: response.charset)
    }

    /// A feed or a sitemap that stands at the very address.
    private func direct(_ response: FetchResponse) -> Found? {
        if feed(in: response) != nil { return Found(url: response.finalURL, kind: .feed) }
        return sitemap(in: response) == nil ? nil : Found(url: response.finalURL, kind: .newsSitemap)
    }

    private func candidates(_ page: Result<FetchResponse, FetchError>) -> [FeedCandidate] {
        guard let response = try? page.get() else { return [] }
        return FeedDiscovery.candidates(in: document(response), url: response.finalURL)
    }

    // MARK: Feeds

    private func firstFeed(_ candidates: [FeedCandidate]) async -> FoundFeed? {
        for candidate in candidates where candidate.reason != .newsSitemap {
            if let found = await readable([candidate]).first { return found }
        }
        return nil
    }

    private func readable(_ candidates: [FeedCandidate]) async -> [FoundFeed] {
        var found: [FoundFeed] = []
        for candidate in candidates {
            guard let response = try? await fetch(candidate.url).get(), let feed = feed(in: response) else { continue }
            found.append(FoundFeed(url: candidate.url, title: feed.title?.plainText))
        }
        return found
    }

    private func feed(in response: FetchResponse) -> Feed? {
        try? FeedParser.parse(response.body, contentType: response.contentTypeField, url: response.finalURL)
    }

    // MARK: Sitemaps

    /// The first sitemap with the titles of news, of those that robots.txt names and those at the usual places.
    private func firstNewsSitemap(of url: String) async -> String? {
        let usual = FeedDiscovery.wellKnown(for: url).filter { $0.reason == .newsSitemap }
        var named: [FeedCandidate] = []
        if let origin = WebURL(usual.first?.url ?? "")?.origin,
            let robots = try? await fetch(origin + "/robots.txt", .robots).get()
        {
            let text = String(decoding: robots.body, as: UTF8.self)
            named = FeedDiscovery.sitemaps(inRobots: text, url: robots.finalURL)
        }
        var seen: Set<String> = []
        for candidate in named + usual where seen.insert(candidate.url).inserted {
            guard let response = try? await fetch(candidate.url).get(),
                let entries = try? await SitemapCollector(fetcher: fetcher).entries(in: response),
                entries.contains(where: { $0.title != nil })
            else { continue }
            return candidate.url
        }
        return nil
    }

    private func sitemap(in response: FetchResponse) -> NewsSitemap? {
        try? NewsSitemap(parsing: response.body, url: response.finalURL)
    }
}

/// An address that has neither a feed nor links to articles.
public struct NothingToFollow: Error, Hashable, Sendable, CustomStringConvertible {
    public var url: String

    public var description: String {
        "There is no feed at \(url), and too few links to follow it as a front page; --page reads this one page."
    }
}
