import DragomanLibrary
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

struct RouteTests {
    /// Every kind of page, with the words that show it is the right one.
    static let pages: [(path: String, words: String)] = [
        ("/", "Le port rouvre"), ("/latest", "Dernières nouvelles"), ("/article/1", "Le port rouvre"),
        ("/article/1?view=original", "A las seis de la mañana"), ("/article/1?view=parallel", "Côte à côte"),
        ("/article/5", "المدينة القديمة"), ("/source/1", "El Faro del Estrecho"), ("/sources", "Injoignable"),
        ("/languages", "indonésien"), ("/language/es", "espagnol"), ("/section/%C3%89conomie", "Économie"),
        ("/topic/ports", "ports"), ("/story/7", "Un événement"), ("/search", "Recherche"),
        ("/search?q=port", "articles trouvés"), ("/about", "À propos"),
    ]

    @Test(arguments: pages) func aPageShowsWhatItIsFor(_ page: (path: String, words: String)) async throws {
        try await SiteFixture().test { client in
            try await client.execute(uri: page.path, method: .get) { response in
                #expect(response.status == .ok)
                #expect(response.headers[.contentType] == "text/html; charset=utf-8")
                #expect(String(buffer: response.body).contains(page.words))
            }
        }
    }

    @Test(arguments: [
        ("/feed.xml", "application/rss+xml; charset=utf-8"), ("/atom.xml", "application/atom+xml; charset=utf-8"),
        ("/feed.json", "application/feed+json; charset=utf-8"), ("/sitemap.xml", "application/xml; charset=utf-8"),
        ("/sitemap-articles/1", "application/xml; charset=utf-8"),
        ("/sitemap-news.xml", "application/xml; charset=utf-8"), ("/healthz", "application/json"),
        ("/favicon.svg", "image/svg+xml"), ("/robots.txt", "text/plain; charset=utf-8"),
    ])
    func aFileHasItsType(_ path: String, _ type: String) async throws {
        try await SiteFixture().test { client in
            try await client.execute(uri: path, method: .get) { response in
                #expect(response.status == .ok)
                #expect(response.headers[.contentType] == type)
            }
        }
    }

    @Test(arguments: [
        "/nothing", "/article/999", "/article/x", "/article/-1", "/article/01", "/article", "/source/99",
        "/language/xx",
        "/section/none", "/topic/none", "/story/99", "/latest?page=999", "/assets/other.css", "/feed.xml?section=",
        "/feed.xml?bad=1", "/..%2f..%2fetc/passwd", "/%00", "/article/1/a/b", "//evil.example", "/sitemap-articles/0",
    ])
    func whatIsNotThereIsSaidInTheReadersLanguage(_ path: String) async throws {
        try await SiteFixture().test { client in
            try await client.execute(uri: path, method: .get) { response in
                #expect(response.status == .notFound)
                #expect(String(buffer: response.body).contains("Cette page n’existe pas"))
            }
        }
    }

    @Test func aHeadRequestGetsTheHeadersAndNoBytes() async throws {
        try await SiteFixture().test { client in
            for path in Self.pages.map(\.path) + ["/feed.xml", "/healthz", "/robots.txt", "/nothing"] {
                let get = try await client.execute(uri: path, method: .get)
                try await client.execute(uri: path, method: .head) { response in
                    #expect(response.status == get.status, "\(path)")
                    #expect(response.headers[.contentLength] == get.headers[.contentLength], "\(path)")
                    #expect(response.body.readableBytes == 0, "\(path)")
                }
            }
        }
    }

    @Test func anAddressWithAnOldHeadlineLeadsToTheNewOne() async throws {
        try await SiteFixture().test { client in
            try await client.execute(uri: "/article/2/old-headline?view=original", method: .get) { response in
                #expect(response.status == .found)
                #expect(
                    response.headers[.location]
                        == "/article/2/les-bergers-de-la-vallee-veulent-leur-propre-ecole?view=original")
            }
            try await client.execute(uri: "/latest/", method: .get) { response in
                #expect(response.headers[.location] == "/latest")
            }
        }
    }

    @Test func otherMethodsAreRefused() async throws {
        try await SiteFixture().test { client in
            for method in [HTTPRequest.Method.post, .put, .delete] {
                try await client.execute(uri: "/", method: method) { response in
                    #expect(response.status == .methodNotAllowed)
                    #expect(response.headers[.allow] == "GET, HEAD")
                    #expect(String(buffer: response.body).contains("Demande refusée"))
                }
            }
        }
    }

    @Test func aLibraryInTroubleIsAPageToo() async throws {
        let fixture = SiteFixture()
        fixture.library.change { $0.isBroken = true }
        try await fixture.test { client in
            try await client.execute(uri: "/", method: .get) { response in
                #expect(response.status == .internalServerError)
                #expect(String(buffer: response.body).contains("n’a pas pu être préparée"))
                #expect(response.headers[.contentSecurityPolicy] != nil)
            }
            try await client.execute(uri: "/healthz", method: .get) { response in
                #expect(response.status == .serviceUnavailable)
            }
        }
    }

    @Test func anEmptyLibraryIsFriendly() async throws {
        var contents = FixtureLibrary.Contents()
        contents.progress = Progress(sources: 3, articles: 0, published: 0, jobsOpen: 12, jobsFailed: 0)
        try await SiteFixture(contents).test { client in
            try await client.execute(uri: "/", method: .get) { response in
                #expect(response.status == .ok)
                let page = String(buffer: response.body)
                #expect(page.contains("La première édition se prépare"))
                #expect(page.contains("12 tâches restent à faire"))
            }
            for path in ["/latest", "/sources", "/languages", "/feed.xml", "/sitemap.xml", "/search?q=x"] {
                try await client.execute(uri: path, method: .get) { #expect($0.status == .ok, "\(path)") }
            }
        }
    }
}
