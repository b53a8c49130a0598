import Logging
import Testing

@testable import DragomanFetching

/// Nothing forbidden is connected to: a listener stands there and would notice.
@Suite struct GuardedFetchTests {
    private func door(_ names: [String: [[String]]] = [:], allowing networks: [String] = []) -> Fetcher {
        var configuration = FetchConfiguration(spacingSeconds: 0, respectRobots: false)
        configuration.allowedNetworks = networks.compactMap { CIDR($0) }
        return Fetcher(
            configuration: configuration, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            resolver: ScriptedNames(names))
    }

    @Test(arguments: FetchPurpose.allCases)
    func noPurposeReachesLoopbackInAnySpelling(_ purpose: FetchPurpose) async throws {
        let listener = try await ScriptedServer.start { _ in [.response(text: "reached")] }
        let door = door(["inside.example": [["127.0.0.1"]], "mixed.example": [["8.8.8.8", "127.0.0.1"]]])
        let port = listener.port
        for host in [
            "127.0.0.1", "127.1", "0177.0.0.1", "0x7f.0.0.1", "0x7f.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]", "0.0.0.0", "[::]", "localhost", "localhost.", "LOCALHOST", "a.localhost", "127.0.0.1.",
            "inside.example", "mixed.example", "inside.example.", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "①②⑦.⓪.⓪.①",
        ] {
            let code = await door.code("http://\(host):\(port)/", purpose: purpose)
            #expect([.refusedAddress, .badURL, .nameNotFound].contains(code), "\(host): \(String(describing: code))")
        }
        #expect(await door.code("http://user@127.0.0.1:\(port)/", purpose: purpose) == .refusedUserInfo)
        #expect(await door.code("file:///etc/passwd", purpose: purpose) == .refusedScheme)
        #expect(listener.connectionCount == 0)
        await door.shutdown()
        await listener.stop()
    }

