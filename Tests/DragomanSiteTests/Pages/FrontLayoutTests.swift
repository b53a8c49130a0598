import DragomanLibrary
import Testing

@testable import DragomanSite

/// The layout is internal to the site: it decides, and nobody else asks it.
struct FrontLayoutTests {
    private var cards: [ArticleCard] { Press.contents.pages.map(\.card) }

    @Test func aFinishedArticleLeads() {
        let layout = FrontLayout(cards)
        #expect(layout.lead?.id == 1)
        #expect(layout.seconds.count == 4)
    }

    @Test func noArticleStandsTwice() {
        let layout = FrontLayout(cards)
        let shown =
            [layout.lead].compactMap { $0 } + layout.seconds + layout.unders + layout.rest
            + layout.bands.flatMap(\.cards)
        #expect(Set(shown.map(\.id)).count == shown.count)
    }

    @Test func aStoryStandsOnce() {
        let layout = FrontLayout(cards)
        let shown =
            [layout.lead].compactMap { $0 } + layout.seconds + layout.unders + layout.rest
            + layout.bands.flatMap(\.cards)
        #expect(shown.count { $0.storyID == 7 } == 1)
    }

    @Test func nothingMakesAnEmptyLayout() { #expect(FrontLayout([]).lead == nil) }
}
