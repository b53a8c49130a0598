import Testing

@testable import DragomanTranslation

@Suite struct WordDistanceTests {
    /// Lengths around the 64 words of a machine word, few different words, so that much is the same.
    @Test func itIsTheTextbooksDistance() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<400 {
            let words = { (count: Int) in (0..<count).map { _ in UInt32.random(in: 0...3, using: &generator) } }
            let one = words([0, 1, 7, 20, 63, 64, 65, 90][Int.random(in: 0..<8, using: &generator)])
            let other = words(Int.random(in: 0...80, using: &generator))
            let expected = EditTable.distance(one, other)
            let distance = WordDistance(from: one)
            #expect(distance.distance(to: other[...], most: 200) == expected)
            #expect(distance.distance(to: other[...], most: expected) == expected)
            #expect(distance.distance(to: other[...], most: expected - 1) == nil)
        }
    }
}
