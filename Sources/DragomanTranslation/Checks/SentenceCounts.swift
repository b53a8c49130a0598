/// What the numbers of sentences say of a missing or added one: a translation with as many sentences as its source has seldom lost one.
struct SentenceCounts {
    private let source: Int
    private let target: Int
    /// Whether both languages mark their sentences' ends.
    private let isKnown: Bool

    init(_ pair: CheckedPair) {
        source = pair.source.boundaries.count
        target = pair.target.boundaries.count
        isKnown = pair.source.marksEnds && pair.target.marksEnds
    }

    /// As a logarithm of odds, for `count` sentences of the source without a counterpart.
    func evidence(missing count: Int) -> Double { isKnown ? Self.evidence(source - target, count) : 0 }

    /// As a logarithm of odds, for `count` sentences of the translation without a counterpart.
    func evidence(added count: Int) -> Double { isKnown ? Self.evidence(target - source, count) : 0 }

    /// As a logarithm of odds, against a translation that stops early, for it ends with a mark and with as many sentences.
    func evidenceOfAnEnd(_ endsWithMark: Bool) -> Double {
        isKnown && endsWithMark && source > 1 && target >= source ? Self.whole : 0
    }

    private static func evidence(_ difference: Int, _ count: Int) -> Double {
        if difference == count { return asExpected }
        return difference <= 0 ? asMany : 0
    }

    private static let whole = -1.5
    private static let asExpected = 1.5
    private static let asMany = -3.0
}
