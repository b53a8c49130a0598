import DragomanArticles
import DragomanTranslation
import Testing

@Suite struct FlatRunTests {
    @Test func flatteningAndBuildingGiveTheSameInlines() {
        let inlines: [Inline] = [
            .text("a "), .link(url: "https://e.example/", [.emphasis([.text("b")]), .text(" c"), .emphasis([])]),
            .lineBreak, .code("d"), .strong([.strong([.subscript([.text("e")]), .superscript([.text("f")])])]),
            .link(url: "mailto:x@e.example", []),
        ]
        #expect(FlatRun(inlines).inlines == inlines)
    }

    @Test func softHyphensAreLeftOut() {
        #expect(
            FlatRun([.strong([.text("Donau\u{AD}dampf\u{AD}schiff")]), .code("a\u{AD}b")]).text
                == "Donaudampfschiffa\u{AD}b")
    }

    @Test func deepNestingNeedsNoRecursion() {
        var inline = Inline.text("x")
        for _ in 0..<2000 { inline = .emphasis([inline]) }
        #expect(FlatRun([inline]).marks.count == 2000)
        #expect(FlatRun([inline]).inlines.plainText == "x")
    }
}
