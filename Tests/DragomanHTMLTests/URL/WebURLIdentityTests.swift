import DragomanHTML
import Testing

@Suite struct WebURLIdentityTests {
    @Test(arguments: [
        ("https://a.example/x?utm_source=rss&id=3&fbclid=9", "https://a.example/x?id=3"),
        ("https://a.example/x?UTM_Medium=y", "https://a.example/x"),
        ("https://a.example/x#xtor=RSS-1", "https://a.example/x"),
        ("https://a.example/x?b=2&a=1#part", "https://a.example/x?b=2&a=1#part"),
    ])
    func `Tracking is taken off`(text: String, bare: String) throws {
        #expect(try #require(WebURL(text)).withoutTracking.serialised == bare)
    }

    @Test(arguments: [
        "http://www.a.example/news/1", "https://a.example:443/news/1/", "https://a.example/news/1?utm_campaign=z#top",
        "https://a.example/amp/news/1", "https://a.example/news/1/amp/", "https://amp.a.example/news/1",
        "https://a.example/news/1.amp", "https://a.example/news/1?amp=1", "https://a.example/news/1?outputType=amp",
        "https://m.a.example/news/1", "https://www.google.com/amp/s/a.example/news/1",
        "https://a-example.cdn.ampproject.org/c/s/a.example/news/1", "https://a.example/news/%31",
        "https://a.example/news/1/index.html",
    ])
    func `One page has one key`(text: String) throws {
        #expect(try #require(WebURL(text)).canonicalKey == "a.example/news/1")
    }

    @Test func `The order of parameters does not matter and their values do`() throws {
        func key(_ text: String) throws -> String { try #require(WebURL(text)).canonicalKey }
        #expect(try key("http://a.example/?b=2&a=1") == key("http://a.example/?a=1&b=2"))
        #expect(try key("http://a.example/?p=1") != key("http://a.example/?p=2"))
        #expect(try key("http://a.example/x.html") != key("http://a.example/x"))
        #expect(try key("http://www.example/") == "www.example")
        #expect(try key("http://a.example:8080/") != key("http://a.example/"))
        #expect(try key("http://a.example/%2Fx") != key("http://a.example/x"))
    }
}
