import DragomanComments
import DragomanLibrary

/// One comment as readers see it.
struct CommentView {
    let site: SiteContext
    private var words: Interface.CommentWords { site.interface.comments }

    init(_ site: SiteContext) { self.site = site }

    /// - Parameter page: the article's page, that the comment's time links to; nil in a preview.
    func write(_ comment: Comment, on page: Address?, canBeAnswered: Bool = false, to html: inout HTMLWriter) {
        let id: [Attribute] = page == nil ? [] : [.id("comment-", Int(comment.id))]
        html.element(.article, [.class("comment")] + id) { html in
            if comment.state == .withdrawn {
                html.element(.p, .class("nothing"), text: words.gone)
            } else {
                html.element(.header, .class("byline")) { header(comment, page, &$0) }
                html.element(.div, .class("said"), .dir(.automatic)) { said(comment.text, &$0) }
                if canBeAnswered { answer(comment, &html) }
            }
        }
        html.line()
    }

    private func header(_ comment: Comment, _ page: Address?, _ html: inout HTMLWriter) {
        html.element(.bdi, text: comment.author)
        if let page {
            html.element(.a, .href(site.links.comment(comment.id, on: page))) { html in
                html.moment(comment.written, site)
            }
        } else {
            html.moment(comment.written, site)
        }
        guard let edited = comment.edited else { return }
        html.element(.span) { html in
            html.fill(words.edited) { html, _ in html.moment(edited, site) }
        }
    }

    /// What was said: typed blocks, never markup of the visitor's.
    private func said(_ text: String, _ html: inout HTMLWriter) {
        BlockRenderer(site: site, pictures: [:], language: nil)
            .write(CommentText(text).blocks, to: &html)
    }

    private func answer(_ comment: Comment, _ html: inout HTMLWriter) {
        html.element(.p, .class("answer")) { html in
            html.element(
                .a, .href(site.links.commentForm(comment.article, answering: comment.id)), .rel("nofollow")
            ) { html in
                html.text(words.answer)
                html.element(.span, .class("unseen")) { html in
                    html.text(site.interface.colon)
                    html.element(.bdi, text: comment.author)
                }
            }
        }
    }
}
