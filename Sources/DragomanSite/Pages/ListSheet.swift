import DragomanLanguages
import DragomanLibrary

/// A list of articles: what all pages of one outlet, language, section, topic or story have in common.
struct ListSheet {
    static let perPage = 30

    let visit: Visit
    var filter: CardFilter
    /// The list's first page.
    var address: Address
    /// What kind of list it is, over its title.
    var label: String?
    var title: String
    var section: Sheet.Section?
    var isIndexed = true
    /// The list's first page in another edition, where that has it.
    var elsewhere: @Sendable (SiteContext.Edition) -> Address? = { _ in nil }
    /// Whether the finished bytes may be kept until the library changes.
    var isKept = true
    /// The query that makes a feed of the same articles.
    var feed: (parameter: String, value: String)?
    /// Written between the title and the list.
    var introduction: @Sendable (inout HTMLWriter) -> Void = { _ in }

    func answer() async throws -> Answer {
        let site = visit.site
        let page = visit.pageNumber
        let count = try await site.library.cardCount(filter, in: site.edition)
        let pages = max(1, (count + Self.perPage - 1) / Self.perPage)
        guard page <= pages else { return .missing }
        let cards = try await site.library.cards(
            filter, in: site.edition, limit: Self.perPage, offset: (page - 1) * Self.perPage)
        let list = self
        return .page(
            Sheet(
                title: title, description: site.interface.count(count, site.interface.lists.articles),
                address: site.links.page(page, of: address), elsewhere: elsewhere,
                isIndexed: isIndexed && page == 1,
                feed: feed.map { (title, $0.parameter, $0.value) }, section: section, isKept: isKept
            ) { html in
                list.header(count, &html)
                list.introduction(&html)
                CardList(site).write(cards, to: &html)
                list.pager(page, pages, &html)
            })
    }

    private func header(_ count: Int, _ html: inout HTMLWriter) {
        html.element(.header, .class("list-head")) { html in
            if let label { html.element(.p, .class("kicker"), text: label) }
            html.element(.h1) { $0.element(.bdi, text: title) }
            html.element(
                .p, .class("count"), text: visit.site.interface.count(count, visit.site.interface.lists.articles))
        }
        html.line()
    }

    func pager(_ page: Int, _ pages: Int, _ html: inout HTMLWriter) {
        guard pages > 1 else { return }
        let site = visit.site
        let words = site.interface.lists
        let numbers = site.interface.numbers
        html.element(.nav, .class("pager"), .label(words.pages)) { html in
            html.element(.span) { html in
                if page > 1 {
                    let address = site.links.page(page - 1, of: address)
                    html.element(.a, .rel("prev"), .href(address)) { $0.text(words.newer) }
                }
            }
            html.element(
                .span, text: words.page.filled(["page": numbers.string(page), "pages": numbers.string(pages)]))
            html.element(.span) { html in
                if page < pages {
                    let address = site.links.page(page + 1, of: address)
                    html.element(.a, .rel("next"), .href(address)) { $0.text(words.older) }
                }
            }
        }
        html.line()
    }
}

/// Cards one under the other, or a word that there are none.
struct CardList {
    let site: SiteContext

    init(_ site: SiteContext) { self.site = site }

    func write(_ cards: [ArticleCard], to html: inout HTMLWriter) {
        guard !cards.isEmpty else {
            html.element(.p, .class("nothing"), text: site.interface.lists.nothing)
            return
        }
        html.element(.div, .class("cards")) { html in
            for card in cards { CardView(site).write(card, .standard, heading: .h2, to: &html) }
        }
        html.line()
    }
}
