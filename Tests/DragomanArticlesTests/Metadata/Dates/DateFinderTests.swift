import DragomanArticles
import DragomanHTML
import Testing

/// Where a page shows when its article was published, and where it shows other days.
@Suite struct DateFinderTests {
    private func published(
        head: String = "", body: String = "<body>", before: String = "", text: String = "", after: String = ""
    ) -> String? {
        let page = PageMaker(
            head: head, beforeBody: before, body: text + PageMaker.paragraphs(1...4), afterBody: after)
        let document = Document(parsing: page.html.replacing("<body>", with: body))
        return ArticleExtractor().extract(document, url: "https://quay.example/story").published?.iso8601
    }

    @Test(arguments: ["right-sidebar", "has-comments", "related-enabled"])
    func classOfTheWholePageHidesNoDate(_ name: String) {
        let line = "<p><time datetime='2026-11-03'>Nov 3, 2026</time></p>"
        #expect(published(body: "<body class='\(name)'>", before: line) == "2026-11-03")
        #expect(published(body: "<body class='\(name)'>", before: "<p>3 November 2026</p>") == "2026-11-03")
    }

    @Test func lineCalledSecondaryForItsLooksIsNoColumn() {
        #expect(published(before: "<p class='text-secondary'>3 November 2026</p>") == "2026-11-03")
        let aside =
            "<aside><ul><li>03.11.2026</li><li>3 min</li><li>Print</li><li>Send</li><li>Listen</li></ul></aside>"
        #expect(published(before: aside) == "2026-11-03")
    }

    @Test func columnsAndCommentsHaveOtherDays() {
        let column = "<div class='sidebar'><p>Harbour fair</p><p>3 November 2026</p></div>"
        #expect(published(after: PageMaker.paragraphs(5...12) + column) == nil)
        #expect(published(before: "<div class='comments'><p>3 November 2026</p></div>") == nil)
        let quote = "<blockquote><p>The ferries are back.</p><p>— Ann Lee (@ann) November 3, 2026</p></blockquote>"
        #expect(published(text: quote) == nil)
    }

    @Test(arguments: [
        "By Ann Lee, 3 November 2026, 3:51 pm 11 comments", "Home | Ann Lee | 3 November 2026",
        "Gespeichert von Ann Lee am 3. November 2026 - 18:55", "Posted on November 3, 2026, at 11:29 a.m.",
    ])
    func lineWithAFewOtherWords(_ line: String) {
        #expect(published(before: "<div>\(line)</div>")?.prefix(10) == "2026-11-03")
    }

    @Test(arguments: [
        "Le 3 novembre 2026, le port a été fermé par la ville, et les bateaux sont restés au large.",
        "Figure 2: the ice around the islands as the satellite of the weather office saw it on 3 November 2026 (left)",
    ])
    func lineAboutSomethingElse(_ line: String) {
        #expect(published(text: "<p>\(line)</p>") == nil)
    }

    @Test func textOpensWithItsDate() {
        let rest = String(repeating: "The ferries have come back to the harbour with little hope for more. ", count: 4)
        #expect(published(text: "<p>3.11.2026 - \(rest)</p>") == "2026-11-03")
        #expect(published(text: "<p>On 3 November 2026 – a Tuesday – the harbour closed. \(rest)</p>") == nil)
        #expect(published(text: "<p>On 3 November 2026 the harbour closed. \(rest)</p>") == nil)
    }

    @Test func fieldThatIsOftenTheChangesGivesWayToWhatIsShown() {
        let head = "<meta name='date' content='2026-11-05'>"
        #expect(published(head: head, before: "<p><time>3.11.2026, 12:01</time></p>")?.prefix(10) == "2026-11-03")
        #expect(published(head: head) == "2026-11-05")
    }
}
