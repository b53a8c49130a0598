import DragomanArticles
import DragomanHTML
import Testing

/// What an outlet's pages have in common is furniture.
@Suite struct OutletHabitsTests {
    /// A line that reads like a paragraph of the text.
    private static let house =
        "The Quay has told the story of this harbour since 1921, and its reporters walk the piers every morning."

    private func page(_ numbers: ClosedRange<Int>, house: Bool = true) -> Document {
        let middle = house ? "<p>\(Self.house)</p>" : ""
        let half = numbers.lowerBound...(numbers.lowerBound + numbers.count / 2)
        return PageMaker(
            body: PageMaker.paragraphs(half) + middle + PageMaker.paragraphs((half.upperBound + 1)...numbers.upperBound)
        ).document
    }

    private func habits(_ pages: [Document]) -> OutletHabits { OutletHabits(pages: pages.map(PageLines.init(of:))) }

    @Test func lineOfThreeOtherPagesIsLeftOut() {
        let others = [page(10...15), page(20...25), page(30...35)]
        let extractor = ArticleExtractor()
        let own = (1...6).map(PageMaker.sentence)
        #expect(extractor.extract(page(1...6), url: nil).paragraphs.contains(Self.house))
        #expect(extractor.extract(page(1...6), url: nil, habits: habits(others)).paragraphs == own)
        let known = extractor.extract(page(1...6), url: nil, habits: habits(Array(others.prefix(2))))
        #expect(known.paragraphs.contains(Self.house))
    }

    @Test func oneOtherPageThreeTimesIsOnePage() {
        let lines = PageLines(of: page(10...15))
        #expect(lines.hashes.count == Set(lines.hashes).count)
        let doubled = PageLines(hashes: lines.hashes + lines.hashes + lines.hashes)
        let article = ArticleExtractor().extract(page(1...6), url: nil, habits: OutletHabits(pages: [doubled]))
        #expect(article.paragraphs.contains(Self.house))
    }

    @Test func copyOfOtherPagesIsKeptWhole() {
        let copies = [page(1...6, house: false), page(1...6, house: false), page(1...6, house: false)]
        let article = ArticleExtractor().extract(page(1...6, house: false), url: nil, habits: habits(copies))
        #expect(article.paragraphs == (1...6).map(PageMaker.sentence))
    }

    @Test func nothingKnownChangesNothing() {
        let extractor = ArticleExtractor()
        #expect(extractor.extract(page(1...6), url: nil, habits: .none) == extractor.extract(page(1...6), url: nil))
    }
}
