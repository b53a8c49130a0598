import DragomanArticles
import DragomanStories
import Testing

@Suite struct StoryIndexTests {
    private func placed(_ id: Int64, _ text: String, story: Int64? = nil) -> PlacedStory {
        let article = Article(title: "", language: "en", blocks: [.paragraph([.text(text)])])
        return PlacedStory(id: id, storyID: story, published: 0, fingerprint: StoryFingerprint(article: article))
    }

    private let text = """
        The ferry Lady Maud ran aground off Noup Head with 318 people on board, the coastguard at Kirk Bay said. Nobody was hurt. \
        Skipper Tam Rendall blamed a broken radar that had been reported 14 times since spring.
        """

    @Test func anEmptyIndexPlacesEverythingAlone() {
        #expect(StoryPlacer().place(placed(1, text).fingerprint, published: 0, in: StoryIndex()) == Placement())
        #expect(StoryPlacer().place(placed(1, "").fingerprint, published: 0, among: [placed(2, "")]) == Placement())
    }

    @Test func whatIsRemovedIsNotFound() {
        var index = StoryIndex([placed(1, text), placed(2, "Nothing else happened in Westray today.")])
        let new = placed(3, text).fingerprint
        #expect(StoryPlacer().place(new, published: 0, in: index).copyOf == 1)
        index.remove(id: 1)
        index.remove(id: 99)
        #expect(index.count == 1)
        #expect(StoryPlacer().place(new, published: 0, in: index) == Placement())
    }

    @Test func anArticleTakesItsOwnPlaceAgain() {
        var index = StoryIndex([placed(1, "An older text about the harbour at Kirk Bay.")])
        index.insert(placed(1, text))
        #expect(index.count == 1)
        let own = StoryPlacer().place(placed(1, text).fingerprint, published: 0, in: index, excluding: 1)
        #expect(own == Placement())
    }

    @Test func theStoryNotedLaterIsJoined() {
        var index = StoryIndex([placed(1, text), placed(2, text)])
        let new = placed(3, text).fingerprint
        #expect(StoryPlacer().place(new, published: 0, in: index).story == .opens(with: [1, 2]))
        index.setStory(5, of: 2)
        index.setStory(6, of: 77)
        #expect(StoryPlacer().place(new, published: 0, in: index).story == .joins(5))
    }

    @Test func ofSeveralCopiesTheFirstPublishedIsTheOriginal() {
        var later = placed(1, text)
        later.published = 500
        var first = placed(2, text)
        first.published = 100
        let place = StoryPlacer().place(placed(3, text).fingerprint, published: 900, among: [later, first])
        #expect(place.copyOf == 2)
    }
}
