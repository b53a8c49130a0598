import Testing

@testable import DragomanArticles

@Suite struct HashTableTests {
    @Test func whatWasPutInIsFoundAndNothingElse() {
        var random: UInt64 = 1
        var entries: [(key: UInt64, value: Int)] = []
        for value in 0..<3_000 {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            entries.append((random, value))
        }
        let table = HashTable(entries, merging: { $1 })
        for (key, value) in entries {
            #expect(table[key] == value)
            #expect(table[key ^ 1 << 40] == nil)
        }
    }

    @Test func valuesOfOneKeyAreMerged() {
        let table = HashTable([(key: 7, value: 1), (key: 9, value: 2), (key: 7, value: 4)], merging: |)
        #expect(table[7] == 5)
        #expect(table[9] == 2)
    }

    @Test func anEmptyTableHoldsNothing() {
        let table = HashTable([(key: UInt64, value: Int)](), merging: { $1 })
        #expect(table[0] == nil)
        #expect(table[42] == nil)
    }
}
