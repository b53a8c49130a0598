import DragomanHTML
import Testing

@testable import DragomanArticles

/// Which of a page's headings is the headline.
@Suite struct HeadlineFinderTests {
    private func headline(_ headings: String, title: String) -> String? {
        let outline = Outline(Document(parsing: "<body>\(headings)<p>Text.</p></body>"))
        return HeadlineFinder.node(in: outline, title: title).map { outline.string(of: $0) }
    }

    @Test func onlyFirstLevelHeadingIsIt() {
        let headings = "<h1>How big the harbour is</h1><h2>Most read of the day</h2>"
        #expect(headline(headings, title: "Six figures of the sea") == "How big the harbour is")
    }

    @Test func headingThatSaysWhatTheTitleSaysIsItWhereTheFirstIsTheSections() {
        let headings = "<h1>Information and resources</h1><h2>Six figures of the sea</h2>"
        #expect(headline(headings, title: "Six figures of the sea | The Quay") == "Six figures of the sea")
        #expect(headline(headings, title: "Resources | Six figures of the sea") == "Information and resources")
    }

    @Test func headingThatTheTitleEndsWithIsItWhereItIsNoLabel() {
        let headings = "<h2>Most read</h2><h2>Six figures of the sea</h2>"
        #expect(headline(headings, title: "Numbers: Six figures of the sea") == "Six figures of the sea")
        #expect(headline("<h2>Of the sea</h2>", title: "Numbers: Six figures of the sea") == nil)
    }

    @Test func firstThatSharesAWordWithTheTitleStays() {
        let headings = "<h1>How big is the harbour?</h1><h2>Six figures of the harbour</h2>"
        #expect(headline(headings, title: "Six figures of the harbour") == "How big is the harbour?")
    }

    @Test func outletsNameThatLeadsHomeIsNone() {
        let headings = "<h1><a href='/'>The daily quay</a></h1><h2>Six figures of the sea</h2>"
        #expect(headline(headings, title: "Six figures of the sea") == "Six figures of the sea")
    }
}
