/// What this edition is, how it translates, what it knows of its readers.
struct AboutPage: SitePage {
    let name = "about"

    func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        let words = site.interface.about
        return .page(
            Sheet(
                title: words.title, address: site.links.about, elsewhere: { $0.links.about }, section: .about,
                width: .measure
            ) { html in
                html.element(.header, .class("list-head")) { $0.element(.h1, text: words.title) }
                html.element(.div, .class("text")) { html in
                    for passage in words.sections {
                        html.element(.h2, text: passage.heading)
                        for paragraph in passage.paragraphs { html.element(.p, text: paragraph) }
                    }
                }
            })
    }
}
