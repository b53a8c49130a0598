import DragomanLanguages
import DragomanLibrary

/// Every outlet that is read, and how it answered.
struct SourcesPage: SitePage {
    let name = "sources"

    func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        let sources = try await site.library.sources().sorted { left, right in
            let ranks = (SourceState.rank(left.health.state), SourceState.rank(right.health.state))
            return ranks.0 == ranks.1 ? left.outlet.lowercased() < right.outlet.lowercased() : ranks.0 < ranks.1
        }
        return .page(
            Sheet(
                title: site.interface.sources.title, description: site.interface.sources.introduction,
                address: site.links.sources, elsewhere: { $0.links.sources }, section: .sources, isKept: false
            ) { html in
                header(sources, site, &html)
                if sources.isEmpty { html.element(.p, .class("nothing"), text: site.interface.sources.none) }
                html.element(.ul, .class("sources")) { html in
                    for source in sources { write(source, site, &html) }
                }
            })
    }

    private func header(_ sources: [Source], _ site: SiteContext, _ html: inout HTMLWriter) {
        let words = site.interface
        let healthy = sources.count { $0.health.state == .healthy }
        html.element(.header, .class("list-head")) { html in
            html.element(.h1, text: words.sources.title)
            html.element(.p, .class("introduction"), text: words.sources.introduction)
            if !sources.isEmpty {
                html.element(.p, .class("count")) { html in
                    html.text(
                        words.count(healthy, words.sources.healthy) + " / " + words.numbers.string(sources.count))
                }
            }
        }
        html.line()
    }

    private func write(_ source: Source, _ site: SiteContext, _ html: inout HTMLWriter) {
        let words = site.interface
        html.element(.li) { html in
            html.element(.h2) { html in
                html.element(.a, .href(site.links.source(source.id))) { $0.element(.bdi, text: source.outlet) }
            }
            html.element(.p, .class("labels")) { html in
                SourceState(site).write(source.health, to: &html)
                if let language = source.language, !language.isEmpty {
                    html.element(.span, text: words.name(of: Language(rawValue: language)))
                }
                html.element(.span, text: words.count(source.articleCount, words.lists.articles))
                if let asked = source.health.lastAsked {
                    html.element(.span) { html in
                        html.text(words.sources.asked + words.colon)
                        html.moment(asked, site)
                    }
                }
                if let next = source.health.nextAsked, source.health.state != .gone {
                    html.element(.span) { html in
                        html.text(words.sources.nextAsked + words.colon)
                        html.moment(next, site)
                    }
                }
            }
        }
        html.line()
    }
}

/// What an outlet's own page says of it.
struct SourceSummary {
    let site: SiteContext

    init(_ site: SiteContext) { self.site = site }

    func write(_ source: Source, to html: inout HTMLWriter) {
        let words = site.interface
        html.element(.p, .class("labels introduction")) { html in
            SourceState(site).write(source.health, to: &html)
            if let language = source.language, !language.isEmpty {
                html.element(.span, text: words.name(of: Language(rawValue: language)))
            }
            html.element(.span) { html in
                let policy = words.sources.policies[source.policy.rawValue] ?? ""
                html.text(words.sources.policy + words.colon + policy)
            }
            if let asked = source.health.lastAsked {
                html.element(.span) { html in
                    html.text(words.sources.asked + words.colon)
                    html.moment(asked, site)
                }
            }
            if let home = source.homepage.flatMap({ Address(web: $0) }) {
                html.outside(home) { $0.text(words.sources.homepage) }
            }
        }
        html.line()
    }
}

/// How a source has been doing, in a reader's words.
struct SourceState {
    let site: SiteContext

    init(_ site: SiteContext) { self.site = site }

    /// Trouble first.
    static func rank(_ state: SourceHealth.State) -> Int {
        switch state {
        case .failing: 0
        case .forbidden: 1
        case .gone: 2
        case .waiting: 3
        case .degraded: 4
        case .new: 5
        case .healthy: 6
        }
    }

    func write(_ health: SourceHealth, to html: inout HTMLWriter) {
        let words = site.interface.sources
        html.element(.span, .class(mark(health.state))) { html in
            html.text(words.states[health.state.rawValue] ?? "")
        }
        if let trouble = health.code.flatMap({ SourceTrouble.of($0) }), health.state != .healthy {
            let number = trouble.number.map { site.interface.numbers.ungrouped($0) } ?? ""
            html.element(.span, text: words.troubles[trouble.kind]?.filled(["n": number]) ?? "")
        }
        if let since = health.since, health.state != .healthy, health.state != .new {
            html.element(.span) { html in
                html.fill(words.since) { html, _ in html.moment(since, site) }
            }
        }
        if health.failures > 0 { html.element(.span, text: site.interface.count(health.failures, words.failures)) }
    }

    private func mark(_ state: SourceHealth.State) -> StaticString {
        switch state {
        case .healthy: "mark edited"
        case .new: "mark original"
        case .degraded, .waiting: "mark machine"
        case .failing, .forbidden, .gone: "mark flagged"
        }
    }
}
