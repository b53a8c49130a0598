import Testing

@testable import DragomanArticles

@Suite struct JudgeForestTests {
    /// Six trees of different depth over two numbers, more than one group of them.
    private static let forest = JudgeForest(
        bias: 0.25, roots: [0, -1, 1, 3, -6, 0], features: [0, 1, 0, 1], thresholds: [1, 2, 3, 4],
        lefts: [-2, 2, -3, -2],
        rights: [-3, -4, -5, -1], leaves: [0.5, -1, 2, 0.125, -0.75, 1])

    /// The same walked step by step as the arrays say.
    private static func reference(_ row: FeatureRow) -> Float {
        let (features, thresholds) = ([0, 1, 0, 1], [1, 2, 3, 4] as [Float])
        let (lefts, rights) = ([-2, 2, -3, -2], [-3, -4, -5, -1])
        var sum: Float = 0.25
        for root in [0, -1, 1, 3, -6, 0] {
            var node = root
            while node >= 0 { node = row[features[node]] <= thresholds[node] ? lefts[node] : rights[node] }
            sum += [0.5, -1, 2, 0.125, -0.75, 1][-node - 1]
        }
        return sum
    }

    @Test func treesAreWalkedAsTheyWereGrown() {
        var signs = Set<Bool>()
        for first in stride(from: Float(-1), through: 5, by: 0.5) {
            for second in stride(from: Float(-1), through: 5, by: 0.5) {
                var row = FeatureRow()
                row[0] = first
                row[1] = second
                let score = Self.reference(row)
                #expect(Self.forest.score(row) == score)
                #expect(Self.forest.accepts(row, from: 0) == (score > 0))
                #expect(Self.forest.accepts(row, from: -1) == (score > 1))
                #expect(Self.forest.score(row, within: 1.5) == min(max(score, -1.5), 1.5))
                signs.insert(score > 0)
            }
        }
        #expect(signs.count == 2)
    }

    @Test func stoppingEarlyNeverChangesTheVerdict() {
        var random: UInt64 = 7
        for _ in 0..<500 {
            var row = FeatureRow()
            for position in 0..<FeatureRow.count {
                random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                row[position] = Float(random >> 40) / Float(1 << 20) - 4
            }
            let (first, second) = (JudgeForest.first.score(row), JudgeForest.second.score(row))
            #expect(JudgeForest.first.score(row, within: 2) == min(max(first, -2), 2))
            #expect(JudgeForest.second.accepts(row, from: -0.5) == (second > 0.5))
        }
    }
}
