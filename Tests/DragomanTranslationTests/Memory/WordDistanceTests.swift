import Testing

@testable import DragomanTranslation

@Suite struct WordDistanceTests {
    /// The textbook's whole table.
    private func table(_ one: [UInt32], _ other: [UInt32]) -> Int {
        var rows = [[Int]](repeating: Array(repeating: 0, count: other.count + 1), count: one.count + 1)
        for i in 0...one.count {
            for j in 0...other.count {
                if i == 0 || j == 0 {
                    rows[i][j] = i + j
                } else {
                    rows[i][j] = min(
                        rows[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1), rows[i - 1][j] + 1,
                        rows[i][j - 1] + 1)
                }
            }
        }
        return rows[one.count][other.count]
    }

    /// Lengths around the 64 words of a machine word, few different words, so that much is the same.
    @Test func itIsTheTextbooksDistance() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<400 {
            let words = { (count: Int) in (0..<count).map { _ in UInt32.random(in: 0...3, using: &generator) } }
            let one = words([0, 1, 7, 20, 63, 64, 65, 90][Int.random(in: 0..<8, using: &generator)])
            let other = words(Int.random(in: 0...80, using: &generator))
            let expected = table(one, other)
            let distance = WordDistance(from: one)
            #expect(distance.distance(to: other[...], most: 200) == expected)
            #expect(distance.distance(to: other[...], most: expected) == expected)
            #expect(distance.distance(to: other[...], most: expected - 1) == nil)
        }
    }
}
