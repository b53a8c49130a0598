import DragomanHTML
import Testing

@testable import DragomanArticles

/// Pictures that count themselves amid a text.
@Suite struct SlideshowMarkerTests {
    private static let whole = (1...14).map(PageMaker.sentence)

    private static func slides(_ count: Int, of whole: Int, _ label: (Int, Int) -> String) -> String {
        let items = (1...count).map {
            "<li><h3>\(label($0, whole))</h3><p>Slide \($0) shows what the sea has left of house \($0), as it was found on Monday.</p></li>"
        }
        return "<ul>\(items.joined())</ul>"
    }

    private func paragraphs(_ body: String) -> [String] {
        ArticleExtractor().extract(PageMaker(body: body).document, url: nil).paragraphs
    }

    @Test func slidesAmidTheTextAreLeftOut() {
        for label in [{ "\($0)/\($1) The sea" }, { "\($0) of \($1)" }, { "Bild \($0) von \($1)" }]
            as [(Int, Int) -> String]
        {
            let body = PageMaker.paragraphs(1...7) + Self.slides(5, of: 5, label) + PageMaker.paragraphs(8...14)
            #expect(paragraphs(body) == Self.whole)
        }
    }

    @Test func slidesThatAreAllOfThePageStay() {
        let found = paragraphs(PageMaker.paragraphs(1...2) + Self.slides(8, of: 8) { "\($0)/\($1) The sea" })
        #expect(found.contains { $0.hasPrefix("Slide 8 shows") })
    }

    @Test func whatStandsBesideTheLastSlideStays() {
        let counters = "<h3>1/3 Sea</h3><h3>2/3 Wind</h3><h3>3/3 Ice</h3>"
        let body = "<div>\(counters)\(PageMaker.paragraphs(1...6))</div><div>\(PageMaker.paragraphs(7...14))</div>"
        #expect(paragraphs(body) == Self.whole)
    }

    @Test func fewPartsAreTheTexts() {
        let body = PageMaker.paragraphs(1...14) + Self.slides(2, of: 4) { "\($0)/\($1) The sea" }
        #expect(paragraphs(body).contains { $0.hasPrefix("Slide 2 shows") })
    }

    @Test(arguments: [
        ("1/50", 1, 50), ("3 of 12", 3, 12), ("Image 2 of 5", 2, 5), ("Bild 3 von 10 © Ann Lee", 3, 10),
        ("2 / 7 Sea", 2, 7),
    ])
    func counts(_ text: String, _ part: Int, _ whole: Int) throws {
        let count = try #require(SlideshowMarker.count(Array(text.utf8)[...]))
        #expect(count.part == part && count.whole == whole)
    }

    @Test(arguments: ["03/05/2026", "7 of 3", "1 2 3", "The first of 12", "", "5", "2 of 2", "1,200 of 3,000"])
    func othersAreNone(_ text: String) {
        #expect(SlideshowMarker.count(Array(text.utf8)[...]) == nil)
    }
}
