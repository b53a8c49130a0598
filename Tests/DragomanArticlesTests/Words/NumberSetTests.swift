import Testing

@testable import DragomanArticles

@Suite struct NumberSetTests {
    @Test func holdsWhatCameAndNothingElse() {
        var set = NumberSet(capacity: 1_000)
        var known: Set<UInt64> = []
        var generator = SeededGenerator(seed: 12)
        for _ in 0..<1_000 {
            let hash = UInt64.random(in: 2...1_200, using: &generator)
            set.insert(hash)
            known.insert(hash)
        }
        #expect(set.count == known.count)
        #expect((2...2_000).allSatisfy { set.contains($0) == known.contains($0) })
    }

    @Test func nothingIsFoundForNothing() {
        var set = NumberSet(capacity: 0)
        #expect(!set.contains(0) && !set.contains(7))
        set.insert(0)
        #expect(set.contains(0) && !set.contains(7) && set.count == 1)
    }
}
