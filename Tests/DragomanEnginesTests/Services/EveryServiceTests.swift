import DragomanEngines
import DragomanLanguages
import DragomanTranslation
import Testing

/// What every adapter of a service makes of the same trouble.
@Suite struct EveryServiceTests {
    static let pair = LanguagePair(source: "es", target: "fr")

    /// Each adapter over the same transport. A new one is a line here.
    static func engines(_ transport: any EngineTransport) -> [any Engine] {
        [
            DeepLEngine(key: "k", transport: transport), GoogleEngine(key: "k", transport: transport),
            AzureEngine(key: "k", transport: transport),
            LibreTranslateEngine(url: "http://127.0.0.1:5000", key: "k", transport: transport),
            ChatEngine(url: "http://127.0.0.1:8000", model: "m", pairs: [pair], transport: transport),
        ]
    }

    private func error(_ engine: any Engine) async -> EngineError? {
        do throws(EngineError) {
            _ = try await engine.translate([EngineText("Hola.")], pair: Self.pair)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        (401, EngineError.Code.auth, false), (404, .unavailable, false), (408, .unavailable, true),
        (413, .tooLarge(limit: nil), false), (414, .tooLarge(limit: nil), false),
        (429, .rateLimited(retryAfter: nil), false), (500, .unavailable, false), (502, .unavailable, true),
        (503, .unavailable, false), (504, .unavailable, true),
    ])
    func aStatusMeansTheSameEverywhere(status: Int, expected: EngineError.Code, mayHaveWorked: Bool) async {
        for engine in Self.engines(LocalService { _ in LocalService.answer(status, "") }) {
            let error = await error(engine)
            #expect(error?.code == expected, "\(engine.identifier)")
            #expect(error?.mayHaveWorked == mayHaveWorked, "\(engine.identifier)")
        }
    }

    @Test func theWaitThatIsAskedForIsTold() async {
        let service = LocalService { _ in LocalService.answer(429, "", headers: ["retry-after": "12"]) }
        for engine in Self.engines(service) {
            #expect(await code(engine) == .rateLimited(retryAfter: 12), "\(engine.identifier)")
        }
    }

    @Test(arguments: ["", "<html>a proxy</html>", "{}", "[]", "null", #"{"error":"odd"}"#])
    func anAnswerThatIsNotTheInterfacesIsMalformed(body: String) async {
        for engine in Self.engines(LocalService { _ in LocalService.answer(200, body) }) {
            #expect(await code(engine) == .malformed, "\(engine.identifier)")
        }
    }

    @Test func whoCannotBeReachedHasNotWorkedAndWhoFallsSilentMayHave() async {
        struct Barred: EngineTransport {
            func send(
                url: String, headers: [(name: String, value: String)], body: [UInt8]?
            ) async throws -> EngineResponse { throw EngineNotReached("no way there") }
        }
        for engine in Self.engines(Barred()) {
            let error = await error(engine)
            #expect(error?.code == .unavailable && error?.mayHaveWorked == false, "\(engine.identifier)")
        }
        for engine in Self.engines(LocalService.silent) {
            let error = await error(engine)
            #expect(error?.code == .unavailable && error?.mayHaveWorked == true, "\(engine.identifier)")
        }
    }

    @Test func whatWasSentIsWaitedForWhenTheTaskIsCalledOff() async throws {
        let engine = AzureEngine(key: "k", transport: SlowService())
        let task = Task { try await engine.translate([EngineText("Hola.")], pair: Self.pair) }
        task.cancel()
        #expect(try await task.value == ["Bonjour."])
    }

    /// Answers after a moment, unless it is called off.
    private struct SlowService: EngineTransport {
        func send(
            url: String, headers: [(name: String, value: String)], body: [UInt8]?
        ) async throws -> EngineResponse {
            try await Task.sleep(for: .milliseconds(20))
            return LocalService.answer(200, #"[{"translations":[{"text":"Bonjour.","to":"fr"}]}]"#)
        }
    }
}
