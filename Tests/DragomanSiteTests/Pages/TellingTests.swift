import DragomanLibrary
import Testing

@testable import DragomanSite

/// The telling is internal to the site: it decides, and nobody else asks it.
struct TellingTests {
    private func card(_ id: Int64, copyOf: Int64? = nil, standing: ArticleCard.Standing = .machine, words: Int = 200)
        -> ArticleCard
    {
        ArticleCard(
            id: id, title: "\(id)", originalTitle: "\(id)", sourceID: id, outlet: "\(id)", standing: standing,
            gathered: .minutesAgo(id), wordCount: words, storyID: 1, storyCount: 3, copyOf: copyOf)
    }

    private func told(_ cards: [ArticleCard]) -> [[Int64]] {
        Telling(cards).versions.map { [$0.card.id] + $0.copies.map(\.id) }
    }

    @Test func copiesAreFoldedUnderTheirText() {
        #expect(told([card(3, copyOf: 1), card(2), card(4, copyOf: 3), card(1)]) == [[1, 3, 4], [2]])
    }

    @Test func aCopyOfWhatIsNotHereStandsForItself() { #expect(told([card(3, copyOf: 9)]) == [[3]]) }

    @Test func aRingOfCopiesIsOneText() {
        #expect(told([card(3, copyOf: 2), card(2, copyOf: 3), card(4)]) == [[2, 3], [4]])
    }

    @Test func aFinishedTellingLeads() {
        #expect(told([card(1, standing: .pending), card(2, standing: .flagged), card(3)]) == [[3], [1], [2]])
        #expect(told([]).isEmpty)
    }
}
