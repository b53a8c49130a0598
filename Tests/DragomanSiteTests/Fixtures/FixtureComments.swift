import DragomanComments
import DragomanHTML
import DragomanLanguages
import DragomanLibrary
import Synchronization

/// Comments in memory, under the articles of a fixture library, whose revision they change as the real ones do.
final class FixtureComments: CommentKeeping {
    struct Stored: Sendable {
        var comment: Comment
        var draft: CommentDraft
    }

    private let stored = Mutex<[Stored]>([])
    private let library: FixtureLibrary
    /// Seconds that the next sender is told to wait; nil takes every comment.
    let wait = Mutex<Int64?>(nil)

    init(_ library: FixtureLibrary) { self.library = library }

    var all: [Stored] { stored.withLock { $0 } }

    func comments(on article: Int64, in edition: Language) async throws -> [Comment] {
        all.map(\.comment).filter { $0.article == article }
    }

    func newestComments(on article: Int64?, in edition: Language, limit: Int) async throws -> [CommentNotice] {
        all.map(\.comment).filter { $0.state == .published && (article == nil || $0.article == article) }.reversed()
            .prefix(limit).map { CommentNotice(comment: $0, title: "Le port rouvre") }
    }

    func take(_ draft: CommentDraft, limit: CommentLimit, at now: DateTime) async throws -> CommentReceipt {
        if let seconds = wait.withLock({ $0 }) { return .tooMany(seconds: seconds) }
        defer { if draft.state == .published { library.change { _ in } } }
        return stored.withLock { stored in
            if let known = stored.first(where: { $0.draft.form == draft.form }) { return .taken(known.comment) }
            let comment = Comment(
                id: Int64(stored.count + 1), article: draft.article, parent: draft.parent, language: draft.language,
                author: draft.author, text: draft.text, written: now, state: draft.state, reasons: draft.reasons)
            stored.append(Stored(comment: comment, draft: draft))
            return .taken(comment)
        }
    }

    func comment(link: [UInt8]) async throws -> Comment? { all.first { $0.draft.link == link }?.comment }

    func editWait(link: [UInt8], limit: CommentLimit, at now: DateTime) async throws -> Int64? { wait.withLock { $0 } }

    func edit(
        link: [UInt8], as edit: CommentEdit, limit: CommentLimit, at now: DateTime
    ) async throws -> CommentReceipt {
        change(where: { $0.draft.link == link }) { comment in
            (comment.author, comment.text, comment.state) = (edit.author, edit.text, edit.state)
            comment.edited = now
        }.map(CommentReceipt.taken) ?? .gone
    }

    func withdraw(link: [UInt8]) async throws -> Int64? {
        let article = try await comment(link: link)?.article
        stored.withLock { $0.removeAll { $0.draft.link == link } }
        library.change { _ in }
        return article
    }

    func decide(_ id: Int64, _ state: Comment.State, at now: DateTime) async throws -> Bool {
        change(where: { $0.comment.id == id }) { $0.state = state } != nil
    }

    private func change(where isMeant: (Stored) -> Bool, _ body: (inout Comment) -> Void) -> Comment? {
        let changed = stored.withLock { stored -> Comment? in
            guard let index = stored.firstIndex(where: isMeant) else { return nil }
            body(&stored[index].comment)
            return stored[index].comment
        }
        library.change { _ in }
        return changed
    }

    func comments(in state: Comment.State?, limit: Int) async throws -> [CommentNotice] { [] }
    func comment(_ id: Int64) async throws -> CommentNotice? { nil }
    func erase(_ id: Int64) async throws -> Bool { false }
    func forget(addressesBefore: DateTime, refusedBefore: DateTime) async throws -> (addresses: Int, comments: Int) {
        (0, 0)
    }
    func counts(of tokens: Set<String>) async throws -> TokenCounts { TokenCounts() }
    func learn(_ tokens: Set<String>, of comment: Int64, isSpam: Bool) async throws {}
}
