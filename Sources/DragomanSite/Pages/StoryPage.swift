import DragomanLanguages
import DragomanLibrary

/// One event, told by several newsrooms: each telling once, those that repeat its text folded under it.
struct StoryPage: SitePage {
    let name = "story"
    let parts = 1...1
    /// More tellings than these say nothing new.
    private static let most = 300

    func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        guard let id = visit.id else { return .missing }
        let cards = try await site.library.cards(.story(id), in: site.edition, limit: Self.most, offset: 0)
        let telling = Telling(cards)
        guard let first = telling.versions.first?.card else { return .missing }
        return .page(
            Sheet(
                title: first.title, description: site.interface.lists.storyIntroduction,
                address: site.links.story(id), elsewhere: { $0.links.story(id) }
            ) { html in
                header(first, cards, site, &html)
                html.element(.div, .class("tellings")) { html in
                    for (index, version) in telling.versions.enumerated() {
                        write(version, isFirst: index == 0, site, &html)
                    }
                }
            })
    }

    private func header(_ first: ArticleCard, _ cards: [ArticleCard], _ site: SiteContext, _ html: inout HTMLWriter) {
        let words = site.interface
        let outlets = Set(cards.map(\.outlet)).count
        let tongues = Set(cards.compactMap { $0.originalLanguage?.primary }).count
        html.element(.header, .class("list-head")) { html in
            html.element(.p, .class("kicker"), text: words.lists.storyLabel)
            html.element(.h1, Attribute.foreign(first.shownLanguage(in: site.edition), in: site.edition)) { html in
                html.element(.a, .href(site.links.article(first.id, title: first.title))) { $0.text(first.title) }
            }
            html.element(.p, .class("introduction"), text: words.lists.storyIntroduction)
            html.element(.p, .class("count")) { html in
                let counts = [
                    words.count(cards.count, words.lists.articles), words.count(outlets, words.lists.newsrooms),
                    words.count(tongues, words.lists.tongues),
                ]
                html.text(counts.joined(separator: " · "))
            }
        }
        html.line()
    }

    private func write(_ version: Telling.Version, isFirst: Bool, _ site: SiteContext, _ html: inout HTMLWriter) {
        html.element(.section, .class("telling")) { html in
            var view = CardView(site)
            view.leadsToStory = false
            view.write(
                version.card, isFirst ? .lead : .standard, heading: isFirst ? nil : .h2, showsPicture: isFirst,
                to: &html)
            guard !version.copies.isEmpty else { return }
            html.element(.details, .class("copies")) { html in
                html.element(.summary) { html in
                    html.text(site.interface.count(version.copies.count, site.interface.lists.sameText))
                }
                html.element(.ul) { html in
                    for copy in version.copies { html.element(.li) { line(copy, site, &$0) } }
                }
            }
        }
        html.line()
    }

    /// A copy in one line: whose it is, its headline, its time.
    private func line(_ copy: ArticleCard, _ site: SiteContext, _ html: inout HTMLWriter) {
        html.element(.a, .class("outlet"), .href(site.links.source(copy.sourceID))) { html in
            html.element(.bdi, text: copy.outlet)
        }
        html.text(" ")
        let marks = Attribute.foreign(copy.shownLanguage(in: site.edition), in: site.edition)
        html.element(.a, [.href(site.links.article(copy.id, title: copy.title))] + marks) { $0.text(copy.title) }
        html.text(" ")
        html.moment(copy.published ?? copy.gathered, site, style: .short)
    }
}

/// The articles of a story, each with those that repeat its text: a pure decision.
struct Telling: Sendable {
    struct Version: Sendable {
        var card: ArticleCard
        /// Newest first.
        var copies: [ArticleCard]
    }

    /// The best to begin with first, then as the cards came.
    private(set) var versions: [Version] = []

    /// - Parameter cards: newest first. O(n).
    init(_ cards: [ArticleCard]) {
        let known = Dictionary(cards.map { ($0.id, $0) }) { first, _ in first }
        var copies: [Int64: [ArticleCard]] = [:]
        var owners: [ArticleCard] = []
        for card in cards {
            let root = Self.root(of: card, known)
            if root == card.id { owners.append(card) } else { copies[root, default: []].append(card) }
        }
        versions = owners.map { Version(card: $0, copies: copies[$0.id] ?? []) }
        guard let best = versions.indices.max(by: { weight(versions[$0], $1) < weight(versions[$1], $0) }) else {
            return
        }
        versions.insert(versions.remove(at: best), at: 0)
    }

    /// The article whose text a card repeats, as far as it is among those known; itself when that leads in a ring.
    private static func root(of card: ArticleCard, _ known: [Int64: ArticleCard]) -> Int64 {
        var root = card.id
        var seen: Set<Int64> = [root]
        while let next = known[root]?.copyOf, known[next] != nil {
            guard seen.insert(next).inserted else { return seen.min() ?? card.id }
            root = next
        }
        return root
    }

    /// Finished tellings before unfinished ones, long before short, what others repeat before what nobody does; then the newest.
    private func weight(_ version: Version, _ age: Int) -> (Int, Int, Int, Int) {
        (version.card.isFinished ? 1 : 0, min(version.card.wordCount / 150, 3), min(version.copies.count, 3), age)
    }
}

extension ArticleCard {
    /// Whether it can be read in the edition's language without a warning.
    var isFinished: Bool { [.native, .machine, .edited].contains(standing) }
}
