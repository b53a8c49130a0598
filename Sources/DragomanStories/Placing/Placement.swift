/// Where an article belongs among those that are there already.
public struct Placement: Hashable, Sendable, Codable {
    /// The story an article tells.
    public enum Story: Hashable, Sendable, Codable {
        /// No other article speaks of the same event.
        case alone
        /// Others speak of it, and have a story already: its id.
        case joins(Int64)
        /// Others speak of it and have no story yet: their ids, the nearest first.
        case opens(with: [Int64])
    }

    /// The article that this one repeats in its own language, in whole or in great part (a wire's text, say); nil where it stands for
    /// itself. Of several, the one published first.
    public var copyOf: Int64?
    public var story: Story
    /// Articles on what this one is about, the nearest first; not its copies, not of its story. Empty rather than unrelated.
    public var related: [Int64]

    public init(copyOf: Int64? = nil, story: Story = .alone, related: [Int64] = []) {
        self.copyOf = copyOf
        self.story = story
        self.related = related
    }
}
