import DragomanLibrary

/// What readers say under an article.
struct CommentSection: Sendable {
    let site: SiteContext
    let threads: [CommentThread]
    let isOpen: Bool
    let needsApproval: Bool
    /// The article's page.
    private let card: ArticleCard
    private var words: Interface.CommentWords { site.interface.comments }

    /// Nil where readers cannot comment.
    init?(of card: ArticleCard, on site: SiteContext) async throws {
        guard let comments = site.comments else { return nil }
        self.site = site
        self.card = card
        threads = CommentThread.threads(of: try await comments.store.comments(on: card.id, in: site.edition))
        isOpen = comments.rules.isOpen
        needsApproval = comments.rules.needsApproval
    }

    /// How many comments readers see.
    var count: Int {
        threads.reduce(0) { $0 + $1.answers.count + ($1.first.state == .published ? 1 : 0) }
    }

    var feed: (title: String, address: Address) {
        (words.feedTitle.filled(["title": card.title]), site.links.commentFeed(card.id))
    }

    func write(to html: inout HTMLWriter) {
        guard isOpen || count > 0 else { return }
        let page = site.links.article(card.id, title: card.title)
        html.element(.section, .class("comments"), .id("comments")) { html in
            html.element(.h2, text: count == 0 ? words.none : site.interface.count(count, words.count))
            if !threads.isEmpty {
                html.element(.ol) { html in
                    for thread in threads {
                        html.element(.li) { write(thread, page, &$0) }
                    }
                }
            }
            ending(&html)
        }
        html.line()
    }

    private func write(_ thread: CommentThread, _ page: Address, _ html: inout HTMLWriter) {
        CommentView(site).write(
            thread.first, on: page, canBeAnswered: isOpen && thread.first.state == .published, to: &html)
        guard !thread.answers.isEmpty else { return }
        html.element(.ol) { html in
            for answer in thread.answers {
                html.element(.li) { CommentView(site).write(answer, on: page, to: &$0) }
            }
        }
    }

    private func ending(_ html: inout HTMLWriter) {
        if isOpen {
            html.element(.p, .class("write")) { html in
                html.element(.a, .href(site.links.commentForm(card.id)), .rel("nofollow")) { $0.text(words.write) }
            }
            if needsApproval { html.element(.p, text: words.approvalNotice) }
        } else {
            html.element(.p, text: words.closed)
        }
        html.element(.p) { html in
            html.element(.a, .href(feed.address)) { $0.text(words.feed) }
        }
    }
}
