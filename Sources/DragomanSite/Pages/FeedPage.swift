import DragomanHTML
import DragomanLanguages
import DragomanLibrary

/// The edition, or a part of it, for feed readers.
struct FeedPage: SitePage {
    let name: String
    let format: any FeedFormat

    func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        guard let (filter, query) = choice(visit) else { return .missing }
        let cards = try await site.library.cards(filter, in: site.edition, limit: 50, offset: 0)
        let address = site.links.feed(name, query?.name, query?.value ?? "")
        let channel = FeedChannel(
            title: [query.map { $0.title ?? $0.value } ?? "", site.configuration.siteName].filter { !$0.isEmpty }
                .joined(separator: " – "),
            description: site.interface.masthead.tagline, address: site.links.absolute(address),
            home: site.links.absolute(site.links.front), language: site.edition,
            updated: cards.map { $0.corrected ?? $0.published ?? $0.gathered }.max(),
            items: cards.map { FeedItem($0, site) })
        return .file(
            SiteFile(
                type: format.type, bytes: format.bytes(of: channel), isShared: true, isKept: query?.name != "q",
                address: address))
    }

    /// Which articles the query asks for; nil when it asks for something that is not there to be asked for.
    private func choice(_ visit: Visit) -> (CardFilter, (name: String, value: String, title: String?)?)? {
        guard let (name, value) = visit.query.first else { return (.all, nil) }
        guard visit.query.count == 1, !value.isEmpty, value.utf8.count <= 400 else { return nil }
        switch name {
        case "section": return (.section(value), (name, value, nil))
        case "topic": return (.topic(value), (name, value, nil))
        case "q": return (.matching(value), (name, value, nil))
        case "source":
            guard let id = Int64(value) else { return nil }
            return (.source(id), (name, String(id), nil))
        case "language":
            let language = Language(rawValue: value)
            return (.originalLanguage(language), (name, language.rawValue, visit.site.interface.name(of: language)))
        default: return nil
        }
    }
}

/// A feed before it is written in some format.
struct FeedChannel: Sendable {
    var title: String
    var description: String
    var address: Address
    var home: Address
    var language: Language
    var updated: DateTime?
    var items: [FeedItem]
}

/// One article in a feed.
struct FeedItem: Sendable {
    var title: String
    var address: Address
    /// Never changes, whatever becomes of the headline.
    var identifier: String
    var published: DateTime
    var updated: DateTime?
    var outlet: String
    var summary: String?
    var topics: [String]
    var language: Language?

    init(_ card: ArticleCard, _ site: SiteContext) {
        title = card.title
        address = site.links.absolute(site.links.article(card.id, title: card.title))
        identifier = "\(site.links.base)/article/\(card.id)"
        published = card.published ?? card.gathered
        updated = card.corrected
        outlet = card.outlet
        summary = card.standfirst ?? card.excerpt
        topics = card.topics
        language = card.shownLanguage(in: site.edition)
    }
}

/// How a feed is written. A new format is one type and one line in ``SitePages/all``.
protocol FeedFormat: Sendable {
    var type: String { get }
    func bytes(of channel: FeedChannel) -> [UInt8]
}
