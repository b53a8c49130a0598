/// What an entry of a feed is to somebody who knows earlier ones.
///
/// Known entries are named by their place in the list that the matcher was made with.
public enum EntryVerdict: Hashable, Sendable {
    /// Never seen.
    case new
    /// Seen, and as it was.
    case same(known: Int)
    /// Seen, and its text has changed since.
    case updated(known: Int)
    /// The feed has it twice; the first stands at that place in the feed.
    case duplicate(of: Int)
}
