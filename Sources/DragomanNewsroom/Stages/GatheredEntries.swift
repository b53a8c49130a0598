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
    var diagnostics: [Diagnostic] = []

    init(of kind: Source.Kind, from response: FetchResponse) throws {
        switch kind {
        case .feed, .single: try self.init(feed: response)
        case .frontPage: self.init(frontPage: response)
        }
    }

    private init(feed response: FetchResponse) throws {
        let feed = try FeedParser.parse(response.body, contentType: response.contentTypeField, url: response.finalURL)
        outlet = feed.title?.plainText
        homepage = feed.url
        language = feed.language
        diagnostics = feed.diagnostics
        entries = feed.entries.compactMap { EntryRecord($0) }
    }

    /// The links of a front page that lead to articles of the same outlet.
    private init(frontPage response: FetchResponse) {
        let document = Document(parsing: response.body, charset: response.charset)
        homepage = response.finalURL
        language = document.documentElement.flatMap { document.attribute(.lang, of: $0) }
        entries = FrontPage.entries(in: document, url: response.finalURL).compactMap { EntryRecord($0) }
    }
}

extension FetchResponse {
    /// Content-Type with its charset, as the parsers take it.
    package var contentTypeField: String? {
        contentType.map { type in charset.map { "\(type); charset=\($0)" } ?? type }
    }
}
