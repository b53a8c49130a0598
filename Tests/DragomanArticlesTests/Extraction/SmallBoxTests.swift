import DragomanArticles
import DragomanHTML
import Testing

/// Small boxes that ask a reader for something, in the midst of the text and without a class that says so.
@Suite struct SmallBoxTests {
    private static let whole = (1...6).map(PageMaker.sentence)

    private func paragraphs(with box: String) -> [String] {
        let body = PageMaker.paragraphs(1...3) + box + PageMaker.paragraphs(4...6)
        return ArticleExtractor().extract(PageMaker(body: body).document, url: nil).paragraphs
    }

    @Test(arguments: [
        "<div><h3>The Quay lives by you</h3><p>What we write costs money and time. Please give what you can.</p><a href='/give'>Donate now</a></div>",
        "<div><p>Wer uns liest, weiß mehr vom Hafen.</p><p><a href='/abo'>Jetzt unterstützen</a></p></div>",
        "<div><h4>Is the council right?</h4><label><input type='radio'>Yes, wholly</label> <label><input type='radio'>No</label><p>12 votes so far</p></div>",
        "<p>What do you think? Tell us in the comments below.</p>",
        "<p>Download the Quay app for news of the harbour.</p>",
    ])
    func boxesAreLeftOut(_ box: String) { #expect(paragraphs(with: box) == Self.whole) }

    @Test(arguments: [
        "<p>What did the council say? Tell us, the neighbours ask, and wait.</p>",
        "<p>Download the report, said the clerk, and read it.</p>",
        "<p>Whoever wants to may <a href='/give'>donate now</a> to the harbour's fund.</p>",
    ])
    func sentencesLikeThemStay(_ text: String) { #expect(paragraphs(with: text).count == Self.whole.count + 1) }

    /// Some sites wrap each paragraph with what follows it.
    @Test func paragraphBesideABoxStays() {
        let box = "<div><p>Please give what you can.</p><a href='/give'>Donate now</a></div>"
        #expect(paragraphs(with: "<div><p>\(PageMaker.sentence(7))</p>\(box)</div>").contains(PageMaker.sentence(7)))
    }
}
