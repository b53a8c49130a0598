import DragomanHTML
import Testing

@testable import DragomanArticles

/// Boxes that announce other articles.
@Suite struct TeaserMarkerTests {
    private static let whole = (1...6).map(PageMaker.sentence)

    private static func items(_ count: Int, ending: String) -> String {
        (1...count).map {
            "<li><a href='/o\($0)'>The council of town \($0) meets</a> <span>It spoke of roads, of schools and of the price of water, which\(ending)</span></li>"
        }.joined()
    }

    private static func articles(_ count: Int, _ text: String) -> String {
        (1...count).map {
            "<article class='card'><h2><a href='/o\($0)'>The council of town \($0) meets</a></h2><p>\(text)</p></article>"
        }.joined()
    }

    /// The units ruled out, but for those of the page's own list in its `aside`, which its label gives away.
    private func ruledOut(_ page: PageMaker, address: String? = nil) -> Int {
        let reading = PageReading(Outline(page.document), title: page.title, address: address)
        return reading.units.count { $0.isRuledOut && reading.outline.ancestor(.aside, of: Int($0.first)) == nil }
    }

    @Test func itemsThatOpenWithALinkAndAreCutShortAreTeasers() {
        let page = PageMaker(body: PageMaker.paragraphs(1...6) + "<ul>\(Self.items(4, ending: "..."))</ul>")
        #expect(ruledOut(page) == 4)
        #expect(ArticleExtractor().extract(page.document, url: nil).paragraphs == Self.whole)
    }

    @Test(arguments: [items(4, ending: " rose."), items(2, ending: "…")])
    func itemsThatAreWholeOrFewAreNot(_ items: String) {
        #expect(ruledOut(PageMaker(body: PageMaker.paragraphs(1...6) + "<ul>\(items)</ul>")) == 0)
    }

    @Test func articlesWhoseHeadingLeadsAwayAreTeasers() {
        let text = "The council spoke of roads, of schools and of the price of water."
        let page = PageMaker(body: PageMaker.paragraphs(1...6), afterBody: Self.articles(3, text))
        #expect(ruledOut(page) == 6)
        #expect(ArticleExtractor().extract(page.document, url: nil).paragraphs == Self.whole)
        #expect(ruledOut(PageMaker(body: PageMaker.paragraphs(1...6), afterBody: Self.articles(2, text))) == 0)
    }

    @Test func itemsWhoseHeadingLeadsAwayAreTeasers() {
        let items = Self.articles(3, "The council spoke of roads.").replacing("article", with: "li")
        #expect(ruledOut(PageMaker(body: PageMaker.paragraphs(1...6), afterBody: "<ul>\(items)</ul>")) == 6)
    }

    @Test func boxesWhoseHeadingLeadsAwayAreTeasers() {
        let boxes = Self.articles(3, "The council spoke of roads.").replacing("article", with: "div")
        #expect(ruledOut(PageMaker(body: PageMaker.paragraphs(1...6), afterBody: "<div>\(boxes)</div>")) == 6)
        let away = boxes.replacing("href='", with: "href='https://shop.example")
        #expect(ruledOut(PageMaker(body: PageMaker.paragraphs(1...6), afterBody: "<div>\(away)</div>")) == 0)
    }

    /// As in a list of things to buy.
    @Test(arguments: [
        ("https://www.shop.example", 0), ("https://www.quay.example", 6), ("//m.quay.example", 6),
        ("https://quay.example.net", 0),
    ])
    func itemsWhoseHeadingLeadsToAnotherSiteAreNot(_ host: String, _ count: Int) {
        let items = Self.articles(3, "The council spoke of roads.").replacing("article", with: "li")
        let page = PageMaker(
            body: PageMaker.paragraphs(1...6) + "<ul>\(items.replacing("href='", with: "href='\(host)"))</ul>")
        #expect(ruledOut(page, address: "https://quay.example/story") == count)
    }

    @Test func entriesWithMuchTextAreNot() {
        let entries = Self.articles(4, (1...6).map(PageMaker.sentence).joined(separator: " "))
        #expect(ruledOut(PageMaker(body: PageMaker.paragraphs(1...6), afterBody: entries)) == 0)
    }

    @Test func frontPageIsLeftAsItIs() {
        let text = "The council spoke of roads, of schools and of the price of water, and it meets again in May."
        #expect(ruledOut(PageMaker(body: Self.articles(20, text))) == 0)
    }

    // MARK: One alone

    private func paragraphs(with line: String) -> [String] {
        let body = PageMaker.paragraphs(1...3) + line + PageMaker.paragraphs(4...6)
        return ArticleExtractor().extract(PageMaker(body: body).document, url: "https://quay.example/2026/harbour")
            .paragraphs
    }

    @Test(arguments: [
        "<p><a href='/2026/mill'>Old mill reopens after ten years of repairs</a></p>",
        "<p><b><a href='https://www.quay.example/2026/mill'>Old mill reopens after ten years</a></b></p>",
        "<div><a href='/2026/mill'><img src='/m.jpg'><h3>Old mill reopens</h3><p>The mill at the river is open again, and its owner is glad.</p></a></div>",
    ])
    func linkToAnotherPageBetweenParagraphsIsATeaser(_ line: String) { #expect(paragraphs(with: line) == Self.whole) }

    @Test func fewLinesTogetherAreTeasersAndManyAreAList() {
        func lines(_ count: Int) -> String {
            (1...count).map { "<p><a href='/2026/\($0)'>The council of town \($0) meets again</a></p>" }.joined()
        }
        #expect(paragraphs(with: lines(4)) == Self.whole)
        let page = PageMaker(body: PageMaker.paragraphs(1...6) + lines(9))
        #expect(ruledOut(page, address: "https://quay.example/2026/harbour") == 0)
        // No text beside it.
        #expect(ruledOut(PageMaker(body: lines(2)), address: "https://quay.example/2026/harbour") == 0)
    }

    @Test(arguments: [
        "<p><a href='https://mill.example/opening'>Old mill reopens after ten years of repairs</a></p>",
        "<p><a href='#mill'>What the mill of the town has cost so far</a></p>",
        "<p><a href='mailto:desk@quay.example'>Write to the desk of the harbour</a></p>",
        "<p>So it stands in <a href='/2026/mill'>our report of the opening</a>.</p>",
        "<p><a href='/2026/mill'>https://quay.example/2026/mill is where it stands</a></p>",
        "<div><a href='#mill'><h3>Old mill reopens</h3></a><p>The mill at the river is open again, and its owner is glad of it.</p></div>",
    ])
    func otherLinksOfTheTextAreNone(_ line: String) { #expect(paragraphs(with: line).count > Self.whole.count) }
}
