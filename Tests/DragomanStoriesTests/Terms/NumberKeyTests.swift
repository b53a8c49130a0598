import Testing

@testable import DragomanStories

@Suite struct NumberKeyTests {
    @Test(arguments: [
        (["14.200", "14,200", "14 200", "14200", "14'200"], "14200"), (["41,3", "41.3", "41,30"], "41.3"),
        (["1.234.567,5", "1,234,567.5"], "1234567.5"), (["04:10", "4.10", "4,1"], "4.1"), (["1,2", "1.2"], "1.2"),
    ])
    func oneNumberInManyDresses(written: [String], key: String) {
        for text in written { #expect(NumberKey(text)?.text == key, "\(text)") }
    }

    @Test func smallNumbersAreNone() {
        for text in ["0", "7", "12", "007"] { #expect(NumberKey(text) == nil, "\(text)") }
        #expect(NumberKey("13")?.text == "13")
    }

    @Test func yearsAndRoundNumbersAreNotDistinctive() {
        for text in ["2026", "1.000", "200", "38", "1994"] {
            #expect(NumberKey(text)?.isDistinctive == false, "\(text)")
        }
        for text in ["14.200", "3.400", "6,5", "412", "1687"] {
            #expect(NumberKey(text)?.isDistinctive == true, "\(text)")
        }
    }

    @Test func nonsenseIsNoNumber() {
        #expect(NumberKey("1.2.3.4") == nil)
        #expect(NumberKey(String(repeating: "9", count: 100)) == nil)
    }
}
