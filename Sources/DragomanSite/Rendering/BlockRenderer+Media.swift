import DragomanArticles

extension BlockRenderer {
    func write(_ figure: Figure, _ html: inout HTMLWriter) {
        let picture = images.picture(for: figure.image.url)
        let address = Address(web: figure.image.url)
        let hasWords = figure.caption.map { PlainText.of($0).isEmpty } == false || figure.credit?.isEmpty == false
        guard picture != nil || hasWords || figure.image.alternative?.isEmpty == false else { return }
        html.element(.figure) { html in
            if let picture {
                html.void(
                    .img, .src(Links.picture(picture.name)), .alt(figure.image.alternative ?? ""),
                    .width(picture.width), .height(picture.height), .lazy)
            }
            html.element(.figcaption) { html in
                if picture == nil { ownWord(interface.article.image, &html) }
                if let caption = figure.caption, !PlainText.of(caption).isEmpty {
                    write(caption, to: &html)
                } else if picture == nil, let alternative = figure.image.alternative {
                    html.text(alternative)
                }
                credit(figure.credit, &html)
                if picture == nil, let address { seeThere(address, interface.article.seeImage, &html) }
            }
        }
    }

    func write(_ embed: Embed, _ html: inout HTMLWriter) {
        let address = embed.url.flatMap { Address(web: $0) }
        guard address != nil || embed.text?.isEmpty == false else { return }
        html.element(.figure, .class("embed")) { html in
            html.element(.figcaption) { html in
                ownWord(word(for: embed.kind), &html)
                if let provider = embed.provider ?? address?.host {
                    html.element(.bdi, .class("provider"), text: provider)
                }
                if let text = embed.text, !text.isEmpty { html.element(.p) { write(text, to: &$0) } }
                if let address { seeThere(address, interface.article.seeThere, &html) }
            }
        }
    }

    private func credit(_ credit: String?, _ html: inout HTMLWriter) {
        guard let credit, !credit.isEmpty else { return }
        html.text(" ")
        html.element(.span, .class("credit")) { $0.element(.bdi, text: credit) }
    }

    private func word(for kind: Embed.Kind) -> String {
        switch kind {
        case .video: interface.article.video
        case .audio: interface.article.audio
        case .post: interface.article.post
        case .other: interface.article.embed
        }
    }

    /// A word of the site inside foreign text: marked with the site's language.
    private func ownWord(_ word: String, _ html: inout HTMLWriter) {
        html.element(.span, ownLanguage(.class("kind"))) { $0.text(word) }
        html.text(" ")
    }

    private func seeThere(_ address: Address, _ words: String, _ html: inout HTMLWriter) {
        html.text(" ")
        html.element(
            .a, ownLanguage(.href(address)) + [.class("there"), .rel("noopener nofollow ugc")]
        ) { html in html.text(words) }
    }

    private func ownLanguage(_ attribute: Attribute) -> [Attribute] {
        language == interface.language
            ? [attribute]
            : [attribute, .lang(interface.language), .dir(Direction(of: interface.language))]
    }
}
