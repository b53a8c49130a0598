public import DragomanComments
public import DragomanLibrary

/// What the site needs to let readers comment.
public struct Commenting: Sendable {
    public var store: any CommentKeeping
    public var filters: FilterBench
    public var rules: CommentRules
    public var key: SecretKey
    /// Whether a network address is one of the site's own proxies, whose forwarding fields count.
    public var isProxy: @Sendable (String) -> Bool

    public init(
        store: any CommentKeeping, filters: FilterBench, rules: CommentRules = CommentRules(), key: SecretKey,
        isProxy: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        self.store = store
        self.filters = filters
        self.rules = rules
        self.key = key
        self.isProxy = isProxy
    }
}

/// How the site deals with comments.
public struct CommentRules: Hashable, Sendable {
    /// Whether new ones are taken; those that are there are shown all the same.
    public var isOpen: Bool
    /// Whether a person reads each before it is shown; else those that the filters find good are shown at once.
    public var needsApproval: Bool
    /// Days after which the keyed hash of a sender's address is erased, at least 1.
    public var addressDays: Int
    /// Days after which refused comments are erased, at least 1.
    public var refusedDays: Int
    public var limit: CommentLimit

    public init(
        isOpen: Bool = true, needsApproval: Bool = true, addressDays: Int = 30, refusedDays: Int = 30,
        limit: CommentLimit = CommentLimit(perHour: 6, perDay: 30)
    ) {
        self.isOpen = isOpen
        self.needsApproval = needsApproval
        self.addressDays = max(1, addressDays)
        self.refusedDays = max(1, refusedDays)
        self.limit = limit
    }

    /// What becomes of a comment that the filters have judged.
    package func state(after judgement: Verdict.Judgement) -> Comment.State {
        switch judgement {
        case .spam: .spam
        case .unsure: .held
        case .good: needsApproval ? .held : .published
        }
    }
}
