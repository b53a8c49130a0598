import Testing

@testable import DragomanArticles

@Suite struct SecondLookTests {
    /// The numbers that a second look adds for the unit at an offset.
    private func context(_ offset: Int, _ scores: [Float], sizes: [Int]? = nil) -> FeatureRow {
        var row = FeatureRow()
        SecondLook(scores: scores, sizes: sizes ?? scores.map { _ in 100 }).read(offset, into: &row)
        return row
    }

    @Test func neighboursAreToldAndMissingOnesAreUnlikely() {
        let row = context(1, [-1, 0.5, 2])
        #expect(row[.score] == 0.5 && row[.previousScore] == -1 && row[.nextScore] == 2)
        #expect(context(0, [0])[.previousScore] == -SecondLook.doubt)
        #expect(context(0, [0])[.nextScore] == -SecondLook.doubt)
    }

    @Test func placeIsToldFromTheFirstAndTheLastThatAreSure() {
        let scores: [Float] = [-2, 1.6, 0, 2, -2, 1]
        #expect(context(5, scores)[.fromFirst] == 4 && context(5, scores)[.fromLast] == 2)
        #expect(context(0, scores)[.fromFirst] == -1 && context(0, scores)[.fromLast] == -3)
        // Where none is sure, the whole page is the measure.
        #expect(context(1, [0, 1, 0])[.fromFirst] == 1 && context(1, [0, 1, 0])[.fromLast] == -1)
    }

    @Test func textBeforeAndAfterCountsByLikelihoodAndLengthUpToALimit() {
        // Likelihoods 1, 0.5 and 0; 600 bytes of a long unit count.
        let row = context(1, [2, 0, -2], sizes: [5_000, 400, 300])
        #expect(row[.likelyBefore] == 600 / 800 && row[.likelyAfter] == 0)
        #expect(context(1, [-2, -2, -2])[.likelyBefore] == 0)
    }

    @Test func aroundIsTheMeanOfTheOthersNearby() {
        #expect(context(1, [2, 0, -2])[.likelyAround] == 0.5)
        #expect(context(0, [1])[.likelyAround] == 0)
        var scores = [Float](repeating: -2, count: 20)
        scores[7] = 2
        #expect(context(0, scores)[.likelyAround] == 0)
        #expect(context(1, scores)[.likelyAround] == 1 / Float(7))
        #expect(context(13, scores)[.likelyAround] == 1 / Float(12))
    }

    @Test func thePageIsToldByWhatIsKept() {
        let row = context(0, [1, 2, -2, 0])
        #expect(row[.meanKept] == 1.5 && row[.keptShare] == 0.5)
        #expect(context(0, [-1, -2])[.meanKept] == -1 && context(0, [-1, -2])[.keptShare] == 0)
    }
}
