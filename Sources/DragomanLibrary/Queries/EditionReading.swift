public import DragomanHTML
public import DragomanLanguages

/// What the public site asks of a library. Every list is newest first.
public protocol EditionReading: Sendable {
    func cards(_ filter: CardFilter, in edition: Language, limit: Int, offset: Int) async throws -> [ArticleCard]
    func cardCount(_ filter: CardFilter, in edition: Language) async throws -> Int
    /// The articles that hold all of the words, with the places where they do.
    func search(_ words: String, in edition: Language, limit: Int, offset: Int) async throws -> SearchResults
    func articlePage(_ id: Int64, in edition: Language) async throws -> ArticlePage?
    func sources() async throws -> [Source]
    func source(_ id: Int64) async throws -> Source?
    /// A picture's bytes by its name on the site; nil when no article names it.
    func picture(named name: String) async throws -> PictureFile?
    /// Languages and how many articles were written in each, most first.
    func originalLanguages(in edition: Language) async throws -> [(language: Language, count: Int)]
    /// Grows with every change that a reader could see; the key of cached pages.
    func revision() async throws -> Int64
    /// When the newest change came.
    func lastChange() async throws -> DateTime?
    /// What is still to be done, for the front page's notice and `/healthz`.
    func progress() async throws -> Progress
}

/// Which articles a list shows.
public enum CardFilter: Hashable, Sendable {
    case all
    case source(Int64)
    case originalLanguage(Language)
    case section(String)
    case topic(String)
    case story(Int64)
    /// Words to find in the original and the translation.
    case matching(String)
}

/// How far the work has come.
public struct Progress: Hashable, Sendable, Codable {
    public var sources: Int
    public var articles: Int
    /// Articles shown finished in some edition.
    public var published: Int
    /// Jobs waiting or running.
    public var jobsOpen: Int
    /// Jobs given up on.
    public var jobsFailed: Int

    public init(sources: Int, articles: Int, published: Int, jobsOpen: Int, jobsFailed: Int) {
        self.sources = sources
        self.articles = articles
        self.published = published
        self.jobsOpen = jobsOpen
        self.jobsFailed = jobsFailed
    }
}
