import DragomanFeeds
import Testing

@Suite struct JSONFeedTests {
    @Test func `Version 1.1 with all that it has`() throws {
        let feed = try FeedParser.parse(
            Array(
                #"""
                {"version": "https://jsonfeed.org/version/1.1", "title": "T\u00e9 \ud83d\ude00", "home_page_url": "/", "language": "fr",
                 "hubs": [{"type": "WebSub", "url": "https://hub.example/"}], "authors": [{"name": "Ana", "url": "https://ana.example/"}],
                 "items": [{"id": 7, "url": "a/1", "content_html": "<p>x</p>", "summary": "s", "date_published": "2026-11-03T10:15:00+01:00",
                 "tags": ["a", "b", "a"], "attachments": [{"url": "a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 12}],
                 "image": "i.png", "author": {"name": "Old"}}, {"id": "https://site.example/2", "content_text": "<not html>"},]}
                """#.utf8), url: "https://site.example/feed.json")
        #expect(feed.kind == .json11)
        #expect(feed.title?.value == "Té 😀")
        #expect(feed.link == "https://site.example/")
        #expect(feed.hubs == ["https://hub.example/"])
        #expect(feed.entries.map(\.id) == ["7", "https://site.example/2"])
        let entry = feed.entries[0]
        #expect(entry.link == "https://site.example/a/1")
        #expect(entry.content == FeedText("<p>x</p>", isHTML: true, base: "https://site.example/feed.json"))
        #expect(entry.categories == ["a", "b"])
        #expect(entry.enclosures == [Enclosure(url: "https://site.example/a.mp3", type: "audio/mpeg", length: 12)])
        #expect(entry.authors == [FeedPerson(name: "Old")])
        #expect(feed.entries[1].link == "https://site.example/2")
        #expect(feed.entries[1].content?.isHTML == false)
    }

    @Test func `Nesting without end is refused`() {
        let text = "{\"items\":" + String(repeating: "[", count: 100_000)
        #expect(throws: FeedError.self) { try FeedParser.parse(Array(text.utf8)) }
    }
}
