import DragomanArticles
import DragomanLibrary
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

struct CacheTests {
    @Test func aPageThatHasNotChangedIsNotSentAgain() async throws {
        try await SiteFixture().test { client in
            for path in ["/", "/article/1", "/feed.xml"] {
                let first = try await client.execute(uri: path, method: .get)
                let tag = try #require(first.headers[.eTag])
                for known in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
                    try await client.execute(uri: path, method: .get, headers: [.ifNoneMatch: known]) { response in
                        #expect(response.status == .notModified)
                        #expect(response.body.readableBytes == 0)
                        #expect(response.headers[.eTag] == tag)
                        #expect(response.headers[.contentSecurityPolicy] != nil)
                    }
                }
                try await client.execute(uri: path, method: .get, headers: [.ifNoneMatch: "\"other\""]) { response in
                    #expect(response.status == .ok)
                }
            }
        }
    }

    @Test func packedAndPlainBytesAreTheSamePage() async throws {
        try await SiteFixture().test { client in
            let plain = try await client.execute(uri: "/", method: .get)
            let packed = try await client.execute(uri: "/", method: .get, headers: [.acceptEncoding: "br, gzip"])
            #expect(packed.headers[.contentEncoding] == "gzip")
            #expect(packed.headers[.vary] == "Accept-Encoding")
            #expect(packed.headers[.eTag] != plain.headers[.eTag])
            #expect(packed.body.readableBytes < plain.body.readableBytes / 2)
            #expect(try Zlib.gunzip(Array(buffer: packed.body)) == Array(buffer: plain.body))
            let refused = try await client.execute(uri: "/", method: .get, headers: [.acceptEncoding: "gzip;q=0"])
            #expect(refused.headers[.contentEncoding] == nil)
        }
    }

    @Test func noReaderSeesAStalePage() async throws {
        let fixture = SiteFixture()
        try await fixture.test { client in
            let before = try await client.execute(uri: "/article/6", method: .get)
            fixture.library.change { contents in
                guard let index = contents.pages.firstIndex(where: { $0.card.id == 6 }) else { return }
                contents.pages[index].original.blocks = [.p("Un texte tout neuf.")]
            }
            let after = try await client.execute(uri: "/article/6", method: .get)
            #expect(before.headers[.eTag] != after.headers[.eTag])
            #expect(String(buffer: after.body).contains("Un texte tout neuf."))
            let others = try await client.execute(uri: "/article/2", method: .get)
            fixture.library.change { _ in }
            let same = try await client.execute(uri: "/article/2", method: .get)
            #expect(others.headers[.eTag] == same.headers[.eTag])
        }
    }
}
