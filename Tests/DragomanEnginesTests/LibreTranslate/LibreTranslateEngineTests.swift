import DragomanEngines
import DragomanLanguages
import DragomanTranslation
import Testing

@Suite struct LibreTranslateEngineTests {
    private static let pair = LanguagePair(source: "es", target: "fr")

    private struct Call: Decodable {
        var q: [String]
        var source: String
        var target: String
        var format: String
        var api_key: String?
    }

    /// The protocol's server: two languages, a key, limits, and its habits with empty results.
    private static let server = LocalService { request in
        switch request.path {
        case "/languages":
            return LocalService.answer(
                200,
                #"""
                [{"code":"es","name":"Spanish","targets":["es","fr","zh-Hans","pb"]},{"code":"zt","name":"Chinese (traditional)","targets":["fr"]}]
                """#)
        case "/translate":
            guard let call = request.json(Call.self) else {
                return LocalService.answer(400, #"{"error":"Invalid request: missing q parameter"}"#)
            }
            if call.api_key != "secret" { return LocalService.answer(403, #"{"error":"Invalid API key"}"#) }
            if call.source != "es" { return LocalService.answer(400, #"{"error":"\#(call.source) is not supported"}"#) }
            if call.target != "fr" {
                return LocalService.answer(400, #"{"error":"\#(call.target) is not available as a target language"}"#)
            }
            if call.q.count > 30 {
                return LocalService.answer(
                    400, #"{"error":"Invalid request: request (\#(call.q.count)) exceeds batch limit (30)"}"#)
            }
            if call.format != "text" { return LocalService.answer(400, #"{"error":"format"}"#) }
            // A text that the model makes nothing of comes back as it was.
            return LocalService.answer([
                "translatedText": call.q.map { $0.contains("nada de nada") ? $0 : $0.uppercased() }
            ])
        default: return LocalService.answer(404, #"{"error":"Not found"}"#)
        }
    }

    private func engine(_ transport: any EngineTransport = server, key: String? = "secret", texts: Int = 25)
        -> LibreTranslateEngine
    {
        LibreTranslateEngine(
            url: "http://127.0.0.1:5000/", key: key, transport: transport,
            limits: EngineLimits(texts: texts, characters: 4000))
    }

    @Test func itConforms() async {
        let conformance = EngineConformance(engine: engine(), pair: Self.pair, sentence: "La ciudad tiene % casas.")
        #expect(await conformance.violations() == [])
    }

    @Test func aliasesOfLanguagesAreRead() async throws {
        let pairs = try await engine().pairs()
        #expect(pairs.contains(LanguagePair(source: "zh-Hant", target: "fr")))
        #expect(pairs.contains(LanguagePair(source: "es", target: "pt-BR")))
        #expect(pairs.contains(LanguagePair(source: "es", target: "zh")))
    }

    @Test func aSourceThatComesBackIsNoTranslation() async throws {
        let answers = try await engine().translate(
            [EngineText("no queda nada de nada por decir aquí"), EngineText("Hola.")], pair: Self.pair)
        #expect(answers == ["", "HOLA."])
    }

    @Test func oneTextMayBeAnsweredByOne() async throws {
        let service = LocalService { _ in LocalService.answer(200, #"{"translatedText":"SALUT."}"#) }
        #expect(try await engine(service).translate([EngineText("Hola.")], pair: Self.pair) == ["SALUT."])
        #expect(await code(engine(service), ["Hola.", "Sí."]) == .malformed)
    }

    @Test func errorsAreToldApart() async {
        #expect(await code(engine(key: "wrong")) == .auth)
        #expect(await code(engine(), Array(repeating: "Hola.", count: 31)) == .tooLarge(limit: 30))
        #expect(await code(engine(), pair: LanguagePair(source: "es", target: "xx")) == .unsupportedPair)
        #expect(await code(engine(LocalService.silent)) == .unavailable)
    }

    @Test(arguments: [
        (429, #"{"error":"Too many request. Try again later."}"#, EngineError.Code.rateLimited(retryAfter: nil)),
        (500, #"{"error":"Cannot translate text"}"#, .unavailable), (200, "<html>proxy</html>", .malformed),
        (200, #"{"translatedText":["a","b"]}"#, .malformed),
        (400, #"{"error":"Please contact the server operator to get an API key"}"#, .auth),
    ])
    func statusesMapToCodes(status: Int, body: String, expected: EngineError.Code) async {
        let service = LocalService { _ in LocalService.answer(status, body) }
        #expect(await code(engine(service)) == expected)
    }
}
