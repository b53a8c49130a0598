import Testing

@testable import DragomanArticles

@Suite struct AttributeKeyTests {
    @Test func everyKeyHasABitOfItsOwn() {
        let bits = AttributeKey.allCases.reduce(0 as UInt64) { $0 | $1.bit }
        #expect(bits.nonzeroBitCount == AttributeKey.allCases.count)
    }
}
