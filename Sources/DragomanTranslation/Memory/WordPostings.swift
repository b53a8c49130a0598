import DragomanLanguages

/// Which sentences hold which pairs of neighbouring words.
///
/// Pairs tell far more than words: "of" stands in every third sentence, "of mackerel" in few. The sentence's head and end count as words.
struct WordPostings: Sendable {
    /// Sentences by their pairs of words.
    private var chains = PostingChains(bits: 10)
    /// All sentences' words, hashed, one after the other.
    private var stream: [UInt32] = []
    private var starts: [Int] = [0]

    /// The most entries looked at in one search.
    static let mostVisits = 30_000
    /// The most steps of ``WordDistance`` in one search.
    static let mostSteps = 200_000

    mutating func insert(_ text: String) {
        stream += Self.words(of: text)
        starts.append(stream.count)
        add(starts.count - 2)
        if chains.isCrowded { widen() }
    }

    private mutating func add(_ sentence: Int) {
        for key in Self.pairs(of: stream[starts[sentence]..<starts[sentence + 1]]) {
            chains.add(UInt32(sentence), under: key)
        }
    }

    /// Fills four times as many buckets anew; all in all that costs as much as filling them once.
    private mutating func widen() {
        chains = PostingChains(bits: chains.buckets.trailingZeroBitCount + 2)
        for sentence in 0..<starts.count - 1 { add(sentence) }
    }

    /// Sentences at least `minimum` percent the same, best first; of equals the newest first.
    ///
    /// A word put in, taken out or changed breaks two pairs at most. So sentences that are near enough share a known number of pairs, and one of
    /// the query's rarest pairs must be among them: only sentences that hold one of those are looked at. The work is bounded whatever the text:
    /// where even the rarest pairs are common, the newest sentences and those that share most are looked at.
    func nearest(to text: String, minimum: Int, limit: Int) -> [(sentence: UInt32, percent: Int)] {
        let query = Self.words(of: text)
        guard !query.isEmpty else { return [] }
        let distance = WordDistance(from: query)
        var found: [(sentence: UInt32, percent: Int)] = []
        var steps = 0
        for sentence in candidates(for: query, minimum: minimum) {
            let other = stream[starts[Int(sentence)]..<starts[Int(sentence) + 1]]
            steps += distance.cost(with: other.count)
            if steps > Self.mostSteps { break }
            let longer = max(query.count, other.count)
            guard let apart = distance.distance(to: other, most: longer * (100 - minimum) / 100) else { continue }
            found.append((sentence, 100 * (longer - apart) / longer))
        }
        found.sort { ($0.percent, $0.sentence) > ($1.percent, $1.sentence) }
        return Array(found.prefix(limit))
    }

    /// The sentences of fitting length that share one of the deciding pairs, those that share most first.
    private func candidates(for query: [UInt32], minimum: Int) -> [UInt32] {
        let shortest = max(1, (query.count * minimum + 99) / 100)
        let longest = query.count * 100 / max(1, minimum)
        let most = longest * (100 - minimum) / 100
        var buckets: [Int] = []
        for key in Self.pairs(of: query[...]) where !buckets.contains(chains.bucket(of: key)) {
            buckets.append(chains.bucket(of: key))
        }
        buckets.sort { (chains.length(of: $0), $0) < (chains.length(of: $1), $1) }
        var visited: [UInt32] = []
        for bucket in buckets.prefix(2 * most + 1) {
            chains.forEach(in: bucket) { sentence in
                visited.append(sentence)
                return visited.count < Self.mostVisits
            }
            if visited.count >= Self.mostVisits { break }
        }
        visited.sort()
        return Self.byShare(visited) { sentence in
            (shortest...max(shortest, longest)).contains(starts[Int(sentence) + 1] - starts[Int(sentence)])
        }
    }

    /// The distinct numbers of a sorted list that `fits` takes: those that come most often first, of equals the newest first.
    private static func byShare(_ visited: [UInt32], _ fits: (UInt32) -> Bool) -> [UInt32] {
        var groups: [[UInt32]] = []
        var index = 0
        while index < visited.count {
            let sentence = visited[index]
            let start = index
            while index < visited.count, visited[index] == sentence { index += 1 }
            guard fits(sentence) else { continue }
            while groups.count < index - start { groups.append([]) }
            groups[index - start - 1].append(sentence)
        }
        return groups.reversed().flatMap { $0.reversed() }
    }

    /// A key for each pair of neighbouring words, the head and the end of the sentence taken for words.
    private static func pairs(of words: ArraySlice<UInt32>) -> [UInt64] {
        var keys: [UInt64] = []
        keys.reserveCapacity(words.count + 1)
        var last: UInt32 = 1
        for word in words {
            keys.append(UInt64(last) << 32 | UInt64(word))
            last = word
        }
        keys.append(UInt64(last) << 32 | 2)
        return keys
    }

    /// Words without letter case, hashed to 32 bits; all figures are one word. Ideographs are a word each.
    static func words(of text: String) -> [UInt32] {
        var words: [UInt32] = []
        words.reserveCapacity(text.utf8.count / 5 + 2)
        var hash = Scalars.seed
        var isInside = false
        func close() {
            if isInside { words.append(UInt32(truncatingIfNeeded: hash ^ hash >> 32)) }
            isInside = false
            hash = Scalars.seed
        }
        for scalar in text.unicodeScalars {
            let value = scalar.value
            switch Scalars.kind(value) {
            case .letter, .mark:
                hash = Scalars.mix(hash, Scalars.lower(value))
                isInside = true
            case .digit:
                // A figure is one word of one key, however many digits it has; A320 is a name.
                let isFigure = !isInside || hash == figure
                hash = isFigure ? figure : Scalars.mix(hash, value)
                isInside = true
            case .ideograph:
                close()
                hash = Scalars.mix(hash, value)
                isInside = true
                close()
            case .space: close()
            case .punctuation:
                if Scalars.isAlphabetic(value) {
                    hash = Scalars.mix(hash, value)
                    isInside = true
                } else {
                    close()
                }
            }
        }
        close()
        return words
    }

    private static let figure = Scalars.mix(Scalars.seed, 0x30)
}
