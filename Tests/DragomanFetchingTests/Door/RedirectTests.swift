import DragomanFetching
import Testing

@Suite struct RedirectTests {
    private func redirecting(_ status: String, to location: String, then answer: [ScriptedServer.Step]) async throws
        -> ScriptedServer
    {
        try await ScriptedServer.start { request in
            request.target == "/" ? [.response(status, [("Location", location)])] : answer
        }
    }

    @Test(arguments: [
        ("301 Moved", true), ("308 Permanent", true), ("302 Found", false), ("303 See", false), ("307 T", false),
    ])
    func followsAndTellsWhatIsPermanent(_ example: (status: String, isPermanent: Bool)) async throws {
        let server = try await redirecting(example.status, to: "/new?x", then: [.response(text: "well")])
        let response = try await withDoor { try await $0.fetch(FetchRequest(url: server.url("/"), purpose: .feed)) }
        #expect(response.finalURL == server.url("/new?x"))
        #expect(response.permanentURL == (example.isPermanent ? server.url("/new?x") : nil))
        #expect(response.hops == 1)
        #expect(response.body == Array("well".utf8))
        await server.stop()
    }

    @Test func onePassingRedirectMakesTheWholeWayPassing() async throws {
        let server = try await ScriptedServer.start { request in
            switch request.target {
            case "/": [.response("301 Moved", [("Location", "/a")])]
            case "/a": [.response("302 Found", [("Location", "/b")])]
            default: [.response(text: "")]
            }
        }
        let response = try await withDoor { try await $0.fetch(FetchRequest(url: server.url("/"), purpose: .feed)) }
        #expect(response.hops == 2)
        #expect(response.permanentURL == nil)
        await server.stop()
    }

    @Test func circlesAndEndlessWaysEnd() async throws {
        let server = try await ScriptedServer.start { request in
            let number = Int(request.target.dropFirst(5)) ?? 0
            return request.target.hasPrefix("/hop/")
                ? [.response("302 Found", [("Location", "/hop/\(number + 1)")])]
                : [.response("302 Found", [("Location", request.target == "/a" ? "/b" : "/a")])]
        }
        try await withDoor { door in
            #expect(await door.code(server.url("/a")) == .redirectLoop)
            #expect(await door.code(server.url("/hop/1")) == .tooManyRedirects)
        }
        #expect(server.paths.count == 2 + 11)
        await server.stop()
    }

    @Test func aRedirectWithoutAPlaceIsAnError() async throws {
        let server = try await ScriptedServer.start { _ in [.response("302 Found")] }
        try await withDoor { #expect(await $0.code(server.url("/")) == .badRedirect) }
        await server.stop()
    }

    @Test func secretsAndValidatorsStayWithTheirOrigin() async throws {
        let other = try await ScriptedServer.start { _ in [.response(text: "there")] }
        let server = try await redirecting("302 Found", to: other.url("/x"), then: [])
        _ = try await withDoor { door in
            try await door.fetch(
                FetchRequest(
                    url: server.url("/"),
                    headers: [
                        ("Authorization", "Bearer secret"), ("Cookie", "a=b"), ("X-Api-Key", "k"),
                        ("Accept-Language", "fr"),
                    ], purpose: .feed, etag: "\"1\"", lastModified: "Tue, 03 Nov 2026 10:00:00 GMT"))
        }
        let first = try #require(server.requests.first)
        #expect(first.header("authorization") == "Bearer secret")
        #expect(first.header("if-none-match") == "\"1\"")
        let second = try #require(other.requests.first)
        for name in ["authorization", "cookie", "x-api-key", "if-none-match", "if-modified-since"] {
            #expect(second.header(name) == nil, "\(name)")
        }
        #expect(second.header("accept-language") == "fr")
        await server.stop()
        await other.stop()
    }

    @Test func whatServersWantToBeRememberedIsNotSentBack() async throws {
        let server = try await ScriptedServer.start { request in
            let cookies = [("Set-Cookie", "id=42; Path=/"), ("Set-Cookie", "b=1; Domain=127.0.0.1")]
            return request.target == "/"
                ? [.response("302 Found", cookies + [("Location", "/next")])] : [.response("200 OK", cookies)]
        }
        try await withDoor { door in
            for _ in 0..<2 { #expect(await door.code(server.url("/")) == nil) }
        }
        #expect(server.requests.count == 4)
        for request in server.requests {
            for name in ["cookie", "referer", "authorization"] { #expect(request.header(name) == nil, "\(name)") }
        }
        await server.stop()
    }

    @Test func aPostBecomesAGetExceptFor307And308() async throws {
        for (status, method) in [("302 Found", "GET"), ("303 See", "GET"), ("307 T", "POST"), ("308 P", "POST")] {
            let server = try await redirecting(status, to: "/there", then: [.response(text: "")])
            _ = try await withDoor { door in
                try await door.fetch(
                    FetchRequest(url: server.url("/"), method: .post, body: [1, 2, 3], purpose: .page))
            }
            let last = try #require(server.requests.last)
            #expect(last.method == method, "\(status)")
            #expect(last.body == (method == "POST" ? [1, 2, 3] : []))
            await server.stop()
        }
    }
}
