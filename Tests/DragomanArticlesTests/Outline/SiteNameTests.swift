import Testing

@testable import DragomanArticles

@Suite struct SiteNameTests {
    private func site(_ address: String) -> UInt64? {
        var address = address
        return address.withUTF8(SiteName.of)
    }

    @Test(arguments: [
        ("https://www.quay.example/news", "http://quay.example"), ("//m.quay.example?x=1", "https://quay.example/"),
        ("https://m.quay.co.uk/a", "https://quay.co.uk"), ("https://www.x.com/a", "https://x.com"),
        ("https://QUAY.example:8080/", "https://quay.example"), ("https://a.b.quay.example", "https://quay.example"),
    ])
    func firstNamesMakeNoDifference(_ one: String, _ other: String) {
        #expect(site(one) != nil && site(one) == site(other))
    }

    @Test(arguments: [
        ("https://quay.example", "https://quay.example.net"), ("https://quay.co.uk", "https://mole.co.uk"),
        ("https://quay.example", "https://aquay.example"),
    ])
    func otherSitesAreTold(_ one: String, _ other: String) {
        #expect(site(one) != site(other))
    }

    @Test(arguments: [
        "", "/news", "news.html", "#top", "mailto:ann@quay.example", "javascript:void(0)", "https:", "//",
    ])
    func addressesWithoutAHostHaveNone(_ address: String) {
        #expect(site(address) == nil)
    }
}
