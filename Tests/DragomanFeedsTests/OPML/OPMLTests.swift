import DragomanFeeds
import Testing

@Suite struct OPMLTests {
    @Test func `Folders come in and go out`() throws {
        let list = OPML(
            title: "Sources & more",
            subscriptions: [
                .init(
                    title: "Le Phare", feedURL: "https://phare.example/rss?a=1&b=2", pageURL: "https://phare.example/"),
                .init(
                    title: "A \"quoted\" one", feedURL: "https://q.example/f", folders: ["Europe", "France"],
                    language: "fr"),
                .init(title: "Other", feedURL: "https://o.example/f", folders: ["Europe"]),
            ])
        let again = try OPML(parsing: Array(list.serialised.utf8))
        #expect(again.title == list.title)
        #expect(Set(again.subscriptions) == Set(list.subscriptions))
    }

    @Test func `Lists found in the wild are read`() throws {
        let list = try OPML(
            parsing: Array(
                """
                <?xml version="1.0"?><OPML version="1.1"><head><title>Mine</title></head><body>
                <outline TITLE="News & views"><outline type=rss text="One" xmlURL="http://one.example/rss">
                <outline title="Two" xmlUrl="http://two.example/rss"/></outline>
                <outline text="A page" type="link" url="http://page.example/"/>
                """.utf8))
        #expect(list.subscriptions.map(\.title) == ["One", "Two"])
        #expect(list.subscriptions.allSatisfy { $0.folders == ["News & views"] })
    }

    @Test func `What is no list is refused`() {
        #expect(throws: FeedError.self) { try OPML(parsing: Array("<rss/>".utf8)) }
        #expect(throws: FeedError.self) { try OPML(parsing: []) }
    }
}
