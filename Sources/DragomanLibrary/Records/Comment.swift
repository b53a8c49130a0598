public import DragomanHTML
public import DragomanLanguages

/// What a reader said under an article.
public struct Comment: Hashable, Sendable {
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// Waits for a person.
        case held
        case published
        /// Not shown, and erased in time.
        case spam, rejected
        /// Its name and text are erased; it stands only where somebody had answered it.
        case withdrawn
    }

    public var id: Int64
    public var article: Int64
    /// The comment it answers, which itself answers none.
    public var parent: Int64?
    /// The edition it was written in.
    public var language: Language
    public var author: String
    public var text: String
    public var written: DateTime
    /// When its writer last changed it.
    public var edited: DateTime?
    public var state: State
    /// What the filters said, for whoever moderates.
    public var reasons: [String]

    public init(
        id: Int64, article: Int64, parent: Int64? = nil, language: Language, author: String, text: String,
        written: DateTime, edited: DateTime? = nil, state: State, reasons: [String] = []
    ) {
        self.id = id
        self.article = article
        self.parent = parent
        self.language = language
        self.author = author
        self.text = text
        self.written = written
        self.edited = edited
        self.state = state
        self.reasons = reasons
    }
}

/// A comment on its way in.
public struct CommentDraft: Hashable, Sendable {
    public var article: Int64
    public var parent: Int64?
    public var language: Language
    public var author: String
    public var text: String
    public var state: Comment.State
    public var reasons: [String]
    /// Names the form it came by: the same form sent twice is one comment.
    public var form: [UInt8]
    /// The hash of the private link, which itself is kept nowhere.
    public var link: [UInt8]
    /// The keyed hash of the sender's network address; nil when that is unknown.
    public var address: [UInt8]?

    public init(
        article: Int64, parent: Int64? = nil, language: Language, author: String, text: String, state: Comment.State,
        reasons: [String] = [], form: [UInt8], link: [UInt8], address: [UInt8]? = nil
    ) {
        self.article = article
        self.parent = parent
        self.language = language
        self.author = author
        self.text = text
        self.state = state
        self.reasons = reasons
        self.form = form
        self.link = link
        self.address = address
    }
}

/// How many comments one address may send, and how often one comment may be changed. 0 is no limit.
public struct CommentLimit: Hashable, Sendable {
    public var perHour: Int
    public var perDay: Int

    public init(perHour: Int, perDay: Int) {
        self.perHour = perHour
        self.perDay = perDay
    }

    /// Seconds until there may be another; nil when there may be one now.
    /// - Parameter times: when there were some, in seconds since 1970, the newest first.
    func wait(after times: [Int64], now: Int64) -> Int64? {
        [(perHour, Int64(3_600)), (perDay, 86_400)].compactMap { count, seconds -> Int64? in
            guard count > 0, let oldest = times.dropFirst(count - 1).first, oldest > now - seconds else { return nil }
            return oldest + seconds - now
        }.max()
    }
}

/// What became of a comment that was sent.
public enum CommentReceipt: Hashable, Sendable {
    /// It is stored, or was already by the same form.
    case taken(Comment)
    /// The address has sent too many, or the comment was changed too often; seconds until it may be again.
    case tooMany(seconds: Int64)
    /// The article, or the comment that was answered, is no more.
    case gone
}

/// A comment and the headline it stands under, for feeds and for whoever moderates.
public struct CommentNotice: Hashable, Sendable {
    public var comment: Comment
    public var title: String

    public init(comment: Comment, title: String) {
        self.comment = comment
        self.title = title
    }
}
