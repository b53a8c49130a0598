public import DragomanComments
public import DragomanHTML
public import DragomanLanguages

/// What readers said: read by the site, written by its forms, judged by a person. Each call is one transaction.
public protocol CommentKeeping: SpamMemory {
    /// An article's comments that readers may see, and those that these answer.
    func comments(on article: Int64, in edition: Language) async throws -> [Comment]
    /// The newest published comments, of one article or of all, newest first.
    func newestComments(on article: Int64?, in edition: Language, limit: Int) async throws -> [CommentNotice]

    /// Stores a comment. When it is back the comment is on disk.
    func take(_ draft: CommentDraft, limit: CommentLimit, at now: DateTime) async throws -> CommentReceipt
    /// The comment that a private link's hash opens.
    func comment(link: [UInt8]) async throws -> Comment?
    /// Seconds until the comment may be changed again, nil when it may now: to be asked before anybody judges the new text.
    func editWait(link: [UInt8], limit: CommentLimit, at now: DateTime) async throws -> Int64?
    /// Puts another text in the comment's place. When it is back the change is on disk.
    func edit(
        link: [UInt8], as draft: CommentEdit, limit: CommentLimit, at now: DateTime
    ) async throws -> CommentReceipt
    /// Erases what the link's writer said, name and text; the article it stood under, nil when the link opens none.
    func withdraw(link: [UInt8]) async throws -> Int64?

    /// Comments for whoever moderates, newest first; nil is every state.
    func comments(in state: Comment.State?, limit: Int) async throws -> [CommentNotice]
    func comment(_ id: Int64) async throws -> CommentNotice?
    /// Gives a comment the state that a person decided; false when there is no such comment.
    func decide(_ id: Int64, _ state: Comment.State, at now: DateTime) async throws -> Bool
    /// Erases a comment, name and text; false when there is no such comment.
    func erase(_ id: Int64) async throws -> Bool
    /// Erases the address hashes and the refused comments that are older than the days given; how many of each.
    func forget(addressesBefore: DateTime, refusedBefore: DateTime) async throws -> (addresses: Int, comments: Int)
}

/// What takes the place of a comment's text.
public struct CommentEdit: Hashable, Sendable {
    public var author: String
    public var text: String
    public var state: Comment.State
    public var reasons: [String]

    public init(author: String, text: String, state: Comment.State, reasons: [String] = []) {
        self.author = author
        self.text = text
        self.state = state
        self.reasons = reasons
    }
}
