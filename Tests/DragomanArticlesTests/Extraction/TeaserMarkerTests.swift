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
}
