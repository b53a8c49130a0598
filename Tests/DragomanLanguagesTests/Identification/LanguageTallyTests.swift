import Testing

@testable import DragomanLanguages

@Suite struct LanguageTallyTests {
    /// Rows of three languages: the characters $ (-31), C (0) and a (30), each in every place; and what fills the last up.
    private static let table: StaticString = "$CaCa$a$CCCCCCCCCCCCCC"

    private func totals(_ rows: [UInt32], times: Int) -> [Int32] {
        var tally = LanguageTally(languages: 3)
        for _ in 0..<times { rows.withUnsafeBufferPointer { tally.add($0, of: Self.table) } }
        return tally.totals
    }

    @Test func addsTheWeightsOfRows() {
        #expect(totals([], times: 1) == [0, 0, 0])
        #expect(totals([0], times: 1) == [-31, 0, 30])
        #expect(totals([0, 3, 6], times: 1) == [-1, -1, -1])
        #expect(totals([6, 6], times: 1) == [60, -62, 0])
    }

    @Test func addsMoreThanSixteenBitsHold() {
        #expect(totals([0, 0, 6], times: 10_000) == [-320_000, -310_000, 600_000])
    }
}
