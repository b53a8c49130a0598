/// In how many comments of each kind tokens were met, as the site's own decisions taught.
public struct TokenCounts: Hashable, Sendable {
    public struct Count: Hashable, Sendable {
        public var good: Int
        public var spam: Int

        public init(good: Int = 0, spam: Int = 0) {
            self.good = good
            self.spam = spam
        }
    }

    /// How many comments were learnt.
    public var comments: Count
    /// The tokens that were met; one that was not is left out.
    public var tokens: [String: Count]

    public init(comments: Count = Count(), tokens: [String: Count] = [:]) {
        self.comments = comments
        self.tokens = tokens
    }
}
