import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

struct HeaderTests {
    @Test func everyAnswerCarriesTheSecurityHeaders() async throws {
        try await SiteFixture().test { client in
            let files = ["/feed.xml", "/healthz", "/robots.txt", "/favicon.svg", "/sitemap.xml"]
            let others = ["/nothing", "/latest/", "/article/2/old", "/article/1?view=%3Cscript%3E"]
            for path in RouteTests.pages.map(\.path) + files + others {
                for method in [HTTPRequest.Method.get, .head, .post] {
                    try await client.execute(uri: path, method: method) { Self.check($0, path) }
                }
            }
        }
    }

    static func check(_ response: TestResponse, _ path: String) {
        let policy = response.headers[.contentSecurityPolicy] ?? ""
        #expect(policy.contains("default-src 'none'"), "\(path)")
        #expect(policy.contains("frame-ancestors 'none'"), "\(path)")
        #expect(policy.contains("base-uri 'none'"), "\(path)")
        #expect(!policy.contains("unsafe"), "\(path)")
        #expect(!policy.contains("script-src"), "\(path)")
        let wanted = [
            "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin", "X-Frame-Options": "DENY",
            "Cross-Origin-Opener-Policy": "same-origin", "Strict-Transport-Security": "max-age=31536000",
        ]
        for (name, value) in wanted {
            #expect(HTTPField.Name(name).flatMap { response.headers[$0] } == value, "\(name) of \(path)")
        }
        #expect(HTTPField.Name("Cross-Origin-Resource-Policy").flatMap { response.headers[$0] } != nil)
        #expect(response.headers[.setCookie] == nil)
    }

    @Test func whatIsNotOpenToSearchEnginesSaysSo() async throws {
        try await SiteFixture().test { client in
            let robots = try #require(HTTPField.Name("X-Robots-Tag"))
            let open = try await client.execute(uri: "/article/1", method: .get)
            #expect(open.headers[robots] == nil)
            for path in ["/article/2", "/article/4", "/article/1?view=original", "/search", "/nothing"] {
                let hidden = try await client.execute(uri: path, method: .get)
                #expect(hidden.headers[robots] == "noindex", "\(path)")
            }
            let map = try await client.execute(uri: "/sitemap-articles/1", method: .get)
            #expect(String(buffer: map.body).contains("/article/1/"))
            #expect(!String(buffer: map.body).contains("/article/2/"))
        }
    }

    @Test func theStyleSheetIsKeptForeverUnderItsName() async throws {
        try await SiteFixture().test { client in
            let page = String(buffer: try await client.execute(uri: "/", method: .get).body)
            let start = try #require(page.firstRange(of: "/assets/site-")?.lowerBound)
            let path = String(page[start...].prefix { $0 != "\"" })
            try await client.execute(uri: path, method: .get) { response in
                #expect(response.headers[.contentType] == "text/css; charset=utf-8")
                #expect(response.headers[.cacheControl]?.contains("immutable") == true)
                #expect(response.body.readableBytes < 16_384)
            }
        }
    }
}
