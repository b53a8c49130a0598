/// Decides an article's place: of which other it is a copy, which story it tells, what is related to it.
///
/// A pure value: the thresholds below, and nothing else, make the decision.
public struct StoryPlacer: Hashable, Sendable {
    /// How much of the smaller of two texts must stand in the other for one to be the other's copy; 0 to 1.
    public var copyThreshold = 0.5
    /// How far apart two articles on one event may be published, in seconds.
    public var storyWindow: Int64 = 4 * 86_400
    /// How near two articles must be to be called related; 0 to 1.
    public var relatedThreshold = 0.14
    /// How many related articles are given.
    public var relatedLimit = 5

    public init() {}

    private struct Pair {
        let other: PlacedStory
        let score: PairScore
    }

    /// The place of a new article among others.
    ///
    /// - Parameters:
    ///   - new: The new article's fingerprint.
    ///   - published: When it was published, in seconds since 1970.
    ///   - others: The articles that are there, the new one not among them.
    /// - Complexity: O(n) in the others' terms: the index is made for the occasion. Where many are placed, keep a ``StoryIndex``
    ///   and give it to ``place(_:published:in:excluding:)``.
    public func place(_ new: StoryFingerprint, published: Int64, among others: [PlacedStory]) -> Placement {
        place(new, published: published, in: StoryIndex(others))
    }

    /// The place of a new article among those of an index.
    ///
    /// - Parameters:
    ///   - new: The new article's fingerprint.
    ///   - published: When it was published, in seconds since 1970.
    ///   - index: The articles that are there.
    ///   - id: The article's own id, when it is in the index already and is placed anew.
    /// - Complexity: Grows with how often the article's rarer terms occur, not with the index.
    public func place(
        _ new: StoryFingerprint, published: Int64, in index: StoryIndex, excluding id: Int64? = nil
    ) -> Placement {
        let new = index.indexed(PlacedStory(id: 0, published: published, fingerprint: new))
        let pairs = index.candidates(for: new).filter { $0.story.id != id }
            .map { Pair(other: $0.story, score: PairScore(new, $0, in: index)) }
        let copies = pairs.filter { isCopy($0.score) }.map(\.other)
        let event = pairs.filter { pair in
            isCopy(pair.score) || abs(pair.other.published - published) <= storyWindow && isSameEvent(pair.score)
        }
        let story = story(
            of: event.sorted { ($1.score.nearness, $0.other.id) < ($0.score.nearness, $1.other.id) }.map(\.other))
        let related = pairs.filter { pair in
            !event.contains { $0.other.id == pair.other.id } && !isOf(story, pair.other) && isRelated(pair.score)
        }
        return Placement(
            copyOf: copies.min { ($0.published, $0.id) < ($1.published, $1.id) }?.id, story: story,
            related: oneOfEachStory(nearestFirst(related)))
    }

    private func nearestFirst(_ pairs: [Pair]) -> [PlacedStory] {
        pairs.sorted { ($1.score.nearness, $0.other.id) < ($0.score.nearness, $1.other.id) }.map(\.other)
    }

    /// The first few: a reader who wants to read on wants another story, not the same one from another outlet.
    private func oneOfEachStory(_ articles: [PlacedStory]) -> [Int64] {
        var told: Set<Int64> = []
        return Array(
            articles.filter { $0.storyID.map { told.insert($0).inserted } ?? true }.prefix(relatedLimit).map(\.id))
    }

    /// The story most of the nearest speak of.
    private func story(of members: [PlacedStory]) -> Placement.Story {
        guard !members.isEmpty else { return .alone }
        guard let known = members.lazy.compactMap(\.storyID).first else { return .opens(with: members.map(\.id)) }
        return .joins(known)
    }

    private func isOf(_ story: Placement.Story, _ other: PlacedStory) -> Bool {
        if case .joins(let id) = story { return other.storyID == id }
        return false
    }
}
