import DragomanLibrary

/// A few articles under a heading; nothing at all when there are none.
struct CardShelf {
    let site: SiteContext

    /// - Parameters:
    ///   - isStory: whether they all tell one story, and need not lead to each other.
    ///   - after: written under the articles.
    func write(
        _ cards: [ArticleCard], heading: String, isStory: Bool = false, to html: inout HTMLWriter,
        after: (inout HTMLWriter) -> Void = { _ in }
    ) {
        guard !cards.isEmpty else { return }
        html.element(.section, .class("band shelf")) { html in
            html.element(.h2, text: heading)
            html.element(.div, .class("columns")) { html in
                var view = CardView(site)
                view.leadsToStory = !isStory
                for card in cards.prefix(8) { view.write(card, .small, to: &html) }
            }
            after(&html)
        }
        html.line()
    }
}
