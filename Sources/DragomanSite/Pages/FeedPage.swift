import DragomanFeeds
import DragomanHTML
import DragomanLanguages
import DragomanLibrary

/// The edition, or a part of it, for feed readers: `/feed.xml`, `/atom.xml`, `/feed.json`, each with an optional query
/// (`section`, `topic`, `source`, `language` or `q`) that chooses the articles.
struct FeedPage: SitePage {
    let name: String
    let format: FeedWriter.Format

    func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        guard let choice = Choice(visit) else { return .missing }
        let cards = try await site.library.cards(choice.filter, in: site.edition, limit: 50, offset: 0)
        let address = site.links.feed(name, choice.name, choice.value)
        let feed = Feed(
            kind: .rss,
            title: FeedText(
                [choice.title, site.configuration.siteName].filter { !$0.isEmpty }.joined(separator: " – ")),
            link: site.links.absolute(site.links.front).text,
            description: FeedText(site.interface.masthead.tagline), language: site.edition.rawValue,
            updated: cards.map { $0.corrected ?? $0.published ?? $0.gathered }.max(),
            selfLink: site.links.absolute(address).text, entries: cards.map { entry($0, site) })
        return .file(
            SiteFile(
                type: format.contentType, bytes: Array(FeedWriter.write(feed, as: format).utf8), isShared: true,
                isKept: choice.name != "q", address: address))
    }

    private func entry(_ card: ArticleCard, _ site: SiteContext) -> Entry {
        Entry(
            // Never changes, whatever becomes of the headline.
            id: site.links.permanentName(ofArticle: card.id),
            link: site.links.absolute(site.links.article(card.id, title: card.title)).text,
            title: FeedText(card.title), summary: (card.standfirst ?? card.excerpt).map { FeedText($0) },
            authors: [FeedPerson(name: card.outlet)], published: card.published ?? card.gathered,
            updated: card.corrected, categories: card.topics,
            language: card.shownLanguage(in: site.edition)?.rawValue)
    }

    /// Which articles the query asks for.
    private struct Choice {
        var filter = CardFilter.all
        /// The query's name; nil for the whole edition.
        var name: String?
        var value = ""
        var title = ""

        /// Nil when the query asks for what cannot be asked for.
        init?(_ visit: Visit) {
            guard let (name, value) = visit.query.first else { return }
            guard visit.query.count == 1, !value.isEmpty, value.utf8.count <= 400 else { return nil }
            (self.name, self.value, title) = (name, value, value)
            switch name {
            case "section": filter = .section(value)
            case "topic": filter = .topic(value)
            case "q": filter = .matching(value)
            case "source":
                guard let id = Int64(value) else { return nil }
                (filter, self.value, title) = (.source(id), String(id), "")
            case "language":
                let language = Language(rawValue: value)
                (filter, self.value) = (.originalLanguage(language), language.rawValue)
                title = visit.site.interface.name(of: language)
            default: return nil
            }
        }
    }
}
