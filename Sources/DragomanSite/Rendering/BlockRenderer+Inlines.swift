import DragomanArticles

extension BlockRenderer {
    private static let deepestInline = 24

    func write(_ inlines: [Inline], to html: inout HTMLWriter, depth: Int = 0) {
        guard depth < Self.deepestInline else { return html.text(PlainText.of(inlines)) }
        for inline in inlines {
            switch inline {
            case .text(let run): html.text(run)
            case .emphasis(let inner): html.element(.em) { write(inner, to: &$0, depth: depth + 1) }
            case .strong(let inner): html.element(.strong) { write(inner, to: &$0, depth: depth + 1) }
            case .link(let url, let inner): link(url, inner, &html, depth + 1)
            case .code(let run): html.element(.code, text: run)
            case .lineBreak: html.void(.br)
            case .subscript(let inner): html.element(.sub) { write(inner, to: &$0, depth: depth + 1) }
            case .superscript(let inner): html.element(.sup) { write(inner, to: &$0, depth: depth + 1) }
            }
        }
    }

    private func link(_ url: String, _ inner: [Inline], _ html: inout HTMLWriter, _ depth: Int) {
        guard let address = Address(web: url), PlainText.of(inner).contains(where: { !$0.isWhitespace }) else {
            return write(inner, to: &html, depth: depth)
        }
        outside(address, &html) { write(inner, to: &$0, depth: depth) }
    }

    /// A link in an article's text: it tells the other site nothing, and lends it no rank.
    func outside(_ address: Address, _ html: inout HTMLWriter, content: (inout HTMLWriter) -> Void) {
        html.element(.a, .href(address), .rel("noopener nofollow ugc"), content: content)
    }
}
