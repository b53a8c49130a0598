import DragomanFetching
import Testing

@Suite struct HubOfferTests {
    private func offer(_ fields: [String] = [], _ hubs: [String] = [], selfLink: String? = nil) -> HubOffer? {
        HubOffer(links: LinkHeader(fields), hubs: hubs, selfLink: selfLink, url: "https://e.org/f/feed.xml")
    }

    @Test func theFeedsOwnLinksAreRead() {
        let found = offer([], ["https://hub.example/"], selfLink: "https://e.org/canonical.xml")
        #expect(found?.hub == "https://hub.example/")
        #expect(found?.topic == "https://e.org/canonical.xml")
        #expect(offer([], ["https://hub.example/"])?.topic == "https://e.org/f/feed.xml", "where it was found")
        #expect(offer([], [], selfLink: "https://e.org/canonical.xml") == nil)
    }

    @Test func linkFieldsCountBeforeTheFeed() {
        let found = offer(
            ["</hub>; rel=\"hub\", <HTTPS://E.org/Top%69c>; rel=self"], ["https://other.example/"],
            selfLink: "https://e.org/other")
        #expect(found?.hub == "https://e.org/hub")
        #expect(found?.topic == "HTTPS://E.org/Top%69c", "a topic is compared letter by letter")
    }

    @Test func whatCannotBeAskedIsPassedOver() {
        #expect(offer(["<gopher://x/>; rel=hub"], ["file:///etc/passwd", "http://u:p@hub.example/"]) == nil)
        #expect(offer(["<gopher://x/>; rel=hub"], ["https://hub.example/"])?.hub == "https://hub.example/")
        #expect(
            offer([], ["https://hub.example/"], selfLink: "mailto:a@b.example")?.topic == "https://e.org/f/feed.xml")
    }
}
