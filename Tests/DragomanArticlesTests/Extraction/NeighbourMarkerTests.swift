import DragomanHTML
import Testing

@testable import DragomanArticles

/// Other articles on the page of one.
@Suite struct NeighbourMarkerTests {
    private static let other = """
        <p>The ferry company has hired forty people for the summer, it said on Monday, more than ever before.</p>
        <p>Most of them are students of the nautical school, who will be trained for two weeks in April.</p>
        """
    private static let own =
        "<article><h1>The harbour reopens after the storm</h1>" + PageMaker.paragraphs(1...6) + "</article>"

    private func paragraphs(_ body: String) -> [String] {
        let page = "<!DOCTYPE html><title>The harbour reopens after the storm</title><main>\(body)</main>"
        return ArticleExtractor().extract(Document(parsing: page), url: "https://quay.example/story").paragraphs
    }

    @Test(arguments: [
        "<article><h2><a href='/ferry'>The company hires forty people</a></h2>\(other)</article>",
        "<article><h1>The company hires forty people</h1>\(other)</article>",
    ])
    func articlesBesideAreLeftOut(_ neighbour: String) {
        let whole = (1...6).map(PageMaker.sentence)
        #expect(paragraphs(Self.own + neighbour) == whole)
        #expect(paragraphs(neighbour + Self.own) == whole)
    }

    @Test(arguments: [
        "<article><h2>What the company says</h2>\(other)</article>", "<section><h1>The company</h1>\(other)</section>",
    ])
    func partsOfOneArticleAreNot(_ part: String) {
        let page = "<!DOCTYPE html><title>The harbour reopens after the storm</title><main>\(Self.own)\(part)</main>"
        let reading = PageReading(Outline(Document(parsing: page)), title: "The harbour reopens after the storm")
        #expect(reading.units.count > 8)
        #expect(reading.units.count(where: \.isRuledOut) == 0)
    }
}
