import DragomanFetching
import Testing

/// Every bound ends a fetch in its own clear state.
@Suite struct BoundsTests {
    private static let limits = FetchLimits(
        wireBytes: 4_096, bodyBytes: 8_192, headerBytes: 4_096, headerCount: 40, connectSeconds: 1,
        firstByteSeconds: 0.4,
        idleSeconds: 0.4, totalSeconds: 1.2)

    private func outcome(_ script: [ScriptedServer.Step], limits: FetchLimits = limits) async throws -> FetchErrorCode?
    {
        let server = try await ScriptedServer.start { _ in script }
        let code = try await withDoor { await $0.code(server.url("/"), limits: limits) }
        await server.stop()
        return code
    }

    // The scripts last for hours: a bound that did not hold would be seen by the limit of these tests, not by a clock of theirs.
    @Test(.timeLimit(.minutes(5))) func whoNeverAnswersTimesOut() async throws {
        #expect(try await outcome([.wait(36_000)]) == .timedOut)
    }

    @Test func whoDripsHeaderFieldsTimesOut() async throws {
        let drip = (0..<40).flatMap { [ScriptedServer.Step.raw($0 == 0 ? "HTTP/1.1 200 OK\r\nX: " : "a"), .wait(0.1)] }
        #expect(try await outcome(drip) == .timedOut)
    }

    @Test(.timeLimit(.minutes(5))) func whoDripsABodyEndsWithTheTotalTime() async throws {
        let drip = (0..<36_000).flatMap { _ in [ScriptedServer.Step.raw("a"), .wait(0.1)] }
        #expect(try await outcome([.raw("HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n")] + drip) == .timedOut)
    }

    @Test func whoFallsSilentTimesOut() async throws {
        #expect(try await outcome([.raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"), .wait(9)]) == .timedOut)
    }

    @Test func bodiesStopAtTheirBound() async throws {
        let long = [UInt8](repeating: 97, count: 5_000)
        #expect(try await outcome([.response(body: long)]) == .tooLarge)
        #expect(
            try await outcome([.raw("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"), .send(long), .close]) == .tooLarge)
        let chunk = "800\r\n" + String(repeating: "x", count: 0x800) + "\r\n"
        #expect(
            try await outcome([
                .raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk + chunk + chunk + "0\r\n\r\n")
            ]) == .tooLarge)
        #expect(try await outcome([.response(body: Array(long.prefix(4_096)))]) == nil)
    }

    @Test func headerFieldsAreBoundedInNumberAndSize() async throws {
        let many = (0..<41).map { ("X-\($0)", "v") }
        #expect(try await outcome([.response(headers: many)]) == .headersTooLarge)
        #expect(
            try await outcome([.response(headers: [("X", String(repeating: "v", count: 5_000))])]) == .headersTooLarge)
        let huge = (0..<8_000).map { ("X-\($0)", String(repeating: "v", count: 200)) }
        #expect(try await outcome([.response(headers: huge)]) == .headersTooLarge)
        let interim = String(repeating: "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", count: 20_000)
        #expect(try await outcome([.raw(interim)]) == .headersTooLarge, "endless interim answers")
    }

    @Test func brokenConnectionsAreTold() async throws {
        #expect(try await outcome([.close]) == .reset)
        #expect(try await outcome([.raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"), .close]) == .truncated)
        #expect(
            try await outcome([.raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"), .wait(0.1), .reset]) == .reset)
        #expect(try await outcome([.raw("SSH-2.0-OpenSSH_9.2\r\n"), .wait(0.3), .close]) == .badResponse)
        #expect(
            try await outcome([.raw("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab")])
                == .badResponse)
        let port = try await freePort()
        try await withDoor { #expect(await $0.code("http://127.0.0.1:\(port)/") == .connectFailed) }
        try await withDoor { #expect(await $0.code("https://127.0.0.1:\(port)/") == .connectFailed) }
    }

    @Test func noTLSIsNoSecureConnection() async throws {
        let server = try await ScriptedServer.start { _ in [.response(text: "plain")] }
        let talker = try await ScriptedServer.start { _ in [] }
        try await withDoor { door in
            let limits = FetchLimits(firstByteSeconds: 1, totalSeconds: 1)
            let code = await door.code("https://127.0.0.1:\(server.port)/", limits: limits)
            #expect(code == .tlsFailed || code == .timedOut || code == .reset)
        }
        await server.stop()
        await talker.stop()
    }
}

extension ScriptedServer.Step {
    fileprivate static func response(headers: [(String, String)]) -> ScriptedServer.Step {
        .response("200 OK", headers)
    }
    fileprivate static func response(body: [UInt8]) -> ScriptedServer.Step { .response("200 OK", [], body: body) }
}
