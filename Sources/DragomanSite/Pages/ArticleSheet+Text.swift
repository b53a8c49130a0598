import DragomanArticles
import DragomanLanguages
import DragomanLibrary
import DragomanTranslation

extension ArticleSheet {
    func body(_ html: inout HTMLWriter) {
        switch view {
        case .parallel: parallel(&html)
        case .translation, .original: text(&html)
        }
        html.line()
    }

    private func text(_ html: inout HTMLWriter) {
        let renderer = BlockRenderer(
            site: site, pictures: page.pictures, language: shownLanguage, headings: HeadingPlan(shown.blocks))
        if let lead = leadPicture { renderer.write(lead, isFirst: true, &html) }
        html.element(.div, [.class("text")] + Attribute.foreign(shownLanguage, in: site.edition)) { html in
            html.line()
            // The header has said the standfirst; a translation's blocks stand where the original's do.
            renderer.write(
                Array(shown.blocks.prefix(shownBlocks)), omitting: page.original.standfirstBlock, to: &html)
        }
    }

    /// The picture over the text, unless the text shows it itself or begins with one of its own: outlets name the same
    /// picture in several cuts.
    private var leadPicture: Figure? {
        guard let lead = shown.leadImage, let picture = page.pictures[lead.url] else { return nil }
        let figures = shown.blocks.indices.compactMap { index -> (Int, StoredPicture)? in
            guard case .figure(let figure) = shown.blocks[index] else { return nil }
            return page.pictures[figure.image.url].map { (index, $0) }
        }
        guard !figures.contains(where: { $0.1 == picture || $0.0 < 2 }) else { return nil }
        return Figure(image: lead)
    }

    /// Translation and original in rows, one block a row: the translation's blocks stand in the original's order and number.
    private func parallel(_ html: inout HTMLWriter) {
        let original = card.originalLanguage
        html.element(.div, .class("pairs")) { html in
            html.element(.div, .class("pair pair-head")) { html in
                html.element(.p, text: words.article.translationColumn)
                html.element(.p, text: words.article.originalColumn)
            }
            pair(&html) { html, isOriginal in
                let marks = Attribute.foreign(isOriginal ? original : site.edition, in: site.edition)
                html.element(.div, marks) { html in
                    html.element(.p, .class("pair-title"), text: isOriginal ? card.originalTitle : card.title)
                }
            }
            let plan = HeadingPlan(page.original.blocks)
            for (index, (left, right)) in pairs.enumerated() { row(left, right, index, plan, original, &html) }
        }
    }

    /// Blocks that belong together; a side that has no partner stands alone.
    private var pairs: [(Block?, Block?)] {
        let left = page.translation?.article.blocks ?? []
        let right = page.original.blocks
        return (0..<min(max(left.count, right.count), shownBlocks)).map { index in
            (left.indices.contains(index) ? left[index] : nil, right.indices.contains(index) ? right[index] : nil)
        }
    }

    private func row(
        _ left: Block?, _ right: Block?, _ index: Int, _ plan: HeadingPlan, _ original: Language?,
        _ html: inout HTMLWriter
    ) {
        pair(&html) { html, isOriginal in
            let language = isOriginal ? original : site.edition
            let renderer = BlockRenderer(site: site, pictures: page.pictures, language: language, headings: plan)
            html.element(.div, [.class("text")] + Attribute.foreign(language, in: site.edition)) { html in
                if let block = isOriginal ? right : left { renderer.write(block, at: index, to: &html) }
            }
        }
    }

    private func pair(_ html: inout HTMLWriter, side: (inout HTMLWriter, Bool) -> Void) {
        html.element(.div, .class("pair")) { html in
            // The sides take the page's direction, the text inside them its own.
            html.element(.div) { side(&$0, false) }
            html.element(.div) { side(&$0, true) }
        }
        html.line()
    }
}
