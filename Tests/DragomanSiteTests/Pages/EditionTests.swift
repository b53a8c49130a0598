import DragomanLanguages
import DragomanLibrary
import DragomanSite
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

/// One site in several languages: each edition whole under its path, each page naming its counterparts.
struct EditionTests {
    private var fixture: SiteFixture {
        var contents = Press.contents
        contents.pages[0].editions = [
            "fr": contents.pages[0].card.title, "ar": "الميناء يفتح من جديد", "en": "The port reopens",
        ]
        contents.pages[1].editions = ["fr": contents.pages[1].card.title]
        var fixture = SiteFixture(contents)
        fixture.configuration.otherEditions = ["en", "ar"]
        return fixture
    }

    private func page(_ path: String) async throws -> String {
        var text = ""
        let box = Box()
        try await fixture.test { client in
            await box.set(String(buffer: try await client.execute(uri: path, method: .get).body))
        }
        text = await box.text
        return text
    }

    private actor Box {
        var text = ""
        func set(_ text: String) { self.text = text }
    }

    @Test(arguments: [("/", "fr", "ltr"), ("/en", "en", "ltr"), ("/ar/latest", "ar", "rtl"), ("/en/none", "en", "ltr")])
    func anEditionSpeaksItsLanguage(_ path: String, _ language: String, _ direction: String) async throws {
        #expect(try await page(path).contains("<html lang=\"\(language)\" dir=\"\(direction)\">"))
    }

    @Test func everyLinkOfAnEditionStaysInIt() async throws {
        for path in ["/en", "/en/article/1", "/en/sources", "/en/search?q=port", "/en/story/7"] {
            let text = try await page(path)
            let links = text.split(separator: "href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
                .filter { $0.hasPrefix("/") }
            #expect(links.count > 10)
            let strays = links.filter { link in
                !["/en", "/ar", "/assets/", "/favicon", "/pictures/"].contains { link.hasPrefix($0) } && link != "/"
                    && !text.contains("<a href=\"\(link)\" hreflang=")
            }
            #expect(strays.isEmpty, "\(path): \(strays)")
        }
    }

    @Test func aPageNamesItsCounterparts() async throws {
        let article = try await page("/article/1")
        for link in [
            "hreflang=\"fr\" href=\"https://press.example/article/1/",
            "hreflang=\"en\" href=\"https://press.example/en/article/1/the-port-reopens\"",
            "hreflang=\"ar\" href=\"https://press.example/ar/article/1\"",
            "hreflang=\"x-default\" href=\"https://press.example/article/1/",
        ] { #expect(article.contains(link), "\(link)") }
        let about = try await page("/ar/about")
        #expect(about.contains("hreflang=\"en\" href=\"https://press.example/en/about\""))
        #expect(about.contains("<link rel=\"canonical\" href=\"https://press.example/ar/about\">"))
    }

    @Test func whatIsNotPublishedInAnEditionOrIsClosedNamesNone() async throws {
        // Of a source that is private: search engines are told of no version of it.
        #expect(!(try await page("/article/2")).contains("rel=\"alternate\" hreflang"))
        var alone = SiteFixture()
        alone.configuration.otherEditions = []
        try await alone.test { client in
            let text = String(buffer: try await client.execute(uri: "/", method: .get).body)
            #expect(!text.contains("hreflang"))
            try await client.execute(uri: "/en", method: .get) { #expect($0.status == .notFound) }
        }
    }

    @Test func addressesWithASlashTooManyStayInTheirEdition() async throws {
        try await fixture.test { client in
            try await client.execute(uri: "/en/latest/", method: .get) { response in
                #expect(response.headers[.location] == "/en/latest")
            }
            let robots = String(buffer: try await client.execute(uri: "/robots.txt", method: .get).body)
            #expect(robots.contains("Disallow: /en/search\n"))
            #expect(robots.contains("Sitemap: https://press.example/ar/sitemap.xml\n"))
        }
    }
}
