import DragomanEngines
import DragomanLanguages
import DragomanTranslation
import FoundationEssentials
import Testing

@Suite struct DeepLEngineTests {
    private static let pair = LanguagePair(source: "es", target: "fr")

    private struct Call: Decodable {
        var text: [String]
        var source_lang: String
        var target_lang: String
        var context: String?
    }

    private static let server = LocalService { request in
        guard request.headers["authorization"] == "DeepL-Auth-Key k:fx" else { return LocalService.answer(403, "") }
        if request.path == "/v2/languages" {
            return LocalService.answer(
                200,
                request.query["type"] == "source"
                    ? #"[{"language":"ES","name":"Spanish"},{"language":"EN","name":"English"}]"#
                    : #"[{"language":"FR","name":"French"},{"language":"EN-GB","name":"English (British)"}]"#)
        }
        guard let call = request.json(Call.self) else { return LocalService.answer(400, #"{"message":"Bad request"}"#) }
        if call.text.count > 50 { return LocalService.answer(413, "") }
        if call.source_lang != "ES" {
            return LocalService.answer(400, #"{"message":"Value for 'source_lang' not supported."}"#)
        }
        if !["FR", "EN-US"].contains(call.target_lang) {
            return LocalService.answer(400, #"{"message":"Value for 'target_lang' not supported."}"#)
        }
        return LocalService.answer([
            "translations": call.text.map { ["detected_source_language": "ES", "text": $0.uppercased()] }
        ])
    }

    private func engine(_ transport: any EngineTransport = server, key: String = "k:fx") -> DeepLEngine {
        DeepLEngine(key: key, transport: transport)
    }

    @Test func itConforms() async {
        let conformance = EngineConformance(engine: engine(), pair: Self.pair, sentence: "La ciudad tiene % casas.")
        #expect(await conformance.violations() == [])
    }

    @Test func plainEnglishIsAPairAndAskedForAsAVariant() async throws {
        let pair = LanguagePair(source: "es", target: "en")
        #expect(try await engine().pairs().contains(pair))
        #expect(await code(engine(), pair: pair) == nil)
    }

    @Test func neighboursGoAlongAsContext() async throws {
        let service = LocalService { _ in LocalService.answer(["translations": [["text": "x"]]]) }
        _ = try await engine(service).translate([EngineText("Dos.", before: "Uno.", after: "Tres.")], pair: Self.pair)
        #expect(service.requests.last?.json(Call.self)?.context == "Uno. Tres.")
    }

    @Test(arguments: [
        (403, EngineError.Code.auth), (413, .tooLarge(limit: nil)), (429, .rateLimited(retryAfter: 7)),
        (456, .quota), (500, .unavailable), (504, .unavailable), (529, .rateLimited(retryAfter: 7)),
        (404, .unavailable),
        (400, .malformed), (414, .tooLarge(limit: nil)), (503, .unavailable),
    ])
    func statusesMapToCodes(status: Int, expected: EngineError.Code) async {
        let service = LocalService { _ in LocalService.answer(status, "{}", headers: ["retry-after": "7"]) }
        #expect(await code(engine(service)) == expected)
    }
}
