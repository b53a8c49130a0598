import DragomanLibrary
import DragomanSite
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

struct PictureTests {
    @Test func aPictureComesFromTheSiteWithItsSpaceReserved() async throws {
        try await SiteFixture().test { client in
            let page = String(buffer: try await client.execute(uri: "/article/1", method: .get).body)
            #expect(
                page.contains(
                    "<img src=\"/pictures/quay.png\" alt=\"Des grues au lever du jour\" width=\"1200\" height=\"800\""))
            #expect(!page.contains("quai.jpg"))
            let response = try await client.execute(uri: "/pictures/quay.png", method: .get)
            #expect(response.status == .ok)
            #expect(response.headers[.contentType] == "image/png")
            #expect(Array(buffer: response.body) == PressPictures.quay.bytes)
            #expect(response.headers[.cacheControl]?.contains("immutable") == true)
            let policy = response.headers[.contentSecurityPolicy] ?? ""
            #expect(policy.contains("default-src 'none'") && policy.contains("sandbox"))
            #expect(HTTPField.Name("X-Content-Type-Options").flatMap { response.headers[$0] } == "nosniff")
        }
    }

    @Test func aPictureThatIsNotThereLeavesNoEmptyBox() async throws {
        var contents = Press.contents
        for index in contents.pages.indices {
            (contents.pages[index].card.picture, contents.pages[index].pictures) = (nil, [:])
        }
        try await SiteFixture(contents).test { client in
            for path in ["/", "/article/1", "/article/1?view=parallel"] {
                let page = String(buffer: try await client.execute(uri: path, method: .get).body)
                #expect(!page.contains("<img"), "\(path)")
                #expect(!page.contains("<figcaption></figcaption>"), "\(path)")
            }
        }
    }

    @Test(arguments: [
        "/pictures/none.png", "/pictures/", "/pictures/..%2f..%2fetc%2fpasswd", "/pictures/https:%2f%2fevil.example",
        "/pictures/quay.png%00", "/pictures/%71uay.svg", "/pictures/quay.png/x",
        "/pictures/?url=https://press.example/1/quai.jpg",
    ])
    func whatNoArticleNamesIsNotServed(_ path: String) async throws {
        try await SiteFixture().test { client in
            try await client.execute(uri: path, method: .get) { #expect($0.status == .notFound) }
        }
    }

    @Test func anAdvertisementIsLabelledAndAsksNobodyElse() async throws {
        var fixture = SiteFixture()
        fixture.configuration.advertisements = [
            try #require(
                Advertisement(
                    place: .article, bytes: PressPictures.banner, link: "https://boats.example/",
                    words: "Des bateaux à l’heure"))
        ]
        try await fixture.test { client in
            let page = String(buffer: try await client.execute(uri: "/article/1", method: .get).body)
            let start = try #require(page.firstRange(of: "<aside class=\"slot\" aria-label=\"Publicité\">"))
            let slot = page[start.lowerBound...].prefix { $0 != "\n" }
            #expect(slot.contains("rel=\"sponsored noopener nofollow\""))
            #expect(slot.contains("width=\"728\" height=\"90\""))
            let source = try #require(slot.firstRange(of: "src=\"/pictures/"))
            let path = slot[source.lowerBound...].dropFirst(5).prefix { $0 != "\"" }
            try await client.execute(uri: String(path), method: .get) { response in
                #expect(Array(buffer: response.body) == PressPictures.banner)
            }
            let front = String(buffer: try await client.execute(uri: "/", method: .get).body)
            #expect(!front.contains("class=\"slot\""))
        }
    }

    @Test func anAdvertisementMustBeAPictureThatLeadsSomewhere() {
        let svg = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)
        #expect(Advertisement(place: .front, bytes: svg, link: "https://boats.example/", words: "x") == nil)
        #expect(
            Advertisement(place: .front, bytes: PressPictures.banner, link: "javascript:alert(1)", words: "x") == nil)
    }
}
