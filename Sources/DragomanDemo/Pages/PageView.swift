/// What a template is given to write one page of an article.
struct PageView {
    let paper: PrintedOutlet
    let printed: PrintedArticle
    /// From 1.
    let page: Int
    /// Scheme and authority, `http://127.0.0.1:9100`.
    let origin: String

    var outlet: DemoOutlet { paper.outlet }
    var words: DemoWords { outlet.words }
    var article: DemoArticle { printed.article }
    var section: DemoOutlet.Section { outlet.sections[min(article.section, outlet.sections.count - 1)] }
    var blocks: [DemoBlock] { printed.pages[page - 1] }
    var url: String { origin + printed.path(ofPage: page) }
    var isLastPage: Bool { page == printed.pages.count }

    /// The outlet's other articles, the newest first.
    var others: [PrintedArticle] { paper.articles.filter { $0.article.slug != article.slug } }

    var inline: InlineMarkup {
        InlineMarkup(resolve: { address in
            if address.hasPrefix("article:") {
                return paper.article(named: String(address.dropFirst(8)))?.path ?? paper.root
            }
            if address.hasPrefix("topic:") { return paper.path(ofTopic: String(address.dropFirst(6))) }
            return address
        })
    }

    /// The day as the outlet prints it: `martes, 24 de noviembre de 2026`.
    func longDate(_ moment: PressMoment) -> String {
        let separator = outlet.language == "ar" ? "، " : ", "
        return outlet.dateWords.weekday(moment.day) + separator + outlet.dateWords.fullDate(moment.day)
    }

    /// The path of a picture of this size.
    func picture(_ scene: PictureScene) -> String { "\(paper.root)/img/\(scene.rawValue).png" }

    /// Links to the services that every template lets a reader share on.
    func shareLinks(class name: String) -> String {
        let services = [
            ("Facebook", "https://www.facebook.com/sharer/sharer.php?u="),
            ("Twitter", "https://twitter.com/intent/tweet?url="),
            ("WhatsApp", "https://api.whatsapp.com/send?text="),
        ]
        return services.map { service, address in
            "<a class=\"\(name) \(name)--\(service.lowercased())\" href=\"\(address)\(escaped(url))\" rel=\"nofollow\">\(service)</a>"
        }.joined(separator: " ")
    }

    /// List items that link to articles.
    func links(to articles: some Sequence<PrintedArticle>) -> String {
        articles.map { "<li><a href=\"\(escaped($0.path))\">\(escaped($0.title))</a></li>" }.joined(separator: "\n")
    }

    func sectionLinks() -> String {
        outlet.sections.map { "<li><a href=\"\(paper.path(ofSection: $0))\">\(escaped($0.name))</a></li>" }.joined()
    }

    func topicLinks() -> String {
        article.topics.map { "<a rel=\"tag\" href=\"\(escaped(paper.path(ofTopic: $0)))\">\(escaped($0))</a>" }
            .joined(separator: " ")
    }

    func commentItems(_ write: (String, String) -> String) -> String {
        words.comments.map { write(escaped($0.name), escaped($0.text)) }.joined(separator: "\n")
    }
}
