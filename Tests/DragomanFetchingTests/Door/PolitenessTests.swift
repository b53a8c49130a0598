import DragomanFetching
import Testing

@Suite struct PolitenessTests {
    private func server(
        robots: String?, status: String = "200 OK",
        answer: @escaping @Sendable (ScriptedServer.Request) -> [ScriptedServer.Step] = {
            _ in [.response(text: "page")]
        }
    ) async throws -> ScriptedServer {
        try await ScriptedServer.start { request in
            guard request.target == "/robots.txt" else { return answer(request) }
            return [.response(robots == nil ? "404 Not Found" : status, text: robots ?? "")]
        }
    }

    private func withPoliteDoor(
        spacing: Double = 0, perHost: Int = 2, _ use: (Fetcher) async throws -> Void
    ) async throws {
        try await withDoor(
            {
                $0.respectRobots = true
                $0.spacingSeconds = spacing
                $0.maximumConcurrentPerHost = perHost
            }, use)
    }

    @Test func robotsIsAskedOnceAndObeyed() async throws {
        let server = try await server(
            robots: "User-agent: *\nDisallow: /private/\nUser-agent: dragoman\nDisallow: /ours/")
        try await withPoliteDoor { door in
            await withTaskGroup(of: FetchErrorCode?.self) { group in
                for number in 0..<10 { group.addTask { await door.code(server.url("/private/\(number)")) } }
                for await code in group { #expect(code == nil, "the group that names us replaces the general one") }
            }
            #expect(await door.code(server.url("/ours/x")) == .robotsForbids)
            #expect(
                await door.code(server.url("/ours/x"), purpose: .image) == nil, "what a page embeds is not asked for")
        }
        #expect(server.paths.filter { $0 == "/robots.txt" }.count == 1)
        #expect(!server.requests.contains { $0.target == "/ours/x" && $0.header("accept")?.hasPrefix("image") != true })
        await server.stop()
    }

    @Test func aMissingFileAllowsAndAFailingServerForbids() async throws {
        let missing = try await server(robots: nil)
        let failing = try await server(robots: "oops", status: "503 Later")
        let endless = try await ScriptedServer.start { request in
            request.target.hasPrefix("/robots.txt")
                ? [.response("302 Found", [("Location", request.target + "x")])] : [.response(text: "")]
        }
        try await withPoliteDoor { door in
            #expect(await door.code(missing.url("/a")) == nil)
            let error = await door.error(failing.url("/a"))
            #expect(error?.code == .robotsUnreachable)
            #expect(await door.code(endless.url("/a")) == nil, "a file behind endless redirects is absent")
        }
        #expect(failing.paths == ["/robots.txt"])
        for server in [missing, failing, endless] { await server.stop() }
    }

