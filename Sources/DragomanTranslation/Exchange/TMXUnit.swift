/// A translation as a TMX file holds it: what is remembered, and where it stood.
public struct TMXUnit: Hashable, Sendable {
    public var entry: MemoryEntry
    /// The sentences before and after it, where it was made; they make a match one of 101 %.
    public var before: String?
    public var after: String?

    public init(entry: MemoryEntry, before: String? = nil, after: String? = nil) {
        self.entry = entry
        self.before = before
        self.after = after
    }
}
