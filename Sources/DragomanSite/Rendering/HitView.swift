import DragomanLanguages
import DragomanLibrary

/// An article that a search found: its headline, and where in the translation and the original the words stand.
struct HitView {
    let site: SiteContext

    init(_ site: SiteContext) { self.site = site }

    func write(_ hit: SearchHit, to html: inout HTMLWriter) {
        let card = hit.card
        let language = card.shownLanguage(in: site.edition)
        let marks = Attribute.foreign(language, in: site.edition)
        html.element(.article, .class("card hit")) { html in
            CardView(site).kicker(card, &html)
            html.element(.h2, marks) { html in
                html.element(.a, .href(site.links.article(card.id, title: card.title))) { html in
                    if let title = hit.title { write(title, &html) } else { html.text(card.title) }
                }
            }
            if let shown = hit.shown {
                html.element(.p, [.class("extract")] + marks) { write(shown, &$0) }
            }
            if let original = hit.original { write(original: original, card.originalLanguage, &html) }
            CardView(site).labels(card, &html)
        }
        html.line()
    }

    private func write(original: MarkedText, _ language: Language?, _ html: inout HTMLWriter) {
        html.element(.p, .class("extract original")) { html in
            html.element(.span, .class("kind"), text: site.interface.lists.inOriginal)
            html.text(" ")
            html.element(.bdi, Attribute.foreign(language, in: site.edition)) { write(original, &$0) }
        }
    }

    private func write(_ text: MarkedText, _ html: inout HTMLWriter) {
        for run in text.runs {
            if run.isMarked { html.element(.mark, text: run.text) } else { html.text(run.text) }
        }
    }
}
