import DragomanLanguages
import DragomanLibrary

/// Everything, newest first.
struct LatestPage: SitePage {
    let name = "latest"

    func answer(_ visit: Visit) async throws -> Answer {
        try await ListSheet(
            visit: visit, filter: .all, address: visit.site.links.latest,
            title: visit.site.interface.lists.latestTitle, section: .latest,
            elsewhere: { $0.links.latest }
        ).answer()
    }
}

/// What was written in one language.
struct LanguagePage: SitePage {
    let name = "language"
    let parts = 1...1

    func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        let language = Language(rawValue: visit.parts[0])
        let known = try await site.library.originalLanguages(in: site.edition).map(\.language)
        guard known.contains(language) else { return .missing }
        return try await ListSheet(
            visit: visit, filter: .originalLanguage(language), address: site.links.language(language),
            label: site.interface.lists.languageLabel, title: site.interface.name(of: language), section: .languages,
            elsewhere: { $0.links.language(language) }, feed: ("language", language.rawValue)
        ).answer()
    }
}

/// One section of the paper.
struct SectionPage: SitePage {
    let name = "section"
    let parts = 1...1

    func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        let section = visit.parts[0]
        guard try await site.library.cardCount(.section(section), in: site.edition) > 0 else { return .missing }
        return try await ListSheet(
            visit: visit, filter: .section(section), address: site.links.section(section),
            label: site.interface.lists.sectionLabel, title: section, feed: ("section", section)
        ).answer()
    }
}

/// One topic.
struct TopicPage: SitePage {
    let name = "topic"
    let parts = 1...1

    func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        let topic = visit.parts[0]
        guard try await site.library.cardCount(.topic(topic), in: site.edition) > 0 else { return .missing }
        return try await ListSheet(
            visit: visit, filter: .topic(topic), address: site.links.topic(topic),
            label: site.interface.lists.topicLabel, title: topic, feed: ("topic", topic)
        ).answer()
    }
}

/// One outlet: its articles, and where they come from.
struct SourcePage: SitePage {
    let name = "source"
    let parts = 1...1

    func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        guard let id = visit.id, let source = try await site.library.source(id) else { return .missing }
        return try await ListSheet(
            visit: visit, filter: .source(id), address: site.links.source(id),
            label: site.interface.lists.outletLabel, title: source.outlet, section: .sources,
            elsewhere: { $0.links.source(id) }, isKept: false, feed: ("source", String(id))
        ) { html in
            SourceSummary(site).write(source, to: &html)
        }.answer()
    }
}

/// The languages articles were written in.
struct LanguagesPage: SitePage {
    let name = "languages"

    func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        let languages = try await site.library.originalLanguages(in: site.edition)
        var newest: [(language: Language, count: Int, cards: [ArticleCard])] = []
        for (language, count) in languages.prefix(60) {
            let cards = try await site.library.cards(
                .originalLanguage(language), in: site.edition, limit: 4, offset: 0)
            newest.append((language, count, cards))
        }
        let groups = newest
        return .page(
            Sheet(
                title: site.interface.masthead.languages, address: site.links.languages,
                elsewhere: { $0.links.languages },
                section: .languages
            ) { html in
                html.element(.header, .class("list-head")) { html in
                    html.element(.h1, text: site.interface.front.byLanguage)
                }
                if groups.isEmpty { html.element(.p, .class("nothing"), text: site.interface.lists.nothing) }
                for group in groups { band(group, site, &html) }
            })
    }

    private func band(
        _ group: (language: Language, count: Int, cards: [ArticleCard]), _ site: SiteContext,
        _ html: inout HTMLWriter
    ) {
        html.element(.section, .class("band")) { html in
            html.element(.h2) { html in
                html.element(.a, .href(site.links.language(group.language))) { html in
                    html.text(site.interface.name(of: group.language))
                }
                html.text(" ")
                html.element(.span, .class("count"), text: site.interface.numbers.string(group.count))
            }
            html.element(.div, .class("columns")) { html in
                for card in group.cards { CardView(site).write(card, .small, to: &html) }
            }
        }
        html.line()
    }
}
