import DragomanDemo
import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// Drives the press over real HTTP, as a reader would.
@Suite struct DemoServerTests {
    /// 2026-11-23T13:00:00Z, a Monday.
    static let now = Date(timeIntervalSince1970: 1_795_438_800)
    let press = DemoPress(port: 9_180, now: now)

    private func get(_ path: String, _ client: any TestClientProtocol, _ headers: HTTPFields = [:]) async throws
        -> TestResponse
    {
        try await client.execute(uri: path, method: .get, headers: headers)
    }

    private func text(_ path: String, _ client: any TestClientProtocol) async throws -> String {
        let response = try await get(path, client)
        #expect(response.status == .ok, "\(path)")
        return String(buffer: response.body)
    }

    @Test func everyLinkOfEveryPageResolves() async throws {
        try await press.makeServer().test(.live) { client in
            var queue = ["/"]
            var seen: Set<String> = ["/"]
            while let path = queue.popLast() {
                let response = try await get(path, client)
                #expect(response.status == .ok, "\(path)")
                guard response.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
                for link in addresses(in: String(buffer: response.body)) where seen.insert(link).inserted {
                    queue.append(link)
                }
            }
            #expect(seen.filter { $0.hasSuffix(".png") }.count >= 20)
            #expect(seen.count > 150)
        }
    }

    @Test func feedsAreOfFourKindsAndLeadToPages() async throws {
        #expect(press.feeds.map(\.language) == ["es", "es", "ca", "id", "en", "ar"])
        try await press.makeServer().test(.live) { client in
            var counts: [String: Int] = [:]
            for feed in press.feeds {
                let path = String(feed.url.dropFirst("http://127.0.0.1:9180".count))
                let body = try await text(path, client)
                let links = Set(
                    pieces(of: body, between: "http://", and: ["<", "\""]).map { "/" + afterAuthority($0) })
                for mark in ["<rss version", "<rdf:RDF", "<feed xmlns", "jsonfeed.org/version/1.1"]
                where body.contains(mark) {
                    counts[mark, default: 0] += 1
                }
                let own = links.filter { $0.hasPrefix("/" + path.split(separator: "/")[0] + "/") }
                #expect(own.count >= 6, "\(feed.name)")
                for link in own { #expect(try await get(link, client).status == .ok, "\(link)") }
            }
            #expect(counts.count == 4)
        }
    }

    @Test func aListArticleIsCompleteOverItsPages() async throws {
        try await press.makeServer().test(.live) { client in
            let path = "/kabar-selat/internasional/2026112301-internasional/5-pelabuhan-bikin-pelayaran-pusing"
            let first = try await text(path, client)
            let second = try await text(path + "/2", client)
            #expect(first.contains("rel=\"next\" href=\"\(path)/2\"") && !second.contains("rel=\"next\""))
            let headings = pieces(of: first + second, between: "<h2>", and: ["<"])
            #expect(headings.map { String($0.prefix(2)) } == ["1.", "2.", "3.", "4.", "5."])
            for furniture in ["SCROLL TO CONTINUE WITH CONTENT", "[Gambas:Video Selat]", "Baca juga:", "Bersambung"] {
                #expect(first.contains(furniture))
            }
            #expect(first.contains("Minggu (22/11)"))
            #expect(try await get(path + "/3", client).status == .notFound)
        }
    }

    @Test func aReaderWhoHasTheBytesGetsNone() async throws {
        try await press.makeServer().test(.live) { client in
            let path = "/el-faro/rss/portada.xml"
            let first = try await get(path, client)
            let tag = try #require(first.headers[.eTag])
            let date = try #require(first.headers[.lastModified])
            let byTag = try await get(path, client, [.ifNoneMatch: tag])
            #expect(byTag.status == .notModified && byTag.body.readableBytes == 0)
            #expect(try await get(path, client, [.ifModifiedSince: date]).status == .notModified)
            #expect(try await get(path, client, [.ifNoneMatch: "\"other\""]).status == .ok)
            let head = try await client.execute(uri: path, method: .head)
            #expect(head.status == .ok && head.body.readableBytes == 0)
            #expect(try await client.execute(uri: path, method: .post).status == .methodNotAllowed)
            #expect(try await get("/el-faro/nada", client).status == .notFound)
        }
    }

    @Test func theSecondEditionPutsOneArticleRight() async throws {
        try await press.makeServer().test(.live) { client in
            let wreck = "/el-faro/ciencia/2026-11-21/pecio-santa-irene.html"
            let other = "/el-faro/sociedad/2026-11-23/trenes-nocturnos.html"
            let before = try await text(wreck, client)
            let untouched = try await get(other, client).headers[.eTag]
            #expect(before.contains("36 cañones") && !before.contains("Corrección"))
            #expect(try await text("/edition?n=2", client) == "edition 2\n")
            let after = try await text(wreck, client)
            #expect(after.contains("26 cañones de bronce") && after.contains("Corrección: "))
            #expect(after.contains("dateModified\":\"2026-11-21T18:35:00+01:00"))
            #expect(try await get(other, client).headers[.eTag] == untouched)
            #expect(try await text("/el-faro/rss/portada.xml", client).contains("26 cañones"))
            #expect(try await text("/edition?n=1", client) == "edition 1\n")
            #expect(try await text(wreck, client) == before)
        }
    }

    @Test func theListOfFeedsIsServed() async throws {
        try await press.makeServer().test(.live) { client in
            let opml = try await text("/press.opml", client)
            for feed in press.feeds {
                #expect(press.opml.contains("xmlUrl=\"\(feed.url)\""))
                #expect(opml.contains(feed.url.dropFirst("http://127.0.0.1:9180".count)))
            }
            #expect(try await text("/robots.txt", client).contains("Crawl-delay: 0"))
        }
    }

    private func afterAuthority(_ address: String) -> Substring {
        address.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
    }

    /// The paths on this server that a page's `href`, `src` and `data-src` name.
    private func addresses(in page: String) -> [String] {
        pieces(of: page, between: "href=\"/", and: ["\""]).map { "/" + $0 }
            + pieces(of: page, between: "src=\"/", and: ["\""]).map { "/" + $0 }
    }

    private func pieces(of text: String, between start: String, and ends: Set<Character>) -> [String] {
        text.split(separator: start, omittingEmptySubsequences: false).dropFirst()
            .map { String($0.prefix { !ends.contains($0) }) }
    }
}
