import Testing

@testable import DragomanArticles

/// The grown trees must fit the numbers that the judge is told today: a feature added without growing them anew would be read as another.
@Suite struct JudgeTreesTests {
    @Test func treesWereGrownOnTheNumbersOfToday() {
        #expect(JudgeTrees.names == FeatureRow.names)
        #expect(FeatureRow().values.count == FeatureRow.names.count)
    }

    @Test func everyPathEndsInALeaf() {
        let count = JudgeTrees.features.count
        #expect(JudgeTrees.thresholds.count == count)
        #expect(JudgeTrees.lefts.count == count && JudgeTrees.rights.count == count)
        #expect(JudgeTrees.features.allSatisfy { Int($0) < FeatureRow.count })
        for node in 0..<count {
            for child in [JudgeTrees.lefts[node], JudgeTrees.rights[node]] {
                // Children come after their parent, so that no path runs in a circle.
                #expect(child < 0 ? Int(-child) <= JudgeTrees.leaves.count : Int(child) > node && Int(child) < count)
            }
        }
    }

    @Test func whatSpeaksAgainstAUnitNeverSpeaksForIt() {
        var row = FeatureRow()
        row[.firstGuess] = 1
        row[.plainCount] = 200
        row[.isInRoot] = 1
        let plain = JudgeForest.grown.score(row)
        for feature in [
            UnitFeature.isFurniture, .linkShare, .authorWords, .outletWords, .mailLink, .networkLink, .isEcho,
        ] {
            var other = row
            other[feature] = 1
            #expect(JudgeForest.grown.score(other) <= plain, "\(feature)")
        }
        row[.firstGuess] = 0
        #expect(JudgeForest.grown.score(row) <= plain)
    }
}
