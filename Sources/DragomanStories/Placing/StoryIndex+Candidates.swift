#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension StoryIndex {
    /// The articles that share most of the fingerprint's rarer terms, the nearest first.
    func candidates(for fingerprint: StoryFingerprint) -> [PlacedStory] {
        // A term that one article in twenty has finds nothing that rarer ones do not find.
        let limit = max(100, count / 20)
        var scores = [Float](repeating: 0, count: stories.count)
        var touched: [Int32] = []
        for term in fingerprint.terms {
            let occurrences = occurrences(of: term)
            guard !occurrences.isEmpty, occurrences.count <= limit else { continue }
            let weight = Float(rarity(of: term) * term.searchWeight)
            for position in occurrences {
                if scores[Int(position)] == 0 { touched.append(position) }
                scores[Int(position)] += weight
            }
        }
        let best = touched.sorted { (scores[Int($1)], $0) < (scores[Int($0)], $1) }.prefix(Self.candidateLimit)
        return best.compactMap { stories[Int($0)] }
    }
}

extension StoryTerm {
    /// How much sharing the term says when candidates are looked for: a skeleton is often shared by chance.
    var searchWeight: Double {
        switch kind {
        case .name, .figure, .topic: 2
        case .word: 1
        case .number, .skeleton, nil: 0.5
        }
    }
}

extension Double {
    /// The natural logarithm.
    static func logarithm(_ value: Double) -> Double { log(value) }
}
