/// Fingerprints of a library, indexed by what they speak of: finds the few that are worth comparing without looking at the others.
///
/// A value, like an array. Inserting costs the fingerprint's terms; placing costs the occurrences of its rarer terms and a full
/// comparison with ``candidateLimit`` articles at most. About 4 kB an article.
public struct StoryIndex: Sendable {
    /// How many articles a new one is compared with in full.
    static let candidateLimit = 48

    /// In the order they came; nil where one was removed.
    private(set) var stories: [PlacedStory?] = []
    private var positions: [Int64: Int] = [:]
    /// Where each term occurs, as places in ``stories``, ascending.
    private var postings: [StoryTerm: [Int32]] = [:]

    public init() {}

    /// An index of these articles.
    public init(_ stories: some Sequence<PlacedStory>) {
        for story in stories { insert(story) }
    }

    /// How many articles it holds.
    public var count: Int { positions.count }

    /// Adds an article, or takes the place of the one with its id.
    public mutating func insert(_ story: PlacedStory) {
        remove(id: story.id)
        let position = Int32(stories.count)
        positions[story.id] = stories.count
        stories.append(story)
        for term in story.fingerprint.terms { postings[term, default: []].append(position) }
    }

    /// Takes an article out; nothing happens when it is not there.
    public mutating func remove(id: Int64) {
        guard let position = positions.removeValue(forKey: id), let story = stories[position] else { return }
        for term in story.fingerprint.terms { postings[term]?.removeAll { $0 == position } }
        stories[position] = nil
    }

    /// Notes the story an article has been given.
    public mutating func setStory(_ storyID: Int64?, of id: Int64) {
        guard let position = positions[id] else { return }
        stories[position]?.storyID = storyID
    }

    /// How much a term tells, by how few articles have it: the logarithm of their share, as if two hundred articles without it
    /// had been there from the beginning, so that the first few do not look all alike.
    func rarity(of term: StoryTerm) -> Double {
        .logarithm(1 + Double(count + 200) / Double((postings[term]?.count ?? 0) + 1))
    }

    func occurrences(of term: StoryTerm) -> [Int32] { postings[term] ?? [] }
}
