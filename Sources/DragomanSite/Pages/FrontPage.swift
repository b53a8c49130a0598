import DragomanLanguages
import DragomanLibrary

/// The front page: a lead story, sections, what is new, ways in by language and outlet.
struct FrontPage: SitePage {
    let name = ""

    func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        let cards = try await site.library.cards(.all, in: site.edition, limit: 72, offset: 0)
        let progress = try await site.library.progress()
        let languages = try await site.library.originalLanguages(in: site.edition)
        let sources = try await site.library.sources().filter { $0.articleCount > 0 }
        let changed = try await site.library.lastChange()
        let layout = FrontLayout(cards)
        let isWorking = progress.jobsOpen > 0
        return .page(
            Sheet(
                title: site.interface.front.title, description: site.interface.masthead.tagline,
                address: site.links.front, elsewhere: { $0.links.front }, section: .front, isKept: !isWorking,
                refresh: cards.isEmpty && isWorking ? 5 : nil
            ) { html in
                html.element(.h1, .class("unseen"), text: site.interface.front.title)
                if isWorking { working(progress, site, &html) }
                guard let lead = layout.lead else { return empty(isWorking: isWorking, site, &html) }
                top(lead, layout, site, &html)
                AdvertisementSlot(site: site).write(.front, to: &html)
                bands(layout, site, &html)
                newest(layout, site, &html)
                ways(languages, sources, site, &html)
                if let changed {
                    html.element(.p, .class("updated")) { html in
                        html.fill(site.interface.front.updated) { html, _ in html.moment(changed, site) }
                    }
                }
            })
    }

    private func working(_ progress: Progress, _ site: SiteContext, _ html: inout HTMLWriter) {
        html.element(.p, .class("notice working"), .role("status")) { html in
            html.text(site.interface.count(progress.jobsOpen, site.interface.front.progress))
            html.text(" ")
            html.element(.a, .href(site.links.front)) { $0.text(site.interface.front.reload) }
        }
        html.line()
    }

    private func empty(isWorking: Bool, _ site: SiteContext, _ html: inout HTMLWriter) {
        let words = site.interface.front
        html.element(.section, .class("empty")) { html in
            html.element(.h2, text: words.emptyTitle)
            html.element(.p, text: isWorking ? words.emptyWorking : words.emptyText)
            html.element(.p) { html in
                html.element(.a, .href(site.links.sources)) { $0.text(site.interface.sources.title) }
            }
        }
    }

    private func top(_ lead: ArticleCard, _ layout: FrontLayout, _ site: SiteContext, _ html: inout HTMLWriter) {
        let view = CardView(site)
        html.element(.section, .class("top"), .label(site.interface.front.leading)) { html in
            html.element(.div, .class("first")) { html in
                view.write(lead, .lead, heading: .h2, showsPicture: true, to: &html)
                guard !layout.unders.isEmpty else { return }
                html.element(.div, .class("columns unders")) { html in
                    for card in layout.unders { view.write(card, .standard, heading: .h2, to: &html) }
                }
            }
            html.element(.div, .class("seconds")) { html in
                for (index, card) in layout.seconds.enumerated() {
                    view.write(
                        card, .standard, heading: .h2, showsPicture: index == 0 && lead.wideEnoughPicture != nil,
                        to: &html)
                }
            }
        }
        html.line()
    }

    private func bands(_ layout: FrontLayout, _ site: SiteContext, _ html: inout HTMLWriter) {
        let view = CardView(site)
        for band in layout.bands {
            html.element(.section, .class("band")) { html in
                html.element(.h2) { html in
                    switch band.kind {
                    case .section(let name):
                        html.element(.a, .href(site.links.section(name))) { $0.element(.bdi, text: name) }
                    case .language(let language):
                        html.element(.a, .class("opening"), .href(site.links.language(language))) { html in
                            html.text(site.interface.name(of: language))
                        }
                    }
                }
                html.element(.div, .class(band.isFeatured ? "columns featured" : "columns")) { html in
                    for (index, card) in band.cards.enumerated() {
                        view.write(card, .standard, showsPicture: band.isFeatured && index == 0, to: &html)
                    }
                }
            }
            html.line()
        }
    }

    private func newest(_ layout: FrontLayout, _ site: SiteContext, _ html: inout HTMLWriter) {
        guard !layout.rest.isEmpty else { return }
        let view = CardView(site)
        html.element(.section, .class("band")) { html in
            html.element(.h2) { html in
                html.element(.a, .href(site.links.latest)) { $0.text(site.interface.front.newest) }
            }
            html.element(.div, .class("columns")) { html in
                for card in layout.rest { view.write(card, .small, to: &html) }
            }
            html.element(.p, .class("more")) { html in
                html.element(.a, .href(site.links.latest)) { $0.text(site.interface.front.allNews) }
            }
        }
        html.line()
    }

    private func ways(
        _ languages: [(language: Language, count: Int)], _ sources: [Source], _ site: SiteContext,
        _ html: inout HTMLWriter
    ) {
        let numbers = site.interface.numbers
        html.element(.section, .class("ways")) { html in
            html.element(.div) { html in
                html.element(.h2, text: site.interface.front.byLanguage)
                html.element(.ul, .class("chips")) { html in
                    for (language, count) in languages.prefix(40) {
                        let name = site.interface.name(of: language)
                        chip(name, numbers.string(count), site.links.language(language), &html)
                    }
                }
            }
            html.element(.div) { html in
                html.element(.h2, text: site.interface.front.byOutlet)
                html.element(.ul, .class("chips")) { html in
                    for source in sources.sorted(by: { $0.articleCount > $1.articleCount }).prefix(40) {
                        chip(source.outlet, numbers.string(source.articleCount), site.links.source(source.id), &html)
                    }
                }
            }
        }
        html.line()
    }

    private func chip(_ name: String, _ count: String, _ address: Address, _ html: inout HTMLWriter) {
        html.element(.li) { html in
            html.element(.a, .href(address)) { html in
                html.element(.bdi, text: name)
                html.text(" ")
                html.element(.span, .class("count"), text: count)
            }
        }
    }
}
