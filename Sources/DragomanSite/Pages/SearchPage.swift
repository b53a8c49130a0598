import DragomanLibrary

/// Looking for words in translations and originals.
struct SearchPage: SitePage {
    let name = "search"

    func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        let asked = visit.query["q"] ?? ""
        let words = String(asked.prefix(200)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty else { return .page(sheet(words, site, isKept: true) { _ in }) }
        let page = visit.pageNumber
        let found = try await site.library.search(
            words, in: site.edition, limit: ListSheet.perPage, offset: (page - 1) * ListSheet.perPage)
        let pages = max(1, (found.count + ListSheet.perPage - 1) / ListSheet.perPage)
        guard page <= pages else { return .missing }
        let list = ListSheet(
            visit: visit, filter: .matching(words), address: site.links.results(for: words), title: words)
        return .page(
            sheet(words, site, isKept: false) { html in
                guard found.count > 0 else {
                    let nothing = site.interface.lists.nothingFound
                    return html.element(.p, .class("nothing"), .role("status")) { html in
                        html.fill(nothing) { html, _ in html.element(.bdi, text: words) }
                    }
                }
                html.element(.p, .class("count"), .role("status")) { html in
                    html.text(site.interface.count(found.count, site.interface.lists.results))
                }
                html.element(.div, .class("hits")) { html in
                    for hit in found.hits { HitView(site).write(hit, to: &html) }
                }
                list.pager(page, pages, &html)
            })
    }

    private func sheet(
        _ words: String, _ site: SiteContext, isKept: Bool, results: @escaping @Sendable (inout HTMLWriter) -> Void
    ) -> Sheet {
        let lists = site.interface.lists
        return Sheet(
            title: words.isEmpty ? lists.searchTitle : "\(lists.searchTitle)\(site.interface.colon)\(words)",
            address: words.isEmpty ? site.links.search : site.links.results(for: words),
            elsewhere: { words.isEmpty ? $0.links.search : $0.links.results(for: words) }, isIndexed: false,
            feed: words.isEmpty ? nil : (words, "q", words),
            section: .search, isKept: isKept
        ) { html in
            html.element(.header, .class("list-head")) { html in
                html.element(.h1, text: lists.searchTitle)
                html.element(.form, .role("search"), .action(site.links.search), .method("get")) { html in
                    html.element(.label, .for("q"), text: lists.searchLabel)
                    html.element(.span, .class("field")) { html in
                        html.void(
                            .input, .type("search"), .name("q"), .id("q"), .value(words), .maxLength(200),
                            .dir(.automatic), .autocomplete("off"))
                        html.element(.button, .type("submit"), text: lists.searchButton)
                    }
                }
                html.element(.p, .class("introduction"), text: lists.searchHint)
            }
            results(&html)
        }
    }
}
