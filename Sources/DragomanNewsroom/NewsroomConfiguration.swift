public import DragomanLanguages

/// How the newsroom works.
public struct NewsroomConfiguration: Sendable {
    /// The languages of the editions that are published.
    public var editions: [Language]
    /// Entries read from a source that is met for the first time; the newest ones.
    public var newestEntries: Int
    /// Most pages of one article.
    public var longestArticle: Int
    /// Hours after its first reading at which an article's page is looked at again.
    public var rereadHours: [Int]
    /// Shortest and longest time between two looks at a source, in minutes.
    public var intervalMinutes: ClosedRange<Int>
    /// Most pictures fetched for an article; 0: none.
    public var pictures: Int
    /// Jobs at a time.
    public var concurrency: Int
    /// Tries before a job is given up.
    public var tries: Int
    /// Where hubs reach this desk, up to the token that is added to it (`https://press.example/hub/`); nil when they cannot, and then
    /// nothing is subscribed to.
    public var callbackAddress: String?

    public init(
        editions: [Language] = ["fr"], newestEntries: Int = 40, longestArticle: Int = 20,
        rereadHours: [Int] = [1, 6, 24, 72], intervalMinutes: ClosedRange<Int> = 10...1440,
        pictures: Int = 12, concurrency: Int = 64, tries: Int = 6, callbackAddress: String? = nil
    ) {
        self.editions = editions
        self.newestEntries = newestEntries
        self.longestArticle = longestArticle
        self.rereadHours = rereadHours
        self.intervalMinutes = intervalMinutes
        self.pictures = pictures
        self.concurrency = concurrency
        self.tries = tries
        self.callbackAddress = callbackAddress
    }
}
