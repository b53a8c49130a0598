import DragomanFeeds
import DragomanHTML
import Testing

@Suite struct FeedWriterTests {
    private let feed = Feed(
        kind: .atom10, title: FeedText("Éd. <1> & \"2\""), link: "https://site.example/?a=1&b=2",
        description: FeedText("Words"), language: "fr",
        updated: DateTime(iso8601: "2026-11-03T10:15:00Z"), selfLink: "https://site.example/feed",
        hubs: ["https://hub.example/"],
        entries: [
            Entry(
                id: "tag:site.example,2026:1", link: "https://site.example/1", title: FeedText("1 < 2 & \u{1}3"),
                summary: FeedText("Short & plain"),
                content: FeedText("<p>Long ]]> &amp; <b>bold</b></p>", isHTML: true),
                authors: [FeedPerson(name: "Ana")], published: DateTime(iso8601: "2026-11-02T10:15:00+01:00"),
                updated: DateTime(iso8601: "2026-11-03T10:15:00Z"), categories: ["Mer & monde"],
                enclosures: [Enclosure(url: "https://site.example/a.mp3", type: "audio/mpeg", length: 9)])
        ])

    @Test(arguments: FeedWriter.Format.allCases)
    func `What is written reads back`(format: FeedWriter.Format) throws {
        let again = try FeedParser.parse(
            Array(FeedWriter.write(feed, as: format).utf8), contentType: format.contentType)
        #expect(again.title?.plainText == "Éd. <1> & \"2\"")
        #expect(again.link == feed.link)
        #expect(again.language == "fr")
        #expect(again.selfLink == feed.selfLink)
        #expect(again.hubs == feed.hubs)
        #expect(again.diagnostics.isEmpty)
        let (want, got) = (feed.entries[0], try #require(again.entries.first))
        #expect(got.id == want.id)
        #expect(got.link == want.link)
        #expect(got.title?.plainText == (format == .json ? "1 < 2 & \u{1}3" : "1 < 2 & 3"))
        #expect(got.summary?.plainText == "Short & plain")
        #expect(got.content?.value == want.content?.value)
        #expect(got.authors == want.authors)
        #expect(got.published == want.published)
        #expect(got.updated?.secondsSince1970 == want.updated?.secondsSince1970)
        #expect(got.categories == want.categories)
        #expect(got.enclosures == want.enclosures)
    }
}
