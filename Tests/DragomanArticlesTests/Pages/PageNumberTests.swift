import Testing

@testable import DragomanArticles

/// Numbers as pagers show them.
@Suite struct PageNumberTests {
    private func read(_ text: String) -> PageNumber? {
        Array(text.utf8).withUnsafeBufferPointer { PageNumber(in: $0) }
    }

    @Test(arguments: ["2", "[2]", " 2 |", "２", "٢", "۲", "२", "« 2 »"])
    func bareNumbersOfAnyScriptAreRead(_ text: String) {
        #expect(read(text)?.value == 2)
        #expect(read(text)?.isBare == true)
    }

    @Test func wordsAndOtherNumbersBesideAreNoticed() {
        #expect(read("2. The costs")?.isBare == false)
        #expect(read("2. The costs")?.isFirst == true)
        #expect(read("Page 2 of 3")?.value == 2)
        #expect(read("Page 2 of 3")?.isFirst == false)
        #expect(read("2/3")?.isBare == false)
    }

    @Test(arguments: ["", "Next page", "1234", "In 2026 the council", "次のページ"])
    func whatCountsNoPageIsNone(_ text: String) { #expect(read(text) == nil) }
}
