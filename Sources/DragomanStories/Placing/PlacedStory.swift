/// An article that has its place: what a new one is compared with.
public struct PlacedStory: Hashable, Sendable {
    public var id: Int64
    /// Its story's id, where it has one.
    public var storyID: Int64?
    /// When it was published, in seconds since 1970.
    public var published: Int64
    public var fingerprint: StoryFingerprint

    public init(id: Int64, storyID: Int64? = nil, published: Int64, fingerprint: StoryFingerprint) {
        self.id = id
        self.storyID = storyID
        self.published = published
        self.fingerprint = fingerprint
    }
}
