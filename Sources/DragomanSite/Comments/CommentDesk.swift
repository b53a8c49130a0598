import DragomanComments
import DragomanHTML
import DragomanLanguages
import DragomanLibrary

/// Writing under one article: the form's page, and what happens when it is sent.
struct CommentDesk: Sendable {
    let site: SiteContext
    let comments: Commenting
    let card: ArticleCard
    /// The comment that is answered.
    var parent: Comment?
    /// Whether a comment was to be answered that is no longer there.
    private(set) var isAnswerLost = false

    /// Nil when there is no such article, or comments are closed.
    init?(_ visit: Visit, answering wanted: String?) async throws {
        guard let comments = visit.site.comments, comments.rules.isOpen, let id = visit.id,
            let page = try await visit.site.library.articlePage(id, in: visit.site.edition)
        else { return nil }
        site = visit.site
        self.comments = comments
        card = page.card
        guard let wanted, !wanted.isEmpty else { return }
        let shown = try await comments.store.comments(on: id, in: site.edition)
        parent = shown.first { String($0.id) == wanted && $0.state == .published }
        isAnswerLost = parent == nil
    }

    func newToken() -> FormToken { FormToken(article: card.id, at: site.now()) }

    /// The token of a form that was sent; nil when it is not ours or too old.
    func token(_ text: String) -> FormToken? {
        FormToken(text, article: card.id, key: comments.key).flatMap { $0.isExpired(at: site.now()) ? nil : $0 }
    }

    /// Has the filters judge it, and stores it.
    func send(_ entry: CommentEntry, token: FormToken, _ post: Post) async throws -> CommentReceipt {
        let verdict = await comments.filters.judge(
            Submission(
                author: entry.name, text: entry.text, language: site.edition.rawValue,
                permalink: site.links.absolute(page).text, isReply: parent != nil, address: post.sender?.text,
                userAgent: post.userAgent, trap: post["website"], secondsTaken: Int(site.now() - token.made)))
        let key = comments.key
        let draft = CommentDraft(
            article: card.id, parent: parent?.id, language: site.edition, author: entry.name, text: entry.text,
            state: comments.rules.state(after: verdict.judgement), reasons: verdict.reasons,
            form: token.name(key), link: token.link(key).fingerprint,
            address: post.sender.map { key.hash("comment address", $0.network, count: 16) })
        return try await comments.store.take(draft, limit: comments.rules.limit, at: now)
    }

    /// The form's page.
    func sheet(
        _ entry: CommentEntry, token: FormToken, isPreview: Bool = false, status: Int = 200, retryAfter: Int64? = nil
    ) -> Sheet {
        Sheet(
            title: title, status: status, isIndexed: false, isKept: false, isPrivate: true, retryAfter: retryAfter,
            width: .measure
        ) { html in
            header(&html)
            if isPreview { preview(entry, &html) }
            var hidden: [(name: StaticString, value: String)] = [("token", token.text(comments.key))]
            if let parent { hidden.append(("to", String(parent.id))) }
            CommentForm(site: site, action: site.links.commentForm(card.id), entry: entry, hidden: hidden)
                .write(to: &html)
            PrivacyNotice(site: site, comments: comments).write(to: &html)
        }
    }

    private var words: Interface.CommentWords { site.interface.comments }
    private var now: DateTime { DateTime(secondsSince1970: site.now(), zoneOffsetMinutes: 0) }
    private var page: Address { site.links.article(card.id, title: card.title) }

    private var title: String {
        parent.map { words.answerTo.filled(["name": $0.author]) } ?? words.form.title
    }

    private func header(_ html: inout HTMLWriter) {
        html.element(.header, .class("list-head")) { html in
            html.element(.h1) { html in
                if let parent {
                    html.fill(words.answerTo) { html, _ in html.element(.bdi, text: parent.author) }
                } else {
                    html.text(words.form.title)
                }
            }
            html.element(.p, .class("introduction")) { html in
                html.text(words.form.about + site.interface.colon)
                html.element(.a, .href(page)) { $0.foreign(card.title, card.shownLanguage(in: site.edition)) }
            }
        }
        html.line()
        if let parent { CommentView(site).write(parent, on: nil, to: &html) }
    }

    private func preview(_ entry: CommentEntry, _ html: inout HTMLWriter) {
        html.element(.section, .class("preview")) { html in
            html.element(.h2, text: words.form.previewTitle)
            let comment = Comment(
                id: 0, article: card.id, language: site.edition, author: entry.name, text: entry.text, written: now,
                state: .held)
            CommentView(site).write(comment, on: nil, to: &html)
        }
        html.line()
    }
}
