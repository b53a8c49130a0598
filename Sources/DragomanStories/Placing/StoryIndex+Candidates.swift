#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension StoryIndex {
    /// The articles that share most of the fingerprint's rarer terms, the nearest first.
    func candidates(for new: IndexedFingerprint) -> [IndexedFingerprint] {
        // A term that one article in twenty has finds nothing that rarer ones do not find.
        let limit = max(100, count / 20)
        var scores = [Float](repeating: 0, count: entries.count)
        for (term, number) in zip(new.story.fingerprint.terms, new.numbers) {
            let frequency = frequency(of: number)
            guard frequency > 0, frequency <= limit else { continue }
            let weight = Float(rarity(ofFrequency: frequency) * term.searchWeight)
            for position in occurrences[Int(number)] { scores[Int(position)] += weight }
        }
        return best(of: scores).compactMap { entries[$0] }
    }

    /// The places of the highest scores, the highest first, at most ``candidateLimit``: one pass, most of it one comparison each.
    private func best(of scores: [Float]) -> [Int] {
        var best: [Int] = []
        for position in scores.indices where scores[position] > 0 {
            if best.count == Self.candidateLimit {
                guard let last = best.last, scores[position] > scores[last] else { continue }
                best.removeLast()
            }
            let place = best.firstIndex { scores[$0] < scores[position] } ?? best.count
            best.insert(position, at: place)
        }
        return best
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
