import DragomanArticles
import DragomanHTML
import Testing

@Suite struct YieldWatchTests {
    private func article(_ numbers: ClosedRange<Int>) -> YieldFingerprint {
        let blocks = numbers.map { Block.paragraph([.text(PageMaker.sentence($0))]) }
        return YieldFingerprint(of: Article(title: "Story", blocks: blocks))
    }

    @Test func noticesEmptyArticlesAtTheThird() {
        var watch = YieldWatch()
        for number in 0..<8 { #expect(watch.observe(article((number * 9)...(number * 9 + 8))) == nil) }
        let empty = YieldFingerprint(of: Article(title: "Story"))
        #expect(watch.observe(empty) == nil)
        #expect(watch.observe(empty) == nil)
        #expect(watch.observe(empty)?.code == "template-changed")
    }

    @Test func noticesRepeatedLines() {
        var watch = YieldWatch()
        for number in 0..<3 { _ = watch.observe(article((number * 9)...(number * 9 + 8))) }
        let found = (0..<5).compactMap { _ in watch.observe(article(500...503)) }
        #expect(found.first?.code == "template-changed")
    }

    @Test func oneShortNoticeIsNoChange() {
        var watch = YieldWatch()
        for number in 0..<8 { _ = watch.observe(article((number * 9)...(number * 9 + 8))) }
        #expect(watch.observe(article(900...900)) == nil)
        #expect(watch.observe(article(901...909)) == nil)
        #expect(watch.odd.isEmpty)
    }
}
