import DragomanLanguages
import DragomanLibrary

/// An article in a list: its headline, what it is about, whose it is.
struct CardView {
    enum Size: Sendable {
        /// The front page's first story.
        case lead
        /// Headline, a few lines, labels.
        case standard
        /// Headline and labels.
        case small
    }

    let site: SiteContext
    /// Whether a card leads to the other articles of its story: not where they stand beside it.
    var leadsToStory = true
    private var words: Interface { site.interface }

    init(_ site: SiteContext) { self.site = site }

    /// - Parameters:
    ///   - heading: nil where the headline stands already.
    ///   - showsPicture: whether its picture, when it has one, stands over the headline.
    func write(
        _ card: ArticleCard, _ size: Size, heading: Tag? = .h3, showsPicture: Bool = false, to html: inout HTMLWriter
    ) {
        let language = card.shownLanguage(in: site.edition)
        html.element(.article, .class(name(of: size))) { html in
            if showsPicture { picture(card, size, &html) }
            kicker(card, &html)
            if let heading {
                html.element(heading, Attribute.foreign(language, in: site.edition)) { html in
                    html.element(.a, .href(site.links.article(card.id, title: card.title))) { $0.text(card.title) }
                }
            }
            if size != .small { summary(card, language, size, &html) }
            labels(card, &html)
        }
        html.line()
    }

    /// The picture, in a frame of one shape whatever its own; it leads to the article, as the headline beside it does, which
    /// is what keyboards and readers of the screen are led to.
    private func picture(_ card: ArticleCard, _ size: Size, _ html: inout HTMLWriter) {
        guard let picture = card.wideEnoughPicture else { return }
        let address = site.links.article(card.id, title: card.title)
        html.element(.a, .class("picture"), .href(address), .hidden, .tabIndex(-1)) { html in
            html.void(
                .img, .src(site.links.picture(picture.name)), .alt(""), .width(picture.width),
                .height(picture.height), size == .lead ? .important : .lazy)
        }
    }

    private func name(of size: Size) -> StaticString {
        switch size {
        case .lead: "card lead"
        case .standard: "card"
        case .small: "card small"
        }
    }

    /// Whose it is, and the language it was written in.
    func kicker(_ card: ArticleCard, _ html: inout HTMLWriter) {
        html.element(.p, .class("kicker")) { html in
            html.element(.a, .class("outlet"), .href(site.links.source(card.sourceID))) { html in
                html.element(.bdi, text: card.outlet)
            }
            guard let language = card.originalLanguage, language.primary != site.edition.primary else { return }
            html.element(.span, .class("tongue"), text: words.name(of: language))
        }
    }

    private func summary(_ card: ArticleCard, _ language: Language?, _ size: Size, _ html: inout HTMLWriter) {
        let marks = Attribute.foreign(language, in: site.edition)
        if let standfirst = card.standfirst {
            html.element(.p, [.class("standfirst")] + marks) { $0.text(standfirst) }
        }
        if let excerpt = card.excerpt, size == .lead || card.standfirst == nil {
            html.element(.p, [.class("excerpt")] + marks) { $0.text(excerpt) }
        }
    }

    /// When it was published, how long it is, what kind of text it is, who else tells it.
    func labels(_ card: ArticleCard, _ html: inout HTMLWriter) {
        html.element(.p, .class("labels")) { html in
            html.moment(card.published ?? card.gathered, site, style: .short)
            if let minutes = card.minutes {
                html.element(.span, text: words.count(minutes, words.article.minutes))
            }
            StandingLabel(site).write(card.standing, to: &html)
            if let corrected = card.corrected {
                html.element(.span, .class("mark corrected")) { html in
                    html.fill(words.article.corrected) { html, _ in html.moment(corrected, site, style: .day) }
                }
            }
            if leadsToStory, card.storyCount > 0, let story = card.storyID {
                html.element(.a, .href(site.links.story(story))) { html in
                    html.text(words.count(card.storyCount, words.article.otherVersions))
                }
            }
        }
    }
}

extension ArticleCard {
    /// Its picture, when that is large enough to stand over a headline.
    var wideEnoughPicture: StoredPicture? {
        picture.flatMap { $0.width >= 320 && $0.width * 4 >= $0.height * 3 ? $0 : nil }
    }
}

/// The label that tells what kind of text the reader has before them.
struct StandingLabel {
    let site: SiteContext

    init(_ site: SiteContext) { self.site = site }

    func write(_ standing: ArticleCard.Standing, to html: inout HTMLWriter) {
        let words = site.interface.article
        switch standing {
        case .native: return
        case .machine: html.element(.span, .class("mark machine"), text: words.machine)
        case .edited: html.element(.span, .class("mark edited"), text: words.edited)
        case .flagged: html.element(.span, .class("mark flagged"), text: words.flagged)
        case .pending: html.element(.span, .class("mark pending"), text: words.pending)
        case .original: html.element(.span, .class("mark original"), text: words.untranslated)
        }
    }
}
