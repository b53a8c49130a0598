import DragomanLanguages
import Testing

@Suite struct KeySetTests {
    @Test func holdsWhatWasPutIn() {
        var set = KeySet()
        // Zero, small counts, and keys that differ in their high bits only.
        let keys = [0, 1, 2, 3] + (0..<500).map { UInt64($0) << 40 | 7 }
        let first = keys.map { set.insert($0) }
        let again = keys.map { set.insert($0) }
        #expect(first.allSatisfy { $0 } && !again.contains(true))
        #expect(set.count == keys.count)
        #expect(keys.allSatisfy(set.contains))
        #expect(!(10..<400).contains { set.contains($0) })
    }

    @Test func anEmptyOneHoldsNothing() {
        let set = KeySet([UInt64]())
        #expect(set.isEmpty)
        #expect(!set.contains(0))
        #expect(!set.contains(5))
    }
}

@Suite struct LetterRunsTests {
    private func letters(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    @Test func beginningsAreFoundWhateverTheCase() {
        let runs = LetterRuns("un nicht".split(separator: " "))
        let text = letters("Unklar")
        #expect(runs.begin(text, 0..<6))
        #expect(!runs.begin(text, 1..<6))
        #expect(!runs.begin(letters("u"), 0..<1))
        #expect(!LetterRuns([Substring]()).begin(text, 0..<6))
    }

    @Test func insidesBeginBehindTheFirstLetter() {
        let runs = LetterRuns("mez sız".split(separator: " "))
        #expect(runs.standInside(letters("görünmez"), 0..<8))
        #expect(!runs.standInside(letters("mezar"), 0..<5))
        #expect(!runs.standInside(letters("görünmez"), 0..<7))
    }
}
