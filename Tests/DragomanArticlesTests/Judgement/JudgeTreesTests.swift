import Testing

@testable import DragomanArticles

/// The grown trees must fit the numbers that the judge is told today: a feature added without growing them anew would be read as another.
@Suite struct JudgeTreesTests {
    @Test func treesWereGrownOnTheNumbersOfToday() {
        #expect(JudgeTrees.names == FeatureRow.names)
        #expect(SecondJudgeTrees.names == FeatureRow.names + FeatureRow.contextNames)
        #expect(FeatureRow().values.count == SecondJudgeTrees.names.count)
    }

    @Test func everyPathEndsInALeaf() {
        check(JudgeTrees.lefts + JudgeTrees.rights, of: JudgeTrees.features, leaves: JudgeTrees.leaves.count)
        check(
            SecondJudgeTrees.lefts + SecondJudgeTrees.rights, of: SecondJudgeTrees.features,
            leaves: SecondJudgeTrees.leaves.count)
        #expect(JudgeTrees.features.allSatisfy { Int($0) < FeatureRow.contextOffset }, "what a first look cannot know")
        #expect(JudgeTrees.thresholds.count == JudgeTrees.features.count)
        #expect(SecondJudgeTrees.thresholds.count == SecondJudgeTrees.features.count)
    }

    private func check(_ children: [Int16], of features: [UInt8], leaves: Int) {
        let count = features.count
        #expect(count > 0 && children.count == 2 * count)
        #expect(features.allSatisfy { Int($0) < FeatureRow.count })
        for (position, child) in children.enumerated() {
            // Children come after their parent, so that no path runs in a circle.
            #expect(child < 0 ? Int(-child) <= leaves : Int(child) > position % count && Int(child) < count)
        }
    }

    @Test func whatSpeaksAgainstAUnitNeverSpeaksForIt() {
        var row = FeatureRow()
        row[.firstGuess] = 1
        row[.plainCount] = 200
        row[.isInRoot] = 1
        let plain = JudgeForest.first.score(row)
        for feature in [
            UnitFeature.isFurniture, .linkShare, .authorWords, .outletWords, .mailLink, .networkLink, .isEcho,
        ] {
            var other = row
            other[feature] = 1
            #expect(JudgeForest.first.score(other) <= plain, "\(feature)")
        }
        row[.firstGuess] = 0
        #expect(JudgeForest.first.score(row) <= plain)
    }
}
