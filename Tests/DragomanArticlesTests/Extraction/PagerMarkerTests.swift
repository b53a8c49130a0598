import DragomanArticles
import DragomanHTML
import Testing

/// Rows of numbers that lead to other pages are no text.
@Suite struct PagerMarkerTests {
    private static let whole = (1...6).map(PageMaker.sentence)

    private func paragraphs(behind text: String) -> [String] {
        ArticleExtractor().extract(PageMaker(body: PageMaker.paragraphs(1...6) + text).document, url: nil).paragraphs
    }

    @Test(arguments: [
        "<p>Pages: <b>1</b> | <a href='/story?page=2'>2</a> | <a href='/story?page=3'>3</a></p>",
        "<ul><li>1</li><li><a href='/story_2.html'>2</a></li><li><a href='/story_3.html'>3</a></li></ul>",
        "<ul><li><a href='/story'>First</a></li><li><a href='/story'>1</a></li><li>2</li><li><a href='/story/3'>3</a></li></ul>",
        "<div>[1] [<a href='/index_1.html'>2</a>] [<a href='/index_2.html'>3</a>]</div>",
        "<table><tr><td><a href='/2026/11/02'>2</a></td><td><a href='/2026/11/03'>3</a></td></tr></table>",
    ])
    func rowsOfPagesAreLeftOut(_ row: String) { #expect(paragraphs(behind: row) == Self.whole) }

    @Test(arguments: [
        "<p>So say two of the reports.<a href='#note1'>1</a> <a href='#note2'>2</a></p>",
        "<p>The league met in <a href='/2025'>2025</a> and <a href='/2026'>2026</a>.</p>",
        "<p>The council has read reports <a href='https://a.example/report'>1</a>, <a href='https://b.example/report'>2</a></p>",
        "<p>Where they met: <a href='/rooms/1'>1</a>, the town hall on the old market square; <a href='/rooms/2'>2</a>, the customs house</p>",
        "<p>They met in rooms <a href='/rooms/1'>1</a> and <a href='/rooms/2'>2</a>.</p>",
    ])
    func numbersInTheTextStay(_ text: String) { #expect(paragraphs(behind: text).count == Self.whole.count + 1) }
}
