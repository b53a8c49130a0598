import DragomanArticles
import DragomanLanguages
import DragomanLibrary
import DragomanTranslation

/// An article's page, part by part.
struct ArticleSheet: Sendable {
    let site: SiteContext
    let page: ArticlePage
    let view: ArticleView
    /// Nil where readers cannot comment.
    var comments: CommentSection?

    var words: Interface { site.interface }
    var card: ArticleCard { page.card }

    /// The article whose text is shown.
    var shown: Article {
        view == .original ? page.original : page.translation?.article ?? page.original
    }

    var shownLanguage: Language? {
        view == .original || page.translation == nil
            ? card.originalLanguage ?? page.original.language.map { Language(rawValue: $0) } : site.edition
    }

    var originalAddress: Address? {
        page.original.canonicalURL.flatMap { Address(web: $0) } ?? page.original.url.flatMap { Address(web: $0) }
    }

    /// How many blocks may be shown: all, or the first ones of an extract.
    var shownBlocks: Int {
        guard page.source.policy == .extract else { return .max }
        let blocks = page.original.blocks
        let paragraphs = blocks.indices.filter { if case .paragraph = blocks[$0] { true } else { false } }
        return paragraphs.dropFirst(2).first ?? blocks.count
    }

    var metadata: [(name: StaticString, content: String)] {
        var entries: [(name: StaticString, content: String)] = [
            ("og:type", "article"), ("og:title", card.title), ("og:site_name", site.configuration.siteName),
            ("og:locale", site.edition.rawValue),
        ]
        if page.source.policy == .fullText, let picture = card.picture {
            entries.append(("og:image", site.links.absolute(site.links.picture(picture.name)).text))
        }
        if let description = card.standfirst ?? card.excerpt { entries.append(("og:description", description)) }
        return entries
    }

    func write(to html: inout HTMLWriter) {
        html.element(.article, .class("story")) { html in
            header(&html)
            notices(&html)
            views(&html)
            body(&html)
            AdvertisementSlot(site: site).write(.article, to: &html)
            ending(&html)
            corrections(&html)
            MakingPanel(sheet: self).write(to: &html)
            share(&html)
        }
        html.line()
        comments?.write(to: &html)
        sameStory(&html)
        CardShelf(site: site).write(page.related, heading: words.article.related, to: &html)
    }

    private func header(_ html: inout HTMLWriter) {
        let marks = Attribute.foreign(shownLanguage, in: site.edition)
        html.element(.header, .class("story-head")) { html in
            html.element(.p, .class("kicker")) { kicker(&$0) }
            html.element(.h1, marks) { $0.text(shown.title.isEmpty ? card.title : shown.title) }
            if let standfirst = shown.standfirst {
                html.element(.p, [.class("standfirst")] + marks) { $0.text(standfirst) }
            }
            byline(&html)
            html.element(.p, .class("labels")) { labels(&$0) }
        }
        html.line()
    }

    private func kicker(_ html: inout HTMLWriter) {
        html.element(.a, .class("outlet"), .href(site.links.source(card.sourceID))) { html in
            html.element(.bdi, text: card.outlet)
        }
        if let section = card.section, !section.isEmpty {
            html.element(.a, .href(site.links.section(section))) { $0.element(.bdi, text: section) }
        }
    }

    private func byline(_ html: inout HTMLWriter) {
        let authors = page.original.authors.filter { !$0.isEmpty }
        html.element(.p, .class("byline")) { html in
            if !authors.isEmpty {
                html.element(.span) { html in
                    html.fill(words.article.by) { html, _ in
                        for (index, author) in authors.enumerated() {
                            if index > 0 { html.text(words.listSeparator) }
                            html.element(.bdi, text: author)
                        }
                    }
                }
            }
            if let dateline = shown.dateline, !dateline.isEmpty {
                html.element(.span, [.class("place")] + Attribute.foreign(shownLanguage, in: site.edition)) { html in
                    html.text(dateline)
                }
            }
            html.moment(card.published ?? card.gathered, site)
            if let minutes = card.minutes {
                html.element(.span, text: words.count(minutes, words.article.minutes))
            }
        }
    }

    private func labels(_ html: inout HTMLWriter) {
        StandingLabel(site).write(card.standing, to: &html)
        if let language = card.originalLanguage, language.primary != site.edition.primary {
            html.element(.span, .class("mark tongue")) { html in
                html.text(words.article.originalLanguage + words.colon + words.name(of: language))
            }
        }
        if let corrected = card.corrected {
            html.element(.a, .class("mark corrected"), .href(fragment: "corrections")) { html in
                html.fill(words.article.corrected) { html, _ in html.moment(corrected, site, style: .day) }
            }
        }
        if card.isAccessibleForFree == false {
            html.element(.span, .class("mark"), text: words.article.subscribers)
        }
    }

    private func notices(_ html: inout HTMLWriter) {
        let text: String? =
            switch card.standing {
            case .flagged: words.article.flaggedNotice
            case .pending: words.article.pendingNotice
            case .original: words.article.untranslatedNotice
            default: nil
            }
        guard let text else { return }
        html.element(.p, .class("notice"), .role("note")) { $0.text(text) }
        html.line()
    }

    private func views(_ html: inout HTMLWriter) {
        guard page.translation != nil else { return }
        html.element(.nav, .class("views"), .label(words.article.views)) { html in
            html.element(.ul) { html in
                for view in ArticleView.allCases {
                    html.element(.li) { html in
                        let address = site.links.article(card.id, title: card.title, view: view)
                        html.element(.a, [.href(address)] + (view == self.view ? [.current] : [])) { html in
                            html.text(name(of: view))
                        }
                    }
                }
            }
        }
        html.line()
    }

    private func name(of view: ArticleView) -> String {
        switch view {
        case .translation: words.article.viewTranslation
        case .original: words.article.viewOriginal
        case .parallel: words.article.viewParallel
        }
    }
}
