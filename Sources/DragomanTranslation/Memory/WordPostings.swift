/// Which sentences hold which words, and how far two sentences of words are apart.
struct WordPostings: Sendable {
    /// Numbers of words, by their text folded to lower case.
    private var numbers: [UInt64: UInt32] = [:]
    /// Sentences by word, in rising order, each once.
    private var postings: [[UInt32]] = []
    /// All sentences' words, one after the other.
    private var stream: [UInt32] = []
    private var starts: [Int] = [0]

    /// The most sentences looked at in one search.
    static let mostVisits = 60_000
    /// The most sentences compared word by word.
    static let mostComparisons = 2_000

    mutating func insert(_ text: String) {
        let sentence = UInt32(starts.count - 1)
        for key in Self.keys(of: text) {
            let word = numbers[key] ?? UInt32(postings.count)
            if Int(word) == postings.count {
                numbers[key] = word
                postings.append([])
            }
            if postings[Int(word)].last != sentence { postings[Int(word)].append(sentence) }
            stream.append(word)
        }
        starts.append(stream.count)
    }

    private static let unknown = UInt32.max

    /// Sentences at least `minimum` percent the same, best first; of equals the newest first.
    ///
    /// Two sentences that are that near share more than a known number of words; so one of the query's rarest words
    /// must be among the shared ones, and only sentences that hold one of those are looked at.
    func nearest(to text: String, minimum: Int, limit: Int) -> [(sentence: UInt32, percent: Int)] {
        let query = Self.keys(of: text).map { numbers[$0] ?? Self.unknown }
        guard !query.isEmpty else { return [] }
        let candidates = candidates(for: query, minimum: minimum)
        var found: [(sentence: UInt32, percent: Int)] = []
        for sentence in candidates {
            let other = stream[starts[Int(sentence)]..<starts[Int(sentence) + 1]]
            let longer = max(query.count, other.count)
            let most = longer * (100 - minimum) / 100
            guard let distance = Self.distance(query, Array(other), most: most) else { continue }
            found.append((sentence, 100 * (longer - distance) / longer))
        }
        found.sort { ($0.percent, $0.sentence) > ($1.percent, $1.sentence) }
        return Array(found.prefix(limit))
    }

    /// The sentences that share most words with the query, those of fitting length only.
    private func candidates(for query: [UInt32], minimum: Int) -> [UInt32] {
        let needed = max(1, (query.count * minimum + 99) / 100)
        let shortest = needed
        let longest = query.count * 100 / max(1, minimum)
        let known = Set(query).filter { $0 != Self.unknown }
        let rarestFirst = known.sorted { (postings[Int($0)].count, $0) < (postings[Int($1)].count, $1) }
        // A sentence that lacks all of these lacks too many words.
        let deciding = query.count - needed + 1 - (query.count - query.count { known.contains($0) })
        guard deciding > 0 else { return [] }
        var shared: [UInt32: Int] = [:]
        var visits = 0
        for word in rarestFirst.prefix(deciding) {
            for sentence in postings[Int(word)].reversed() {
                let length = starts[Int(sentence) + 1] - starts[Int(sentence)]
                if length >= shortest, length <= longest { shared[sentence, default: 0] += 1 }
                visits += 1
                if visits == Self.mostVisits { break }
            }
            if visits == Self.mostVisits { break }
        }
        if shared.count <= Self.mostComparisons { return Array(shared.keys) }
        let best = shared.sorted { ($0.value, $0.key) > ($1.value, $1.key) }
        return best.prefix(Self.mostComparisons).map(\.key)
    }

    /// Levenshtein's distance over words; nil when it is more than `most`.
    static func distance(_ one: [UInt32], _ other: [UInt32], most: Int) -> Int? {
        guard abs(one.count - other.count) <= most else { return nil }
        var row = Array(0...other.count)
        for (index, word) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            var least = row[0]
            for place in other.indices {
                let cost = min(diagonal + (word == other[place] ? 0 : 1), row[place] + 1, row[place + 1] + 1)
                diagonal = row[place + 1]
                row[place + 1] = cost
                least = min(least, cost)
            }
            if least > most { return nil }
        }
        return row[other.count] <= most ? row[other.count] : nil
    }

    /// A key for each word: FNV-1a over its folded letters; all figures have one key.
    static func keys(of text: String) -> [UInt64] {
        var keys: [UInt64] = []
        var hash: UInt64 = 0
        var isInside = false
        func close() {
            if isInside { keys.append(hash) }
            isInside = false
        }
        for scalar in text.unicodeScalars {
            guard WordText.isWord(scalar) else {
                close()
                continue
            }
            if WordText.standsAlone(scalar) { close() }
            if !isInside { hash = 0xcbf2_9ce4_8422_2325 }
            let isFigure = scalar.isASCIIDigit && (!isInside || hash == figureKey)
            // A figure is one word of one key, however many digits it has; A320 is a name.
            hash = isFigure ? figureKey : (hash ^ UInt64(folded(scalar))) &* 0x100_0000_01b3
            isInside = true
            if WordText.standsAlone(scalar) { close() }
        }
        close()
        return keys
    }

    private static let figureKey: UInt64 = (0xcbf2_9ce4_8422_2325 ^ 48) &* 0x100_0000_01b3

    private static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
        if scalar.isASCII { return (65...90).contains(scalar.value) ? scalar.value + 32 : scalar.value }
        return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    }
}

extension Unicode.Scalar {
    fileprivate var isASCIIDigit: Bool { (48...57).contains(value) }
}
