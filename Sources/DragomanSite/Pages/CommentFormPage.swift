import DragomanComments
import DragomanHTML
import DragomanLibrary

/// Where a comment on an article is written: `/comment/12`, or an answer: `/comment/12?to=34`. Sending it leads to the
/// writer's private page; what is wrong is said over the form, which keeps what was typed.
struct CommentFormPage: SiteForm {
    let name = "comment"
    let parts = 1...1

    func answer(_ visit: Visit) async throws -> Answer {
        guard let desk = try await CommentDesk(visit, answering: visit.query["to"]) else { return .missing }
        return .page(desk.sheet(CommentEntry(), token: desk.newToken()))
    }

    func take(_ post: Post, _ visit: Visit) async throws -> Answer {
        guard var desk = try await CommentDesk(visit, answering: post["to"]) else { return .missing }
        var entry = CommentEntry(name: post["name"], text: post["text"])
        if desk.isAnswerLost { entry.faults.append(.gone) }
        guard let token = desk.token(post["token"]) else {
            entry.faults.append(.expired)
            return .page(desk.sheet(entry, token: desk.newToken(), status: 422))
        }
        guard entry.faults.isEmpty else { return .page(desk.sheet(entry, token: token, status: 422)) }
        guard post["do"] == "send" else { return .page(desk.sheet(entry, token: token, isPreview: true)) }
        switch try await desk.send(entry, token: token, post) {
        case .taken: return .seeOther(visit.site.links.ownComment(token.link(desk.comments.key).text))
        case .gone:
            desk.parent = nil
            entry.faults.append(.gone)
            return .page(desk.sheet(entry, token: token, status: 422))
        case .tooMany(let seconds):
            entry.faults.append(.tooMany(minutes: Int((seconds + 59) / 60)))
            return .page(desk.sheet(entry, token: token, status: 429, retryAfter: seconds))
        }
    }
}