    @Test(arguments: FetchPurpose.allCases)
    func noRedirectLeadsWhereNoRequestMayGo(_ purpose: FetchPurpose) async throws {
        let listener = try await ScriptedServer.start(host: "127.0.0.1") { _ in [.response(text: "reached")] }
        let inside = [
            "127.0.0.1", "localhost", "0x7f.1", "2130706433", "inside.example", "rebound.example", "u@127.0.0.1",
        ]
        .map { "http://\($0):\(listener.port)/" }
        let places =
            inside + [
                "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/", "http://[::1]:22/",
                "file:///etc/passwd",
                "gopher://127.0.0.1:6379/_INFO", "http://127.0.1.1:22/", "HTTP+UNIX://x/", "javascript:1",
                "//[::ffff:10.0.0.1]/",
            ]
        let server = try await ScriptedServer.start(host: "127.0.1.1") { request in
            [.response("302 Found", [("Location", places[Int(request.target.dropFirst()) ?? 0])])]
        }
        let door = door(
            ["inside.example": [["127.0.0.1"]], "rebound.example": [["127.0.0.1"]]], allowing: ["127.0.1.0/24"])
        for index in places.indices {
            let code = await door.code("http://127.0.1.1:\(server.port)/\(index)", purpose: purpose)
            // A service's answer is given as it is, and a hub's leads nowhere: nobody follows them.
            let isLeft = purpose.isConfigured && code == nil || purpose == .hub && code == .tooManyRedirects
            #expect(
                isLeft || [.refusedAddress, .refusedScheme, .refusedPort, .refusedUserInfo].contains(code),
                "\(places[index]): \(String(describing: code))")
        }
        #expect(server.requests.count == places.count)
        #expect(listener.connectionCount == 0)
        await door.shutdown()
        await server.stop()
        await listener.stop()
    }

    @Test func aNameThatChangesItsMindIsJudgedByTheAddressThatIsConnectedTo() async throws {
        let listener = try await ScriptedServer.start(host: "127.0.0.1") { _ in [.response(text: "reached")] }
        let allowed = try await ScriptedServer.start(host: "127.0.1.1", port: listener.port) { request in
            request.target == "/go"
                ? [.response("302 Found", [("Location", "/again")]), .close] : [.response(text: "well")]
        }
        let door = door(["r.example": [["127.0.1.1"], ["127.0.0.1"]]], allowing: ["127.0.1.0/24"])
        #expect(
            await door.code("http://r.example:\(listener.port)/go") == .refusedAddress,
            "the second hop is another address")
        #expect(allowed.requests.count == 1)
        #expect(listener.connectionCount == 0)
        await door.shutdown()
        await allowed.stop()
        await listener.stop()
    }

    @Test func aPublicServerDoesNotLeadIntoAnAllowedNetwork() throws {
        let gate = Gatekeeper(
            AddressGuard(allowedNetworks: [CIDR("10.0.0.0/8")].compactMap { $0 }), trustedEndpoints: ["10.1.1.1:5000"])
        let url = try FetchURL("http://10.1.1.1:5000/")
        let inside = try #require(IPAddress("10.1.1.1"))
        #expect(try !gate.check(inside, of: url, for: .feed, fromOpen: false))
        #expect(throws: FetchError.self) { try gate.check(inside, of: url, for: .feed, fromOpen: true) }
    }

    @Test func trustedEndpointsAreForConfiguredPurposesAlone() async throws {
        let engine = try await ScriptedServer.start { _ in
            [.response("400 Bad", text: "{\"error\":\"no such language\"}")]
        }
        var configuration = FetchConfiguration(spacingSeconds: 0)
        configuration.trustedEndpoints = ["LocalHost:\(engine.port)"]
        let door = Fetcher(
            configuration: configuration, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let url = "http://localhost:\(engine.port)/translate"
        for purpose in FetchPurpose.allCases where !purpose.isConfigured {
            #expect(await door.code(url, purpose: purpose) == .refusedAddress, "\(purpose)")
        }
        #expect(engine.connectionCount == 0)
        let response = try await door.fetch(FetchRequest(url: url, method: .post, body: [123, 125], purpose: .engine))
        #expect(response.status == 400)
        #expect(String(decoding: response.body, as: UTF8.self).contains("no such language"))
        #expect(
            await door.code("http://127.0.0.1:\(engine.port)/", purpose: .engine) == .refusedAddress, "by its name only"
        )
        await door.shutdown()
        await engine.stop()
    }

    /// What a service is trusted with is its own address: it cannot send the desk on to another.
    @Test func aTrustedServiceLeadsNowhereElse() async throws {
        let listener = try await ScriptedServer.start { _ in [.response(text: "reached")] }
        let engine = try await ScriptedServer.start { request in
            [.response("307 Elsewhere", [("Location", "http://127.0.0.1:\(listener.port)\(request.target)")])]
        }
        var configuration = FetchConfiguration(spacingSeconds: 0)
        configuration.trustedEndpoints = ["127.0.0.1:\(engine.port)"]
        for redirects in [0, 5] {
            var limits = FetchLimits.standard(for: .engine)
            limits.redirects = redirects
            configuration.limits[.engine] = limits
            let door = Fetcher(
                configuration: configuration, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            let code = await door.code("http://127.0.0.1:\(engine.port)/", purpose: .engine)
            #expect(code == (redirects == 0 ? nil : .refusedAddress))
            await door.shutdown()
        }
        #expect(listener.connectionCount == 0)
        await engine.stop()
        await listener.stop()
    }

    @Test func headersCannotBeForged() async throws {
        let server = try await ScriptedServer.start { _ in [.response(text: "")] }
        try await withDoor { door in
            _ = try await door.fetch(
                FetchRequest(
                    url: server.url("/"),
                    headers: [
                        ("Host", "other"), ("Proxy-Authorization", "x"), ("X-Forwarded-For", "10.0.0.1"),
                        ("User-Agent", "x"),
                        ("Content-Length", "5"), ("X-Good", "yes"),
                    ], purpose: .page))
            for (name, value) in [("X-A", "1\r\nX-B: 2"), ("X A", "1"), ("", "1"), ("X-A", "1\u{0}")] {
                do throws(FetchError) {
                    _ = try await door.fetch(
                        FetchRequest(url: server.url("/"), headers: [(name, value)], purpose: .page))
                    Issue.record("sent \(name)")
                } catch {
                    #expect(error.code == .badRequest)
                }
            }
        }
        #expect(server.requests.count == 1)
        let request = try #require(server.requests.first)
        #expect(request.header("host") == "127.0.0.1:\(server.port)")
        #expect(request.header("user-agent") == "Dragoman/1.0 (+https://example.org/bot)")
        #expect(request.header("x-good") == "yes")
        for name in ["proxy-authorization", "x-forwarded-for", "content-length"] {
            #expect(request.header(name) == nil)
        }
        await server.stop()
    }
}
