import DragomanLibrary

/// A few articles under a heading; nothing at all when there are none.
struct CardShelf {
    let site: SiteContext

    func write(_ cards: [ArticleCard], heading: String, to html: inout HTMLWriter) {
        guard !cards.isEmpty else { return }
        html.element(.section, .class("band shelf")) { html in
            html.element(.h2, text: heading)
            html.element(.div, .class("columns")) { html in
                for card in cards.prefix(8) { CardView(site).write(card, .small, to: &html) }
            }
        }
        html.line()
    }
}
