import Testing

@testable import DragomanArticles

@Suite struct NumberIndexTests {
    @Test func numbersHashesInTheOrderInWhichTheyCome() {
        var index = NumberIndex()
        var known: [UInt64: Int] = [:]
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<5_000 {
            // Few different ones, zero and neighbours among them, so that many come again and the table must grow.
            let hash = UInt64.random(in: 0...1_200, using: &generator)
            let expected = known[hash] ?? known.count
            known[hash] = expected
            #expect(index.index(of: hash) == expected)
        }
        #expect(index.count == known.count)
        #expect((0...2_000).allSatisfy { index.find($0) == known[$0] && index.contains($0) == (known[$0] != nil) })
    }
}
