import DragomanLanguages

/// What stands around every page: head, masthead, navigation, footer.
struct Frame {
    let site: SiteContext
    private var words: Interface { site.interface }

    init(_ site: SiteContext) { self.site = site }

    /// The whole page.
    func bytes(of sheet: Sheet) -> [UInt8] {
        var html = HTMLWriter(capacity: 32_768)
        html.documentType()
        html.element(.html, .lang(words.language), .dir(Direction(of: words.language))) { html in
            html.line()
            html.element(.head) { head(sheet, &$0) }
            html.line()
            html.element(.body) { body(sheet, &$0) }
        }
        html.line()
        return html.bytes
    }

    private func head(_ sheet: Sheet, _ html: inout HTMLWriter) {
        html.void(.meta, .charset)
        html.element(.title, text: title(sheet))
        html.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        html.void(.meta, .name("color-scheme"), .content("light dark"))
        if let description = sheet.description { html.void(.meta, .name("description"), .content(description)) }
        html.void(.link, .rel("stylesheet"), .href(site.links.stylesheet(site.stylesheet.name)))
        html.void(.link, .rel("icon"), .href(site.links.icon), .type("image/svg+xml"))
        if !sheet.isIndexed { html.void(.meta, .name("robots"), .content("noindex")) }
        if let address = sheet.canonical ?? sheet.address {
            html.void(.link, .rel("canonical"), .href(site.links.absolute(address)))
        }
        alternates(sheet, &html)
        feeds(sheet, &html)
        for entry in sheet.metadata { html.void(.meta, .property(entry.name), .content(entry.content)) }
        if let data = sheet.linkedData { html.linkedData(data) }
    }

    /// The same page in the other editions, where it is open to search engines there.
    private func alternates(_ sheet: Sheet, _ html: inout HTMLWriter) {
        guard sheet.isIndexed else { return }
        let pages = site.editions.compactMap { edition in sheet.elsewhere(edition).map { (edition, $0) } }
        guard pages.count > 1 else { return }
        for (edition, address) in pages {
            let address = site.links.absolute(address)
            html.void(.link, .rel("alternate"), .hreflang(edition.language), .href(address))
            if edition.language == site.configuration.edition {
                html.void(.link, .rel("alternate"), .hreflangDefault, .href(address))
            }
        }
    }

    private func feeds(_ sheet: Sheet, _ html: inout HTMLWriter) {
        let formats: [(StaticString, String)] = [
            ("application/rss+xml", "feed.xml"), ("application/atom+xml", "atom.xml"),
            ("application/feed+json", "feed.json"),
        ]
        for (type, name) in formats {
            let address = site.links.feed(name, sheet.feed?.parameter, sheet.feed?.value ?? "")
            let title = sheet.feed?.title ?? site.configuration.siteName
            html.void(.link, .rel("alternate"), .type(type), .title(title), .href(site.links.absolute(address)))
        }
        guard let (title, address) = sheet.commentFeed else { return }
        html.void(
            .link, .rel("alternate"), .type("application/atom+xml"), .title(title),
            .href(site.links.absolute(address)))
    }

    private func title(_ sheet: Sheet) -> String {
        let name = site.configuration.siteName
        return sheet.section == .front ? "\(name) – \(words.masthead.tagline)" : "\(sheet.title) – \(name)"
    }

    private func body(_ sheet: Sheet, _ html: inout HTMLWriter) {
        html.element(.a, .class("skip"), .href(fragment: "content"), content: { $0.text(words.masthead.skip) })
        html.line()
        html.element(.header, .class(sheet.section == .front ? "masthead nameplate" : "masthead")) {
            masthead(sheet, &$0)
        }
        html.line()
        html.element(.main, .id("content"), .class(sheet.width == .wide ? "wide" : "measure")) { html in
            html.line()
            sheet.body(&html)
        }
        html.line()
        html.element(.footer, .class("colophon")) { colophon(&$0) }
    }

    private func masthead(_ sheet: Sheet, _ html: inout HTMLWriter) {
        html.element(.div, .class("dateline")) { html in
            let today = site.today
            html.element(.time, .dateTime(today.isoDay), text: words.longDate(today))
            html.element(.span, text: words.masthead.tagline)
            editions(sheet, &html)
        }
        html.element(.p, .class("name")) { html in
            html.element(.a, .href(site.links.front)) { $0.text(site.configuration.siteName) }
        }
        html.element(.nav, .label(words.masthead.navigation)) { html in
            html.element(.ul) { html in
                for entry in entries {
                    html.element(.li) { html in
                        let current: [Attribute] = entry.section == sheet.section ? [.current] : []
                        html.element(.a, [.href(entry.address)] + current) { $0.text(entry.words) }
                    }
                }
            }
        }
    }

    /// The way to the other editions: to the same page where they have it, else to their front pages.
    private func editions(_ sheet: Sheet, _ html: inout HTMLWriter) {
        let others = site.editions.filter { $0.language != site.edition }
        guard !others.isEmpty else { return }
        html.element(.nav, .class("editions"), .label(words.masthead.editions)) { html in
            for edition in others {
                let address = sheet.elsewhere(edition) ?? edition.links.front
                let name = Interface.speaking(edition.language).name(of: edition.language)
                html.element(
                    .a, .href(address), .hreflang(edition.language), .lang(edition.language),
                    .dir(Direction(of: edition.language)), text: name)
            }
        }
    }

    private var entries: [(section: Sheet.Section, address: Address, words: String)] {
        [
            (.front, site.links.front, words.masthead.front),
            (.latest, site.links.latest, words.masthead.latest),
            (.languages, site.links.languages, words.masthead.languages),
            (.sources, site.links.sources, words.masthead.sources),
            (.search, site.links.search, words.masthead.search),
        ]
    }

    private func colophon(_ html: inout HTMLWriter) {
        html.element(.p, .class("name"), text: site.configuration.siteName)
        html.element(.p, text: words.masthead.footer)
        html.element(.ul) { html in
            let links = [
                (site.links.about, words.masthead.about), (site.links.sources, words.masthead.sources),
                (site.links.feed, words.masthead.feed),
            ]
            for (address, name) in links {
                html.element(.li) { html in html.element(.a, .href(address)) { $0.text(name) } }
            }
        }
        html.element(.p, .class("made"), text: words.masthead.madeWith)
    }
}
