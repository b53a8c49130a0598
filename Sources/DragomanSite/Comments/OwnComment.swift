import DragomanComments
import DragomanHTML
import DragomanLanguages
import DragomanLibrary

/// A comment in its writer's hands.
struct OwnComment: Sendable {
    let site: SiteContext
    let comments: Commenting
    let link: PrivateLink
    let comment: Comment
    private let card: ArticleCard?

    /// Nil when the address is no private link of a comment.
    init?(_ visit: Visit) async throws {
        guard let comments = visit.site.comments, let link = visit.parts.first.flatMap({ PrivateLink($0) }),
            let comment = try await comments.store.comment(link: link.fingerprint)
        else { return nil }
        site = visit.site
        self.comments = comments
        self.link = link
        self.comment = comment
        card = try await site.library.articlePage(comment.article, in: site.edition)?.card
    }

    /// Puts what was typed in the comment's place, judged anew, unless it is changed too often.
    func save(_ entry: CommentEntry, _ post: Post) async throws -> CommentReceipt {
        if entry.name == comment.author, entry.text == comment.text { return .taken(comment) }
        let limit = comments.rules.limit
        // Before the filters, which may ask a service that is paid.
        if let seconds = try await comments.store.editWait(link: link.fingerprint, limit: limit, at: now) {
            return .tooMany(seconds: seconds)
        }
        let verdict = await comments.filters.judge(
            Submission(
                author: entry.name, text: entry.text, language: site.edition.rawValue,
                permalink: site.links.absolute(page).text, isReply: comment.parent != nil, isEdit: true,
                address: post.sender?.text, userAgent: post.userAgent))
        let edit = CommentEdit(
            author: entry.name, text: entry.text, state: comments.rules.state(after: verdict.judgement),
            reasons: verdict.reasons)
        return try await comments.store.edit(link: link.fingerprint, as: edit, limit: limit, at: now)
    }

    /// The comment, what became of it, and the form to change it.
    func sheet(
        _ typed: CommentEntry? = nil, isPreview: Bool = false, status: Int = 200, retryAfter: Int64? = nil
    ) -> Sheet {
        Sheet(
            title: words.title, status: status, isIndexed: false, isKept: false, isPrivate: true,
            retryAfter: retryAfter, width: .measure
        ) { html in
            header(&html)
            if let typed, isPreview { shown(typed, words: site.interface.comments.form.previewTitle, &html) }
            if typed == nil {
                shown(CommentEntry(name: comment.author, text: comment.text), words: words.asShown, &html)
            }
            html.element(.h2, text: words.edit)
            CommentForm(
                site: site, action: site.links.ownComment(link.text),
                entry: typed ?? CommentEntry(name: comment.author, text: comment.text), isChange: true
            ).write(to: &html)
            html.element(.p) { html in
                html.element(.a, .href(site.links.withdrawal(link.text))) { $0.text(words.withdraw) }
            }
            PrivacyNotice(site: site, comments: comments).write(to: &html)
        }
    }

    /// The page that asks whether it is meant.
    func withdrawal() -> Sheet {
        Sheet(title: words.withdrawTitle, isIndexed: false, isKept: false, isPrivate: true, width: .measure) { html in
            html.element(.header, .class("list-head")) { html in
                html.element(.h1, text: words.withdrawTitle)
                html.element(.p, .class("introduction"), text: words.withdrawText)
            }
            CommentView(site).write(comment, on: nil, to: &html)
            html.element(.form, .class("comment-form"), .action(site.links.withdrawal(link.text)), .method("post")) {
                html in
                html.element(.div, .class("labels")) { html in
                    html.element(.button, .type("submit"), text: words.withdrawButton)
                    html.element(.a, .href(site.links.ownComment(link.text))) { $0.text(words.keep) }
                }
            }
        }
    }

    private var words: Interface.OwnCommentWords { site.interface.comments.own }
    private var now: DateTime { DateTime(secondsSince1970: site.now(), zoneOffsetMinutes: 0) }
    private var page: Address { site.links.article(comment.article, title: card?.title ?? "") }

    private func header(_ html: inout HTMLWriter) {
        html.element(.header, .class("list-head")) { html in
            html.element(.h1, text: words.title)
            html.element(.p, .class("introduction"), .role("status"), text: standing)
            html.element(.p, .class("introduction"), text: words.keepLink)
            html.element(.label, .class("copy")) { html in
                html.text(words.link)
                let address = site.links.absolute(site.links.ownComment(link.text))
                html.void(.input, .type("text"), .readOnly, .value(address.text))
            }
            html.element(.p) { html in
                let article = comment.state == .published ? site.links.comment(comment.id, on: page) : page
                html.element(.a, .href(article)) { $0.text(words.back) }
            }
        }
        html.line()
    }

    /// Who writes spam is not told that it was seen.
    private var standing: String {
        switch comment.state {
        case .published: words.published
        case .rejected: words.rejected
        case .held, .spam, .withdrawn: words.held
        }
    }

    private func shown(_ entry: CommentEntry, words: String, _ html: inout HTMLWriter) {
        html.element(.section, .class("preview")) { html in
            html.element(.h2, text: words)
            var shown = comment
            (shown.author, shown.text) = (entry.name, entry.text)
            CommentView(site).write(shown, on: nil, to: &html)
        }
        html.line()
    }
}
