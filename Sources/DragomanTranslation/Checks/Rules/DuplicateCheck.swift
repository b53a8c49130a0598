import DragomanLanguages

/// A sentence or a long run of words that comes twice in the translation and once in the source.
struct DuplicateCheck: Check {
    let rule = "sentence-duplicated"

    func findings(_ pair: CheckedPair) -> [Finding] {
        guard pair.target.boundaries.count > 1, let twice = Self.doubled(pair.target, least: 4),
            Self.doubled(pair.source, least: 3) == nil
        else {
            return []
        }
        return [
            Finding(
                rule: rule, severity: .blocks, start: twice.lowerBound, end: twice.upperBound,
                message: "This sentence comes twice.")
        ]
    }

    /// The second of two equal sentences of at least `least` words, as a range of scalars.
    private static func doubled(_ text: CheckedText, least: Int) -> Range<Int>? {
        var seen = KeySet()
        var place = 0
        let tokens = text.tokens
        for sentence in text.sentences {
            var key = Scalars.seed
            var words = 0
            let start = place < tokens.count ? Int(tokens[place].start) : sentence.lowerBound
            var end = start
            while place < tokens.count, Int(tokens[place].start) < sentence.upperBound {
                let token = tokens[place]
                place += 1
                guard token.isContent else { continue }
                key = (key ^ token.key) &* 0x100_0000_01B3
                words += 1
                end = Int(token.end)
            }
            if words >= least, !seen.insert(key) { return start..<end }
        }
        return nil
    }
}
