import DragomanEngines
import DragomanFetching
import DragomanLanguages
import DragomanTranslation
import Logging
import Testing

/// The adapters over real HTTP on loopback, through the guarded way out.
@Suite(.serialized) struct OverTheWireTests {
    private static let pair = LanguagePair(source: "es", target: "fr")

    private static func engines(_ url: String, _ transport: any EngineTransport) -> [any Engine] {
        [
            DeepLEngine(key: "k", url: url, transport: transport),
            GoogleEngine(key: "k", url: url, transport: transport),
            AzureEngine(key: "k", region: "westeurope", url: url, transport: transport),
            LibreTranslateEngine(url: url, key: "k", transport: transport),
            ChatEngine(url: url, model: "m", key: "k", pairs: [pair], transport: transport),
        ]
    }

    @Test func keysAndTextsArriveAndAnswersComeBack() async throws {
        let service = LocalService { request in
            switch request.path {
            case "/v2/translate":
                guard request.headers["authorization"] == "DeepL-Auth-Key k" else { break }
                return LocalService.answer(200, #"{"translations":[{"text":"l’été"}]}"#)
            case "/language/translate/v2":
                guard request.query["key"] == "k" else { break }
                return LocalService.answer(200, #"{"data":{"translations":[{"translatedText":"l’été"}]}}"#)
            case "/translate" where request.query["api-version"] == "3.0":
                guard request.headers["ocp-apim-subscription-key"] == "k",
                    request.headers["ocp-apim-subscription-region"] == "westeurope"
                else { break }
                return LocalService.answer(200, #"[{"translations":[{"text":"l’été","to":"fr"}]}]"#)
            case "/translate": return LocalService.answer(200, #"{"translatedText":["l’été"]}"#)
            case "/v1/chat/completions":
                guard request.headers["authorization"] == "Bearer k" else { break }
                return LocalService.answer(
                    200,
                    #"{"choices":[{"message":{"content":"{\"segments\":[{\"n\":1,\"text\":\"l’été\"}]}"},"finish_reason":"stop"}]}"#
                )
            default: break
            }
            return LocalService.answer(403, "{}")
        }
        try await Loopback.serve(service) { url, transport in
            for engine in Self.engines(url, transport) {
                let answers = try await engine.translate([EngineText("el verano")], pair: Self.pair)
                #expect(answers == ["l’été"], "\(engine.identifier)")
            }
        }
        #expect(service.requests.count == 5)
        #expect(service.requests.allSatisfy { String(decoding: $0.body, as: UTF8.self).contains("el verano") })
    }

    @Test func statusesAndWaitsComeThrough() async throws {
        let service = LocalService { _ in LocalService.answer(429, "{}", headers: ["retry-after": "9"]) }
        try await Loopback.serve(service) { url, transport in
            for engine in Self.engines(url, transport) {
                #expect(await code(engine) == .rateLimited(retryAfter: 9), "\(engine.identifier)")
            }
        }
    }

    @Test func anAnswerThatDoesNotComeInTimeMayHaveBeenPaidFor() async throws {
        let service = LocalService { _ in LocalService.answer(200, "{}") }
        let limits = FetchLimits(redirects: 0, firstByteSeconds: 0.2, totalSeconds: 0.2)
        try await Loopback.serve(service, wait: .seconds(2), limits: limits) { url, transport in
            do throws(EngineError) {
                _ = try await DeepLEngine(key: "k", url: url, transport: transport).translate(
                    [EngineText("Hola.")], pair: Self.pair)
                Issue.record("There is an answer.")
            } catch {
                #expect(error.code == .unavailable && error.mayHaveWorked)
            }
        }
        #expect(service.requests.count == 1)
    }

    @Test func whereNobodyListensNothingWasPaid() async throws {
        let fetcher = Fetcher(
            configuration: FetchConfiguration(trustedEndpoints: ["127.0.0.1:1025"]), logger: .init(label: "test"))
        let engine = DeepLEngine(key: "hush", url: "http://127.0.0.1:1025", transport: FetcherTransport(fetcher))
        do throws(EngineError) {
            _ = try await engine.translate([EngineText("Hola.")], pair: Self.pair)
            Issue.record("There is an answer.")
        } catch {
            #expect(error.code == .unavailable && !error.mayHaveWorked)
            #expect(!error.description.contains("hush"))
        }
        await fetcher.shutdown()
    }
}
