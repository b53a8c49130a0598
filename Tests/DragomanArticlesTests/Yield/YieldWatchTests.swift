import DragomanArticles
import DragomanHTML
import Testing

@Suite struct YieldWatchTests {
    private func article(_ numbers: some Sequence<Int>) -> YieldFingerprint {
        let blocks = numbers.map { Block.paragraph([.text(PageMaker.sentence($0))]) }
        return YieldFingerprint(of: Article(title: "Story", blocks: blocks))
    }

    /// The article of a number, with lines that no other has.
    private func usual(_ number: Int, paragraphs: Int = 9) -> YieldFingerprint {
        article((number * 20)..<(number * 20 + paragraphs))
    }

    /// A watch that knows some usual articles.
    private func watch(knowing count: Int = YieldWatch.least) -> YieldWatch {
        var watch = YieldWatch()
        for number in 0..<count { #expect(watch.observe(usual(number)) == nil) }
        return watch
    }

    private let empty = YieldFingerprint(of: Article(title: "Story"))

    // MARK: A change

    /// What articles may become, and what is said of it.
    static let changes: [(what: String, words: String, article: @Sendable (Int) -> [String])] = [
        ("nothing", "had no text", { _ in [] }),
        ("furniture", "repeat the same lines", { _ in (500...503).map(PageMaker.sentence) }),
        ("one line for subscribers", "repeat the same lines", { _ in [PageMaker.sentence(500)] }),
        (
            "mostly furniture", "repeat the same lines",
            { (500...503).map(PageMaker.sentence) + [PageMaker.sentence($0)] }
        ),
        ("teasers", "are far shorter than usual", { [PageMaker.sentence($0)] }),
        (
            "whole sites", "are far longer than usual",
            { number in (1...120).map { PageMaker.sentence(number * 200 + $0) } }
        ),
        (
            "one lump", "have far fewer paragraphs than usual",
            { number in [(0..<9).map { PageMaker.sentence(number * 20 + $0) }.joined(separator: " ")] }
        ),
        (
            "scraps", "have far more paragraphs than usual",
            { number in (1...120).map { "Scrap \(number) \($0)" } }
        ),
    ]

    @Test(arguments: changes.indices)
    func noticesAChangeAtTheThirdArticle(_ index: Int) {
        let change = Self.changes[index]
        var watch = watch()
        let found = (100..<104).map { number in
            let blocks = change.article(number).map { Block.paragraph([.text($0)]) }
            return watch.observe(YieldFingerprint(of: Article(title: "Story", blocks: blocks)))
        }
        #expect(found.map { $0 != nil } == [false, false, true, true], "\(change.what)")
        #expect(found[2]?.code == "template-changed")
        let told = found[2]?.message.contains("The last 3 articles of this source \(change.words)")
        #expect(told == true, "\(change.what)")
        #expect(found[3]?.message.contains("The last 4 articles") == true)
    }

    @Test func standsLongAfterTheChange() {
        var watch = watch(knowing: 30)
        let found = (0..<100).map { _ in watch.observe(empty) }
        #expect(found.dropFirst(2).allSatisfy { $0 != nil })
        #expect(watch.odd.count == 20)
    }

    @Test func recoversAtOnceWithTheNextUsualArticle() {
        var watch = watch()
        for number in 500..<504 { _ = watch.observe(usual(number, paragraphs: 1)) }
        #expect(watch.odd.count == 4)
        #expect(watch.observe(usual(50)) == nil)
        #expect(watch.odd.isEmpty)
        // What has been is forgotten: it takes three again.
        #expect((600..<603).map { watch.observe(usual($0, paragraphs: 1)) != nil } == [false, false, true])
    }

    @Test func acceptsTheNewYieldForTheUsualOne() {
        var watch = watch()
        for number in 500..<510 { _ = watch.observe(usual(number, paragraphs: 1)) }
        #expect(!watch.odd.isEmpty)
        watch.accept()
        for number in 510..<525 { #expect(watch.observe(usual(number, paragraphs: 1)) == nil) }
    }

    // MARK: No change

    @Test func whatIsAlikeFromTheStartHasNotChanged() {
        var same = YieldWatch()
        var bare = YieldWatch()
        var lined = YieldWatch()
        for number in 0..<40 {
            #expect(same.observe(article(1...8)) == nil)
            #expect(bare.observe(empty) == nil)
            #expect(lined.observe(article(Array(500...505) + [number])) == nil)
        }
    }

    @Test func saysNothingOfASourceThatIsHardlyKnown() {
        var watch = watch(knowing: YieldWatch.least - 1)
        for _ in 0..<3 { #expect(watch.observe(empty) == nil) }
    }

    @Test func oneShortNoticeIsNoChange() {
        var watch = watch(knowing: 8)
        #expect(watch.observe(article(900...900)) == nil)
        #expect(watch.observe(article(901...909)) == nil)
        #expect(watch.odd.isEmpty)
    }

    @Test func shortNoticesAmongLongArticlesAreOfTheOutletsVariety() {
        var watch = YieldWatch()
        let found = (0..<60).compactMap { watch.observe(usual($0, paragraphs: $0 % 5 < 2 ? 1 : 12)) }
        #expect(found.isEmpty)
    }

    @Test func repostsAreNoChange() {
        var watch = watch(knowing: 10)
        #expect([8, 9, 7, 6, 10].compactMap { watch.observe(usual($0)) }.isEmpty)
    }
}
