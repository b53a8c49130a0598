/// What a first look made of the units around each unit, for a second look at those it was in doubt about.
///
/// A paragraph that says little for itself is the article when all around it is, and seldom when it stands behind the last that surely is one, so what the judge
/// thought of the rest of the page goes into what it thinks of the unit (after Tu, "Auto-context and its application to high-level vision tasks", 2008).
/// `Scripts/judge/context.py` computes the same from the same scores to grow the trees of the second look.
struct SecondLook {
    /// Beyond these odds, as logarithms, nothing is in doubt.
    static let doubt: Float = 2
    /// From here on a unit is all but sure to be the article.
    private static let sure: Float = 1.5
    /// So many bytes of a unit count at most.
    private static let longest = 600
    /// How many units on each side are around one.
    private static let reach = 6

    private let scores: [Float]
    /// Sums over the units before each one, one more entry than units: how likely they are, and that times their bytes.
    private var likely: [Float] = [0]
    private var text: [Float] = [0]
    private let first: Int
    private let last: Int
    private var meanKept: Float = -1
    private var keptShare: Float = 0

    /// - Parameters:
    ///   - scores: the logarithms of the odds of a page's units, in order, from `-doubt` to `doubt`.
    ///   - sizes: how many bytes the units have.
    init(scores: [Float], sizes: [Int]) {
        self.scores = scores
        first = scores.firstIndex { $0 > Self.sure } ?? 0
        last = scores.lastIndex { $0 > Self.sure } ?? scores.count - 1
        likely.reserveCapacity(scores.count + 1)
        text.reserveCapacity(scores.count + 1)
        for (offset, score) in scores.enumerated() {
            likely.append(likely[offset] + Self.likelihood(score))
            text.append(text[offset] + Self.likelihood(score) * Float(min(sizes[offset], Self.longest)))
        }
        let kept = scores.filter { $0 > 0 }
        if !kept.isEmpty { meanKept = kept.reduce(0, +) / Float(kept.count) }
        keptShare = Float(kept.count) / Float(max(1, scores.count))
    }

    /// Adds to a unit's numbers what was thought of it and of what stands around it.
    func read(_ offset: Int, into row: inout FeatureRow) {
        row[.score] = scores[offset]
        row[.previousScore] = offset > 0 ? scores[offset - 1] : -Self.doubt
        row[.nextScore] = offset + 1 < scores.count ? scores[offset + 1] : -Self.doubt
        let total = max(1, text[scores.count])
        row[.likelyBefore] = text[offset] / total
        row[.likelyAfter] = (text[scores.count] - text[offset + 1]) / total
        row[.fromFirst] = Float(offset - first)
        row[.fromLast] = Float(offset - last)
        let around = max(0, offset - Self.reach)..<min(scores.count, offset + Self.reach + 1)
        let sum = likely[around.upperBound] - likely[around.lowerBound] - Self.likelihood(scores[offset])
        row[.likelyAround] = sum / Float(max(1, around.count - 1))
        row[.meanKept] = meanKept
        row[.keptShare] = keptShare
    }

    /// From 0 at the lower bound of doubt to 1 at the upper one.
    private static func likelihood(_ score: Float) -> Float { (score + doubt) / (2 * doubt) }
}
