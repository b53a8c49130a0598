internal import DragomanFeeds
public import DragomanFetching
internal import DragomanHTML
public import DragomanLibrary

/// Finds what to follow at an address: a feed, the feeds a page names, or the front page itself.
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

    /// The feed at `url` or the first one that the page there names; else the page, to be followed as a front page.
    /// - Throws: ``FetchError`` when the address itself cannot be had, ``NothingToFollow`` when there is neither feed nor link.
    public func find(_ url: String) async throws -> Found {
        let response = try await fetcher.fetch(FetchRequest(url: url, purpose: .discovery))
        if feed(in: response) != nil { return Found(url: response.finalURL, kind: .feed) }
        let document = Document(parsing: response.body, charset: response.charset)
        if let first = try await firstFeed(document, url: response.finalURL) {
            return Found(url: first.url, kind: .feed)
        }
        let links = FrontPage.entries(in: document, url: response.finalURL)
        guard links.count >= Self.fewestLinks else { throw NothingToFollow(url: url) }
        return Found(url: response.finalURL, kind: .frontPage)
    }

    /// All feeds that the site names and that can be read.
    public func feeds(of url: String) async throws -> [FoundFeed] {
        let response = try await fetcher.fetch(FetchRequest(url: url, purpose: .discovery))
        if let feed = feed(in: response) { return [FoundFeed(url: response.finalURL, title: feed.title?.plainText)] }
        let document = Document(parsing: response.body, charset: response.charset)
        var found: [FoundFeed] = []
        for candidate in FeedDiscovery.candidates(in: document, url: response.finalURL) {
            if let feed = await readFeed(candidate.url) {
                found.append(FoundFeed(url: candidate.url, title: feed.title?.plainText))
            }
        }
        return found
    }

    private func firstFeed(_ document: Document, url: String) async throws -> FoundFeed? {
        for candidate in FeedDiscovery.candidates(in: document, url: url) {
            if let feed = await readFeed(candidate.url) {
                return FoundFeed(url: candidate.url, title: feed.title?.plainText)
            }
        }
        return nil
    }

    private func readFeed(_ url: String) async -> Feed? {
        do throws(FetchError) {
            return feed(in: try await fetcher.fetch(FetchRequest(url: url, purpose: .discovery)))
        } catch {
            return nil
        }
    }

    private func feed(in response: FetchResponse) -> Feed? {
        try? FeedParser.parse(response.body, contentType: response.contentTypeField, url: response.finalURL)
    }
}

/// An address that has neither a feed nor links to articles.
public struct NothingToFollow: Error, Hashable, Sendable, CustomStringConvertible {
    public var url: String

    public var description: String {
        "There is no feed at \(url), and too few links to follow it as a front page; --page reads this one page."
    }
}
