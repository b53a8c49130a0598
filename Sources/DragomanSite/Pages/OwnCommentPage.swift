import DragomanComments
import DragomanHTML
import DragomanLibrary

/// What a private link opens: the comment, what became of it, the form to change it (`/my-comment/…`) and the page to
/// withdraw it (`/my-comment/…/withdraw`). Asking for either changes nothing; only sending their forms does.
struct OwnCommentPage: SiteForm {
    let name = "my-comment"
    let parts = 1...2

    func answer(_ visit: Visit) async throws -> Answer {
        guard let own = try await OwnComment(visit) else { return .missing }
        switch visit.parts.dropFirst().first {
        case nil: return .page(own.sheet())
        case "withdraw": return .page(own.withdrawal())
        default: return .missing
        }
    }

    func take(_ post: Post, _ visit: Visit) async throws -> Answer {
        guard let own = try await OwnComment(visit) else { return .missing }
        switch visit.parts.dropFirst().first {
        case nil: return try await change(own, post)
        case "withdraw":
            guard let article = try await own.comments.store.withdraw(link: own.link.fingerprint) else {
                return .missing
            }
            return .seeOther(visit.site.links.withdrawn(article))
        default: return .missing
        }
    }

    private func change(_ own: OwnComment, _ post: Post) async throws -> Answer {
        var entry = CommentEntry(name: post["name"], text: post["text"])
        guard entry.faults.isEmpty else { return .page(own.sheet(entry, status: 422)) }
        guard post["do"] == "send" else { return .page(own.sheet(entry, isPreview: true)) }
        switch try await own.save(entry, post) {
        case .taken: return .seeOther(own.site.links.ownComment(own.link.text))
        case .gone: return .missing
        case .tooMany(let seconds):
            entry.faults.append(.tooMany(minutes: Int((seconds + 59) / 60)))
            return .page(own.sheet(entry, status: 429, retryAfter: seconds))
        }
    }
}

/// Said once a comment is withdrawn; it tells nothing of it, and its address needs no secret.
struct WithdrawnPage: SitePage {
    let name = "comment-withdrawn"
    let parts = 1...1

    func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        guard site.comments != nil, let id = visit.id,
            let page = try await site.library.articlePage(id, in: site.edition)
        else { return .missing }
        let words = site.interface.comments.own
        let article = site.links.article(id, title: page.card.title)
        return .page(
            Sheet(title: words.withdrawnTitle, isIndexed: false, isKept: false, isPrivate: true, width: .measure) {
                html in
                html.element(.section, .class("empty")) { html in
                    html.element(.h1, text: words.withdrawnTitle)
                    html.element(.p, .role("status"), text: words.withdrawnText)
                    html.element(.p) { html in html.element(.a, .href(article)) { $0.text(words.back) } }
                }
            })
    }
}
