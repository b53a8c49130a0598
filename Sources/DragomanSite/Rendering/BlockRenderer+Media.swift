import DragomanArticles
import DragomanLibrary

extension BlockRenderer {
    /// - Parameter isFirst: whether it stands at the top of the page, where it is wanted at once.
    func write(_ figure: Figure, isFirst: Bool = false, _ html: inout HTMLWriter) {
        let caption = figure.caption.flatMap { PlainText.of($0).isEmpty ? nil : $0 }
        let credit = figure.credit.flatMap { $0.isEmpty ? nil : $0 }
        guard let picture = pictures[figure.image.url] else {
            return writeAbsent(figure, caption: caption, credit: credit, &html)
        }
        html.element(.figure) { html in
            html.void(
                .img,
                [
                    .src(site.links.picture(picture.name)), .alt(figure.image.alternative ?? ""),
                    .width(picture.width), .height(picture.height), isFirst ? .important : .lazy,
                ])
            guard caption != nil || credit != nil else { return }
            html.element(.figcaption) { html in
                if let caption { write(caption, to: &html) }
                self.credit(credit, &html)
            }
        }
    }

    /// A picture that the site does not have: its words and the way to it, or nothing.
    private func writeAbsent(_ figure: Figure, caption: [Inline]?, credit: String?, _ html: inout HTMLWriter) {
        let alternative = figure.image.alternative.flatMap { $0.isEmpty ? nil : $0 }
        guard caption != nil || credit != nil || alternative != nil else { return }
        html.element(.figure, .class("absent")) { html in
            html.element(.figcaption) { html in
                ownWord(interface.article.image, &html)
                if let caption { write(caption, to: &html) } else if let alternative { html.text(alternative) }
                self.credit(credit, &html)
                if let address = Address(web: figure.image.url) {
                    seeThere(address, interface.article.seeImage, &html)
                }
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
