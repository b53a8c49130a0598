import DragomanFetching
import Testing

@Suite struct ResponseTests {
    private func fetch(
        _ steps: [ScriptedServer.Step], method: FetchRequest.Method = .get, purpose: FetchPurpose = .page
    ) async throws -> FetchResponse {
        let server = try await ScriptedServer.start { _ in steps }
        let response = try await withDoor {
            try await $0.fetch(FetchRequest(url: server.url("/"), method: method, purpose: purpose))
        }
        await server.stop()
        return response
    }

    @Test func readsWhatTheHeaderFieldsSay() async throws {
        let response = try await fetch([
            .response(
                "200 OK",
                [
                    ("Content-Type", " Text/HTML ; a=b; Charset=\"ISO-8859-1\""), ("ETag", "W/\"x\""),
                    ("Last-Modified", "Tue, 03 Nov 2026 10:00:00 GMT"), ("Cache-Control", "public, max-age=300"),
                    ("Date", "Tue, 03 Nov 2026 10:00:00 GMT"), ("Retry-After", "Tue, 03 Nov 2026 10:02:00 GMT"),
                ], text: "x")
        ])
        #expect(response.contentType == "text/html")
        #expect(response.charset == "iso-8859-1")
        #expect(response.etag == "W/\"x\"")
        #expect(response.lastModified == "Tue, 03 Nov 2026 10:00:00 GMT")
        #expect(response.maxAgeSeconds == 300)
        #expect(response.retryAfterSeconds == 120)
        #expect(response.header("ETAG") == "W/\"x\"")
        #expect(response.permanentURL == nil)
    }

    @Test func notModifiedHasNoBodyAndIsNoError() async throws {
        let response = try await fetch([.raw("HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\nContent-Length: 500\r\n\r\n")]
        )
        #expect(response.isNotModified)
        #expect(response.body.isEmpty)
    }

    @Test func aHeadRequestHasNoBodyWhateverTheLength() async throws {
        let response = try await fetch([.raw("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n")], method: .head)
        #expect(response.status == 200)
        #expect(response.body.isEmpty)
    }

    @Test func errorStatusesAreErrorsWithTheirNumber() async throws {
        for status in [400, 401, 403, 404, 410, 451, 500, 503] {
            let server = try await ScriptedServer.start { _ in [.response("\(status) X", text: "no")] }
            let error = try await withDoor { await $0.error(server.url("/")) }
            #expect(error?.code == .httpStatus(status))
            #expect(error?.message.contains("127.0.0.1") == true)
            await server.stop()
        }
    }

    @Test func connectionsAreUsedAgainAndStaleOnesReplaced() async throws {
        let server = try await ScriptedServer.start { request in
            request.target == "/last" ? [.response(text: "x"), .wait(0.05), .close] : [.response(text: "x")]
        }
        try await withDoor { door in
            for path in ["/1", "/2", "/last"] { #expect(await door.code(server.url(path)) == nil) }
            #expect(server.connectionCount == 1)
            for _ in 0..<10 { #expect(await door.code(server.url("/again")) == nil) }
            try await Task.sleep(for: .seconds(0.2))
            #expect(await door.code(server.url("/later")) == nil)
        }
        #expect(server.connectionCount <= 3)
        await server.stop()
    }

    @Test func bodiesInChunksAreJoined() async throws {
        let response = try await fetch([
            .raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"), .wait(0.05),
            .raw("2;x=y\r\nde\r\n0\r\nT: v\r\n\r\n"),
        ])
        #expect(response.body == Array("abcde".utf8))
    }
}