    @Test func robotsOfTheHostThatARedirectLeadsToIsObeyed() async throws {
        let closed = try await server(robots: "User-agent: *\nDisallow: /")
        let target = closed.url("/x")
        let open = try await server(robots: nil) { _ in [.response("302 Found", [("Location", target)])] }
        try await withPoliteDoor { #expect(await $0.code(open.url("/")) == .robotsForbids) }
        #expect(closed.paths == ["/robots.txt"])
        await open.stop()
        await closed.stop()
    }

    @Test func startsAreSpacedAndCrawlDelayWinsBothWays() async throws {
        func time(_ robots: String?, spacing: Double) async throws -> Duration {
            let server = try await server(robots: robots)
            var time = Duration.zero
            try await withPoliteDoor(spacing: spacing, perHost: 8) { door in
                time = await ContinuousClock().measure {
                    await withTaskGroup(of: Void.self) { group in
                        for number in 0..<3 { group.addTask { _ = await door.code(server.url("/\(number)")) } }
                    }
                }
            }
            await server.stop()
            return time
        }
        #expect(try await time(nil, spacing: 0.4) >= .seconds(0.8))
        // Spaced, the three would take ten seconds.
        #expect(try await time("User-agent: *\nCrawl-delay: 0", spacing: 5) < .seconds(9))
        #expect(try await time("User-agent: *\nCrawl-delay: 0.5", spacing: 0) >= .seconds(1))
    }

    @Test func hangingHostsDoNotHoldThePlacesOfHealthyOnes() async throws {
        let hanging = try await ScriptedServer.start { _ in [.wait(30)] }
        let healthy = try await ScriptedServer.start(host: "127.0.8.1") { _ in [.response(text: "well")] }
        try await withDoor({
            $0.maximumConcurrent = 8
            $0.maximumOpen = 200
            $0.maximumConcurrentPerHost = 100
        }) { door in
            let troubled = Task {
                await withTaskGroup(of: Void.self) { group in
                    for number in 0..<60 {
                        group.addTask { _ = await door.code("http://127.0.7.\(number + 1):\(hanging.port)/") }
                        group.addTask { _ = await door.code(hanging.url("/\(number)")) }
                    }
                }
            }
            try await Task.sleep(for: .seconds(0.2))
            let code = await door.code(healthy.url("/", host: "127.0.8.1"))
            #expect(code == nil)
            troubled.cancel()
            await troubled.value
        }
        await hanging.stop()
        await healthy.stop()
    }

    @Test func retryAfterHoldsItsHostAndNoOther() async throws {
        let busy = try await ScriptedServer.start(host: "127.0.1.1") {
            $0.target == "/"
                ? [.response("302 Found", [("Location", "/busy")])]
                : [.response("429 Slow", [("Retry-After", "120")], text: "slow down")]
        }
        let other = try await ScriptedServer.start(host: "127.0.1.2") { _ in [.response(text: "well")] }
        try await withDoor { door in
            let url = "http://127.0.1.1:\(busy.port)/"
            let first = await door.error(url)
            #expect(first?.code == .httpStatus(429))
            #expect(first?.retryAfterSeconds == 120)
            let second = await door.error(url + "other")
            #expect(second?.code == .askedToWait)
            #expect((110...120).contains(second?.retryAfterSeconds ?? 0))
            #expect(await door.code("http://127.0.1.2:\(other.port)/") == nil)
        }
        #expect(busy.paths == ["/", "/busy"])
        await busy.stop()
        await other.stop()
    }

    @Test func whoWaitsForAHostThatWantsToBeLeftAloneIsToldSo() async throws {
        let busy = try await ScriptedServer.start { _ in
            [.wait(0.3), .response("429 Slow", [("Retry-After", "300")], text: "slow down")]
        }
        try await withDoor({ $0.maximumConcurrentPerHost = 1 }) { door in
            let codes = await withTaskGroup(of: FetchErrorCode?.self) { group in
                for number in 0..<5 { group.addTask { await door.code(busy.url("/\(number)")) } }
                return await group.reduce(into: [FetchErrorCode?]()) { $0.append($1) }
            }
            #expect(codes.filter { $0 == .httpStatus(429) }.count == 1)
            #expect(codes.filter { $0 == .askedToWait }.count == 4)
        }
        await busy.stop()
    }

    @Test func aDeadHostIsLeftAloneAfterSomeFailures() async throws {
        let port = try await freePort()
        try await withDoor { door in
            var codes: [FetchErrorCode?] = []
            for number in 0..<6 { codes.append(await door.code("http://127.0.1.9:\(port)/\(number)")) }
            #expect(codes.prefix(4).allSatisfy { $0 == .connectFailed })
            #expect(codes.suffix(2).allSatisfy { $0 == .circuitOpen })
        }
    }

    @Test func cancellingEndsTheRequestAtOnce() async throws {
        let server = try await ScriptedServer.start { _ in [.wait(30)] }
        try await withDoor { door in
            let task = Task { await door.code(server.url("/")) }
            try await Task.sleep(for: .seconds(0.2))
            let time = await ContinuousClock().measure {
                task.cancel()
                #expect(await task.value == .cancelled)
            }
            // The server waits for 30 s, and the limit for a first byte is 15: only the cancelling can end it sooner.
            #expect(time < .seconds(10))
        }
        await server.stop()
    }
}
