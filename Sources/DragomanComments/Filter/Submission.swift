/// A comment as a spam filter sees it.
public struct Submission: Hashable, Sendable {
    public var author: String
    public var text: String
    /// BCP 47: the language of the page it was written on.
    public var language: String
    /// The whole address of the article's page.
    public var permalink: String
    public var isReply: Bool
    /// Whether it takes the place of an earlier text of the same comment.
    public var isEdit: Bool
    /// The sender's network address, for a service that asks for it; never kept.
    public var address: String?
    /// How the browser names itself; never kept.
    public var userAgent: String?
    /// What stands in the field that people do not see.
    public var trap: String
    /// Seconds between the form's making and its sending; nil when nobody can tell.
    public var secondsTaken: Int?

    public init(
        author: String, text: String, language: String, permalink: String, isReply: Bool = false, isEdit: Bool = false,
        address: String? = nil, userAgent: String? = nil, trap: String = "", secondsTaken: Int? = nil
    ) {
        self.author = author
        self.text = text
        self.language = language
        self.permalink = permalink
        self.isReply = isReply
        self.isEdit = isEdit
        self.address = address
        self.userAgent = userAgent
        self.trap = trap
        self.secondsTaken = secondsTaken
    }
}
