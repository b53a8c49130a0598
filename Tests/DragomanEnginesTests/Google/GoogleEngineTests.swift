import DragomanEngines
import DragomanLanguages
import DragomanTranslation
import Testing

@Suite struct GoogleEngineTests {
    private static let pair = LanguagePair(source: "es", target: "fr")

    private struct Call: Decodable {
        var q: [String]
        var source: String
        var target: String
        var format: String?
    }

    private struct Answer: Encodable {
        struct Text: Encodable { var translatedText: String }
        var data: [String: [Text]]
    }

    private static let server = LocalService { request in
        guard request.query["key"] == "k" else {
            return LocalService.answer(
                400, #"{"error":{"code":400,"message":"API key not valid. Please pass a valid API key."}}"#)
        }
        if request.path.hasSuffix("/languages") {
            return LocalService.answer(
                200,
                #"{"data":{"languages":[{"language":"es"},{"language":"fr"},{"language":"zh-CN"},{"language":"iw"}]}}"#)
        }
        guard let call = request.json(Call.self), call.q.count <= 128 else {
            return LocalService.answer(400, #"{"error":{"code":400,"message":"Too many text segments"}}"#)
        }
        if call.source == "tlh" {
            return LocalService.answer(400, #"{"error":{"code":400,"message":"Bad language pair: tlh|qya"}}"#)
        }
        // Asked for nothing, the interface answers in HTML.
        let texts = call.q.map {
            call.format == "text" ? $0.uppercased() : $0.uppercased().split(separator: "'").joined(separator: "&#39;")
        }
        return LocalService.answer(Answer(data: ["translations": texts.map { Answer.Text(translatedText: $0) }]))
    }

    private func engine(_ transport: any EngineTransport = server, key: String = "k") -> GoogleEngine {
        GoogleEngine(key: key, transport: transport)
    }

    @Test func itConforms() async {
        let conformance = EngineConformance(engine: engine(), pair: Self.pair, sentence: "La ciudad tiene % casas.")
        #expect(await conformance.violations() == [])
    }

    @Test func entitiesInAnAnswerAreText() async throws {
        let service = LocalService { _ in
            LocalService.answer(200, #"{"data":{"translations":[{"translatedText":"l&#39;eau &quot;&amp;lt;"}]}}"#)
        }
        #expect(try await engine(service).translate([EngineText("el agua")], pair: Self.pair) == ["l'eau \"&lt;"])
    }

    @Test func oldCodesAreRead() async throws {
        let pairs = try await engine().pairs()
        #expect(pairs.contains(LanguagePair(source: "he", target: "zh")))
    }

    @Test(arguments: [
        (
            403, #"{"error":{"code":403,"message":"Daily Limit Exceeded","errors":[{"reason":"dailyLimitExceeded"}]}}"#,
            EngineError.Code.quota
        ),
        (
            403,
            #"{"error":{"code":403,"message":"User Rate Limit Exceeded","errors":[{"reason":"userRateLimitExceeded"}]}}"#,
            .rateLimited(retryAfter: nil)
        ),
        (403, #"{"error":{"code":403,"message":"The request is missing a valid API key."}}"#, .auth),
        (400, #"{"error":{"code":400,"message":"API key not valid."}}"#, .auth), (413, "", .tooLarge(limit: nil)),
        (429, "", .rateLimited(retryAfter: nil)), (503, "", .unavailable), (200, "[]", .malformed),
        (200, #"{"data":{"translations":[]}}"#, .malformed),
    ])
    func statusesMapToCodes(status: Int, body: String, expected: EngineError.Code) async {
        let service = LocalService { _ in LocalService.answer(status, body) }
        #expect(await code(engine(service)) == expected)
    }
}
