import DragomanArticles
import Testing

@Suite struct BoldHeadingTests {
    private func blocks(_ line: String, head: String = "") -> [Block] {
        let body = PageMaker.paragraphs(1...3) + head + line + PageMaker.paragraphs(4...6)
        return ArticleExtractor().extract(PageMaker(body: body).document, url: nil).blocks
    }

    @Test(arguments: [
        "<p><strong>What the harbour master says</strong></p>", "<p><b>What the harbour master says</b></p>",
        "<p><strong>What the harbour</strong> <b>master says</b></p>",
        "<div><strong>What the harbour master says</strong></div>",
    ])
    func lineThatIsBoldThroughoutIsAHeading(_ line: String) {
        #expect(blocks(line)[3] == .heading(level: 2, [.text("What the harbour master says")]))
    }

    @Test func itsSpacesStayAsInTheParagraphItWas() {
        let line = "What the mole cost in\u{A0}1931\u{A0}\u{A0}and since"
        #expect(blocks("<p><b>\(line)</b></p>")[3] == .heading(level: 2, [.text(line)]))
    }

    @Test func itsLevelIsBelowThePagesOwn() {
        let head = "<h2>The works on the quay</h2>" + PageMaker.paragraphs(7...7)
        #expect(blocks("<p><b>What they cost</b></p>", head: head)[5] == .heading(level: 3, [.text("What they cost")]))
    }

    @Test(arguments: [
        "<p><b>The quay is open again.</b></p>", "<p><b>Were you afraid of the storm?</b></p>",
        "<p><b>Ann Lee:</b></p>",
        "<p><b>“It was loud”</b></p>", "<p><b>The quay</b> is open</p>",
        "<p><b><a href='https://quay.example/mole'>The mole</a></b></p>",
        "<p><b>The first line</b></p><p><b>The second line</b></p>", "<p><b>desk@quay.example</b></p>",
        "<p><b>The mole has served us for ninety-five years and more than one hundred storms of every kind</b></p>",
    ])
    func otherBoldTextIsNone(_ line: String) {
        #expect(!blocks(line).contains { if case .heading = $0 { true } else { false } })
    }

    @Test func neitherTheFirstNorTheLastLineIsOne() {
        let line = "<p><b>What the harbour master says</b></p>"
        let page = PageMaker(body: line + PageMaker.paragraphs(1...6) + line)
        let blocks = ArticleExtractor().extract(page.document, url: nil).blocks
        #expect(!blocks.contains { if case .heading = $0 { true } else { false } })
    }

    /// Behind the first paragraph such a line is a byline as often.
    @Test(arguments: [
        ("What the harbour says", 2, true), ("What the harbour says", 1, false), ("Ann Lee", 2, false),
        ("Bridge Number 1", 2, true),
    ])
    func firstOfSeveralIsOne(_ line: String, _ others: Int, _ isHeading: Bool) {
        let body =
            PageMaker.paragraphs(1...1) + "<p><b>\(line)</b></p>"
            + (2...others + 1).map { PageMaker.paragraphs($0...$0) + "<p><b>The plan of the day</b></p>" }.joined()
            + PageMaker.paragraphs(9...9)
        let blocks = ArticleExtractor().extract(PageMaker(body: body).document, url: nil).blocks
        #expect((blocks[1] == .heading(level: 2, [.text(line)])) == isHeading)
    }
}
