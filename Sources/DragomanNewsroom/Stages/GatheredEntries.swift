internal import DragomanFeeds
internal import DragomanFetching
internal import DragomanHTML
internal import DragomanLibrary

/// What a source's answer holds.
struct GatheredEntries {
    var outlet: String?
    var homepage: String?
    var language: String?
    var entries: [EntryRecord] = []
    /// When the entries say they were published, the dates that cannot be true left out.
    var dates: [Int64] = []
    var diagnostics: [Diagnostic] = []
    /// Minutes that the feed asks to be left alone.
    var timeToLive: Int?
    /// The hubs and the address that the feed names.
    var hubs: [String] = []
    var selfLink: String?

    /// A feed, however it came.
    /// - Throws: ``FeedError``.
    init(feed bytes: [UInt8], contentType: String?, url: String, at now: DateTime) throws {
        let feed = try FeedParser.parse(bytes, contentType: contentType, url: url)
        outlet = feed.title?.plainText
        homepage = feed.url
        language = feed.language
        diagnostics = feed.diagnostics
        timeToLive = feed.timeToLive
        hubs = feed.hubs
        selfLink = feed.selfLink
        take(feed.entries, at: now)
    }

    /// The links of a front page that lead to articles of the same outlet.
    init(frontPage response: FetchResponse, at now: DateTime) {
        let document = Document(parsing: response.body, charset: response.charset)
        homepage = response.finalURL
        language = document.documentElement.flatMap { document.attribute(.lang, of: $0) }
        take(FrontPage.entries(in: document, url: response.finalURL), at: now)
    }

    /// The pages of a sitemap.
    init(sitemap pages: [Entry], at now: DateTime) {
        language = pages.lazy.compactMap(\.language).first
        take(pages, at: now)
    }

    private mutating func take(_ found: [Entry], at now: DateTime) {
        entries = found.compactMap { EntryRecord($0, at: now) }
        dates = entries.compactMap { ($0.published ?? $0.updated)?.secondsSince1970 }
    }
}

extension FetchResponse {
    /// Content-Type with its charset, as the parsers take it.
    package var contentTypeField: String? {
        contentType.map { type in charset.map { "\(type); charset=\($0)" } ?? type }
    }
}
