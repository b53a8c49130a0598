import NIOHTTP1
import Testing

@testable import DragomanSite

struct PlainRequestTests {
    private func request(
        _ method: HTTPMethod = .GET, version: HTTPVersion = .http1_1, _ fields: [(String, String)] = []
    ) -> PlainRequest? {
        PlainRequest(HTTPRequestHead(version: version, method: method, uri: "/a", headers: HTTPHeaders(fields)))
    }

    @Test func readsWhatAFinishedPageIsChosenBy() throws {
        let plain = try #require(
            request(fields: [
                ("Host", "x"), ("IF-NONE-MATCH", "\"1\""), ("If-None-Match", "\"2\""), ("Accept-Encoding", "br, gzip"),
                ("Connection", "keep-alive"),
            ]))
        #expect(plain.address == "/a")
        #expect(plain.known == "\"1\", \"2\"")
        #expect(plain.takesGzip)
        #expect(!plain.isHead)
        #expect(try #require(request(.HEAD)).isHead)
    }

    @Test(arguments: [
        ("Content-Length", "3"), ("Transfer-Encoding", "chunked"), ("Expect", "100-continue"), ("UPGRADE", "h2c"),
        ("Connection", "close"), ("connection", "keep-alive, Upgrade"),
    ])
    func leavesWhatASendersOrAConnectionsFieldSays(name: String, value: String) {
        #expect(request(fields: [(name, value)]) == nil)
    }

    @Test func leavesOtherMethodsAndVersions() {
        #expect(request(.POST) == nil)
        #expect(request(.OPTIONS) == nil)
        #expect(request(version: .http1_0) == nil)
    }

    private func request(fields: [(String, String)]) -> PlainRequest? { request(.GET, fields) }
}
