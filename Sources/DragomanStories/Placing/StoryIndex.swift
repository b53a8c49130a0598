/// Fingerprints of a library, indexed by what they speak of: finds the few that are worth comparing without looking at the others.
///
/// A value, like an array. Inserting costs the fingerprint's terms; placing costs the occurrences of its rarer terms and a full
/// comparison with `candidateLimit` articles at most. About 4 kB an article.
public struct StoryIndex: Sendable {
    /// How many articles a new one is compared with in full.
    static let candidateLimit = 48

    /// In the order they came; nil where one was removed.
    private(set) var entries: [IndexedFingerprint?] = []
    private var positions: [Int64: Int] = [:]
    /// The place of each known term's occurrences in ``occurrences``.
    private var numbers: [StoryTerm: Int32] = [:]
    /// Where each term occurs, as places in ``entries``, ascending.
    private(set) var occurrences: [[Int32]] = []

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
        let position = Int32(entries.count)
        positions[story.id] = entries.count
        for term in story.fingerprint.terms where numbers[term] == nil {
            numbers[term] = Int32(occurrences.count)
            occurrences.append([])
        }
        let entry = indexed(story)
        for number in entry.numbers { occurrences[Int(number)].append(position) }
        entries.append(entry)
    }

    /// Takes an article out; nothing happens when it is not there.
    public mutating func remove(id: Int64) {
        guard let position = positions.removeValue(forKey: id), let entry = entries[position] else { return }
        for number in entry.numbers { occurrences[Int(number)].removeAll { $0 == position } }
        entries[position] = nil
    }

    /// Notes the story an article has been given.
    public mutating func setStory(_ storyID: Int64?, of id: Int64) {
        guard let position = positions[id] else { return }
        entries[position]?.story.storyID = storyID
    }

    /// The article with its terms' numbers looked up.
    func indexed(_ story: PlacedStory) -> IndexedFingerprint {
        IndexedFingerprint(story: story, numbers: story.fingerprint.terms.map { numbers[$0] ?? -1 })
    }

    /// In how many articles a term of this number occurs.
    func frequency(of number: Int32) -> Int { number < 0 ? 0 : occurrences[Int(number)].count }

    /// How much a term tells, by how few articles have it: the logarithm of their share, as if two hundred articles without it
    /// had been there from the beginning, so that the first few do not look all alike.
    func rarity(ofFrequency frequency: Int) -> Double {
        .logarithm(1 + Double(count + 200) / Double(frequency + 1))
    }
}

/// An article whose terms have been looked up in an index, so that comparing needs no hashing.
struct IndexedFingerprint: Sendable {
    var story: PlacedStory
    /// One to each of the fingerprint's terms; -1 for a term that the index does not know.
    var numbers: [Int32]
}
