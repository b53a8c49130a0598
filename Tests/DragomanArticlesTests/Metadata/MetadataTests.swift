import DragomanArticles
import DragomanHTML
import Testing

@Suite struct MetadataTests {
    private func extract(_ page: PageMaker) -> Article {
        ArticleExtractor().extract(page.document, url: "https://quay.example/story")
    }

    @Test(arguments: [
        ("<p class='meta'>3 November 2026</p>", "2026-11-03"),
        ("<p class='meta'>Publié le 3 novembre 2026</p>", "2026-11-03"),
        ("<p class='meta'>3. November 2026</p>", "2026-11-03"), ("<p class='meta'>3 ноября 2026</p>", "2026-11-03"),
        ("<p class='meta'>2026年11月3日</p>", "2026-11-03"), ("<time datetime='2026-11-03'>gestern</time>", "2026-11-03"),
    ])
    func datesAreReadInManyLanguages(_ markup: String, _ day: String) {
        let article = extract(PageMaker(beforeBody: markup, body: PageMaker.paragraphs(1...4)))
        #expect(article.published?.iso8601.prefix(10) == day[...])
    }

    @Test(arguments: [
        ("By Anna Berg", ["Anna Berg"]), ("Von Anna Berg und Tom Lang", ["Anna Berg", "Tom Lang"]),
        ("Por Lucía Ferrán", ["Lucía Ferrán"]),
        ("Oleh: Rani Dewanti", ["Rani Dewanti"]),
    ])
    func bylinesGiveNames(_ byline: String, _ names: [String]) {
        let article = extract(
            PageMaker(beforeBody: "<div class='byline'>\(byline)</div>", body: PageMaker.paragraphs(1...4)))
        #expect(article.authors == names)
    }

    @Test func structuredDataIsRead() {
        let json = """
            {"@context":"https://schema.org","@type":"NewsArticle","headline":"The harbour reopens after the storm",
            "datePublished":"2026-11-03T10:15:00+01:00","isAccessibleForFree":"False","author":[{"@type":"Person","name":"Ann Lee"}]}
            """
        let article = extract(
            PageMaker(head: "<script type='application/ld+json'>\(json)</script>", body: PageMaker.paragraphs(1...4)))
        #expect(article.authors == ["Ann Lee"])
        #expect(article.published?.iso8601 == "2026-11-03T10:15:00+01:00")
        #expect(article.isAccessibleForFree == false)
    }

    @Test func paywallNoticeIsReportedAndLeftOut() {
        let notice = "<div><p>Already a subscriber? <a href='/login'>Log in</a></p></div>"
        let article = extract(PageMaker(body: PageMaker.paragraphs(1...4), afterBody: notice))
        #expect(article.isAccessibleForFree == false)
        #expect(article.paragraphs == (1...4).map(PageMaker.sentence))
    }
}
