import DragomanArticles
import DragomanHTML
import Testing

/// What a page is filed under.
@Suite struct TopicTests {
    private func topics(head: String = "", afterBody: String = "") -> [String] {
        let page = PageMaker(head: head, body: PageMaker.paragraphs(1...4), afterBody: afterBody)
        return ArticleExtractor().extract(page.document, url: "https://quay.example/news/story").topics
    }

    private func keywords(_ json: String) -> String {
        #"<script type="application/ld+json">{"@type":"NewsArticle","headline":"The harbour reopens after the storm","keywords":"#
            + json + "}</script>"
    }

    @Test(arguments: [
        #""Ferries, Storm""#, #"["Ferries","Storm"]"#, #"["topic/ferries-line/Ferries","section/Storm"]"#,
        #"["Category: Ferries","Topic: Storm"]"#,
        #"["Ferries","26157981-b4f7-4929-adc1-e860c6f03636","Storm","100312362","editors_pick","section:weather","The Quay"]"#,
    ])
    func wordsForPeopleAreTopics(_ json: String) {
        #expect(topics(head: keywords(json)) == ["Ferries", "Storm"])
    }

    @Test func slashAndColonOfOneTopicStay() {
        #expect(
            topics(head: keywords(#"["AC/DC","Alien: Romulus","Harbours"]"#)) == [
                "AC/DC", "Alien: Romulus", "Harbours",
            ])
    }

    @Test func topicsRunTogetherAreTakenFromWhereTheyStandApart() {
        let head =
            keywords(#""Ferries Storm Wind Harbours Islands Bread and Visitors""#)
            + "<meta name='keywords' content='Ferries,Storm,Wind'>"
        #expect(topics(head: head) == ["Ferries", "Storm", "Wind"])
    }

    @Test func linksToTopicsSpeakWhereThePageDeclaresNone() {
        let row = "<p><a rel='tag' href='/t/ferries'>Ferries</a> <a rel='category tag' href='/t/storm'>Storm</a></p>"
        let other = "<div class='related'><p><a rel='tag' href='/t/bread'>Bread</a></p></div>"
        #expect(topics(afterBody: row + other) == ["Ferries", "Storm"])
        #expect(topics(head: "<meta name='keywords' content='Wind'>", afterBody: row) == ["Wind"])
    }

    @Test func linksInABoxForTopicsSpeakToo() {
        let links = "<a href='/t/ferries'>Ferries</a> <a href='/t/storm'>Storm</a>"
        #expect(topics(afterBody: "<div class='tags'><span>Tags:</span> \(links)</div>") == ["Ferries", "Storm"])
        #expect(topics(afterBody: "<aside class='sidebar'><div class='tags'>\(links)</div></aside>").isEmpty)
        let cloud = (1...20).map { "<a href='/t/\($0)'>Topic \($0) of</a>" }.joined()
        #expect(topics(afterBody: "<div class='tags'>\(cloud)</div>").isEmpty)
    }
}
