/// A comment and the answers to it, oldest first.
public struct CommentThread: Hashable, Sendable {
    public var first: Comment
    public var answers: [Comment]

    /// Puts an article's comments together: those published, and in the place of one that is no more, while others answer it,
    /// one without name and text.
    public static func threads(of comments: [Comment]) -> [CommentThread] {
        let ordered = comments.sorted { ($0.written, $0.id) < ($1.written, $1.id) }
        let answers = Dictionary(
            grouping: ordered.filter { $0.parent != nil && $0.state == .published }, by: { $0.parent ?? 0 })
        return ordered.filter { $0.parent == nil }.compactMap { first in
            let answers = answers[first.id] ?? []
            if first.state == .published { return CommentThread(first: first, answers: answers) }
            guard !answers.isEmpty else { return nil }
            var gone = first
            (gone.author, gone.text, gone.state, gone.reasons) = ("", "", .withdrawn, [])
            return CommentThread(first: gone, answers: answers)
        }
    }
}
