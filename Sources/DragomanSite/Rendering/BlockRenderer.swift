import DragomanArticles
import DragomanLanguages
import DragomanLibrary

/// Writes an article's blocks as HTML: the only way foreign content reaches a page.
///
/// Lists and quotations that nest deeper than ``deepest`` are shown flat, so that no article can exhaust the stack.
struct BlockRenderer {
    let site: SiteContext
    /// The pictures that the site can serve, by the addresses the text names them with.
    let pictures: [String: StoredPicture]
    /// What the text is written in; nil when unknown.
    let language: Language?
    /// How each heading of the text is written, by its block's index.
    var headings = HeadingPlan()

    private static let deepest = 12
    var interface: Interface { site.interface }

    /// The blocks of a whole article, in order, but for the one at `omitted`.
    func write(_ blocks: [Block], omitting omitted: Int? = nil, to html: inout HTMLWriter) {
        for (index, block) in blocks.enumerated() where index != omitted { write(block, at: index, to: &html) }
    }

    /// One block of an article, by its index in it.
    func write(_ block: Block, at index: Int, to html: inout HTMLWriter) {
        guard case .heading(_, let inlines) = block else { return write(block, to: &html) }
        html.element(headings.tag(at: index)) { write(inlines, to: &$0) }
        html.line()
    }

    private func write(inside blocks: [Block], to html: inout HTMLWriter, depth: Int) {
        for block in blocks { write(block, to: &html, depth: depth) }
    }

    func write(_ block: Block, to html: inout HTMLWriter, depth: Int = 0) {
        switch block {
        // A heading inside a list or a quotation is no part of the page's outline.
        case .heading(_, let inlines): html.element(.p) { $0.element(.strong) { write(inlines, to: &$0) } }
        case .paragraph(let inlines): html.element(.p) { write(inlines, to: &$0) }
        case .list(let list): write(list, &html, depth)
        case .quote(let quote): write(quote, &html, depth)
        case .table(let table): write(table, &html)
        case .figure(let figure): write(figure, &html)
        case .embed(let embed): write(embed, &html)
        case .code(let text): html.element(.pre, .tabIndex(0)) { $0.element(.code, text: text) }
        case .rule: html.void(.hr)
        }
        html.line()
    }

    private func write(_ list: List, _ html: inout HTMLWriter, _ depth: Int) {
        guard depth < Self.deepest else { return flat(list.items, &html) }
        let attributes: [Attribute] = list.isOrdered && list.start != 1 ? [.start(list.start)] : []
        html.element(list.isOrdered ? .ol : .ul, attributes) { html in
            for item in list.items {
                html.element(.li) { html in
                    if item.count == 1, case .paragraph(let inlines) = item[0] {
                        write(inlines, to: &html)
                    } else {
                        write(inside: item, to: &html, depth: depth + 1)
                    }
                }
            }
        }
    }

    private func write(_ quote: Quote, _ html: inout HTMLWriter, _ depth: Int) {
        guard depth < Self.deepest else { return flat([quote.blocks], &html) }
        let source = quote.source.flatMap { Address(web: $0) }
        html.element(.blockquote, source.map { [.cite($0)] } ?? []) { html in
            write(inside: quote.blocks, to: &html, depth: depth + 1)
            guard quote.attribution != nil || source != nil else { return }
            html.element(.p, .class("attribution")) { html in
                if let attribution = quote.attribution { html.element(.cite) { write(attribution, to: &$0) } }
                guard let source else { return }
                html.text(" ")
                outside(source, &html) { $0.element(.bdi, text: source.host ?? "") }
            }
        }
    }

    /// What lies too deep: its text, a paragraph an item, without further nesting.
    private func flat(_ items: [[Block]], _ html: inout HTMLWriter) {
        let text = PlainText.of(items.flatMap { $0 })
        if !text.isEmpty { html.element(.p, text: text) }
    }

    private func write(_ table: Table, _ html: inout HTMLWriter) {
        let label = table.caption.map { [Attribute.label(PlainText.of($0))] } ?? []
        html.element(.div, [.class("scroll"), .tabIndex(0), .role("group")] + label) { html in
            html.element(.table) { html in
                if let caption = table.caption { html.element(.caption) { write(caption, to: &$0) } }
                html.element(.tbody) { html in
                    for (index, row) in table.rows.enumerated() {
                        html.element(.tr) { html in
                            for cell in row { write(cell, isFirstRow: index == 0, &html) }
                        }
                    }
                }
            }
        }
    }

    private func write(_ cell: Table.Cell, isFirstRow: Bool, _ html: inout HTMLWriter) {
        var attributes: [Attribute] = []
        if cell.columnSpan > 1 { attributes.append(.columnSpan(min(cell.columnSpan, 50))) }
        if cell.rowSpan > 1 { attributes.append(.rowSpan(min(cell.rowSpan, 500))) }
        if cell.isHeader { attributes.append(.scope(isFirstRow ? "col" : "row")) }
        html.element(cell.isHeader && !cell.content.isEmpty ? .th : .td, attributes) { write(cell.content, to: &$0) }
    }
}
