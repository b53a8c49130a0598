/// One kind of page.
///
/// To add one, write its file in `Pages`, name it in ``SitePages/all``, and put its words into ``Interface``.
protocol SitePage: Sendable {
    /// The first part of its path: `article` of `/article/12`; empty for the front page.
    var name: String { get }
    /// How many further parts the path may have.
    var parts: ClosedRange<Int> { get }

    func answer(_ visit: Visit) async throws -> Answer
}

extension SitePage {
    var parts: ClosedRange<Int> { 0...0 }
}

/// What a page answers.
enum Answer: Sendable {
    case page(Sheet)
    case file(SiteFile)
    case redirect(Address)
    /// After a form was taken: the page that shows what became of it (RFC 9110, 303).
    case seeOther(Address)
    case missing
}

/// Anything but a page: a feed, a style sheet, a state for machines.
struct SiteFile: Sendable {
    enum Keeping: Sendable {
        /// Ask again each time; the entity tag tells whether it changed.
        case revalidate
        /// Its name changes with its content.
        case forever
        case never
    }

    var type: String
    var bytes: [UInt8]
    var keeping = Keeping.revalidate
    /// Whether programs of other sites may read it (feeds).
    var isShared = false
    /// Whether the finished bytes may be kept until the library changes.
    var isKept = true
    /// The address it is kept under, when that has a query.
    var address: Address?
    var isHealthy = true
    /// Its entity tag, where its name tells more than its bytes do; nil makes one of the bytes.
    var tag: String?
    /// Whether packing makes it smaller.
    var isText = true
}

/// One HTML page before the frame is put around it.
struct Sheet: Sendable {
    enum Width: Sendable { case measure, wide }

    var title: String
    var description: String?
    var status = 200
    /// The page's own address; nil for error pages.
    var address: Address?
    /// A second address it may be asked for under (without the readable tail).
    var shortAddress: Address?
    /// The same page in another edition; nil where that has none.
    var elsewhere: @Sendable (SiteContext.Edition) -> Address? = { _ in nil }
    /// Where search engines should look instead, when not at `address`.
    var canonical: Address?
    var isIndexed = true
    /// The feed that holds what the page lists: the query's name and value, nil for the whole edition.
    var feed: (title: String, parameter: String, value: String)?
    var linkedData: [UInt8]?
    var metadata: [(name: StaticString, content: String)] = []
    var section: Section?
    /// Whether the finished bytes may be kept until the library changes.
    var isKept = true
    /// Whether it is for one reader alone: no browser or proxy may keep it.
    var isPrivate = false
    /// Seconds after which the same request may be answered better.
    var retryAfter: Int64?
    /// A feed of what readers say on the page.
    var commentFeed: (title: String, address: Address)?
    /// Seconds after which a waiting reader's browser asks again.
    var refresh: Int?
    var width = Width.wide
    var body: @Sendable (inout HTMLWriter) -> Void

    /// Which entry of the navigation is marked as the current one.
    enum Section: Sendable { case front, latest, languages, sources, search, about }
}
