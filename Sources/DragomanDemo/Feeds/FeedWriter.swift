/// Writes an outlet's feed in the format the outlet has chosen.
struct FeedWriter {
    let paper: PrintedOutlet
    /// Scheme and authority.
    let origin: String

    /// The feed's bytes as UTF-8 text.
    func write() -> String {
        switch paper.outlet.feedKind {
        case .rss: RSSWriter(feed: self).write()
        case .rdf: RDFWriter(feed: self).write()
        case .atom: AtomWriter(feed: self).write()
        case .json: JSONFeedWriter(feed: self).write()
        }
    }

    var outlet: DemoOutlet { paper.outlet }
    var home: String { "\(origin)\(paper.root)/" }
    var address: String { origin + paper.feed }

    /// When anything in it last changed.
    var changed: PressMoment? { paper.articles.map(\.changed).max() }

    func url(_ printed: PrintedArticle) -> String { origin + printed.path }

    func section(of printed: PrintedArticle) -> String {
        outlet.sections[min(printed.article.section, outlet.sections.count - 1)].name
    }

    func picture(of printed: PrintedArticle) -> String? {
        printed.article.picture.map { "\(origin)\(paper.root)/img/\($0.scene.rawValue).png" }
    }

    /// The first paragraph, as outlets put it into their feeds when they do not give the whole text.
    func teaser(of printed: PrintedArticle) -> String {
        for case .paragraph(let text) in printed.pages[0] { return InlineMarkup.plain(text) }
        return printed.standfirst
    }
}
