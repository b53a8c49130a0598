import DragomanEngines
import DragomanLanguages
import DragomanTranslation
import Testing

@Suite struct AzureEngineTests {
    private static let pair = LanguagePair(source: "es", target: "fr")

    private struct Call: Decodable { var Text: String }

    private struct Answer: Encodable {
        struct Text: Encodable {
            var text: String
            var to: String
        }
        var translations: [Text]
    }

    private static let server = LocalService { request in
        if request.path == "/languages" {
            return LocalService.answer(
                200, #"{"translation":{"es":{"name":"Spanish"},"fr":{"name":"French"},"zh-Hans":{"name":"Chinese"}}}"#)
        }
        guard request.headers["ocp-apim-subscription-key"] == "k",
            request.headers["ocp-apim-subscription-region"] == "westeurope"
        else {
            return LocalService.answer(
                401,
                #"{"error":{"code":401000,"message":"The request is not authorized because credentials are missing or invalid."}}"#
            )
        }
        guard let calls = request.json([Call].self), calls.count <= 1000, request.query["textType"] == "plain" else {
            return LocalService.answer(400, #"{"error":{"code":400072,"message":"The array is too long."}}"#)
        }
        if request.query["from"] != "es" {
            return LocalService.answer(400, #"{"error":{"code":400035,"message":"The source language is not valid."}}"#)
        }
        if calls.reduce(0, { $0 + $1.Text.count }) > 50_000 {
            return LocalService.answer(
                400, #"{"error":{"code":400077,"message":"The maximum request size has been exceeded."}}"#)
        }
        return LocalService.answer(
            calls.map { Answer(translations: [Answer.Text(text: $0.Text.uppercased(), to: "fr")]) })
    }

    private func engine(_ transport: any EngineTransport = server, region: String? = "westeurope") -> AzureEngine {
        AzureEngine(key: "k", region: region, transport: transport)
    }

    @Test func itConforms() async {
        let conformance = EngineConformance(engine: engine(), pair: Self.pair, sentence: "La ciudad tiene % casas.")
        #expect(await conformance.violations() == [])
    }

    @Test func theSixDigitsDecide() async {
        #expect(await code(engine(region: nil)) == .auth)
        #expect(await code(engine(), [String(repeating: "a", count: 50_001)]) == .tooLarge(limit: nil))
    }

    @Test(arguments: [
        (
            403,
            #"{"error":{"code":403001,"message":"The operation is not allowed because the subscription has exceeded its free quota."}}"#,
            EngineError.Code.quota
        ),
        (429, #"{"error":{"code":429000,"message":"exceeded request limits"}}"#, .rateLimited(retryAfter: nil)),
        (429, #"{"error":{"code":429001,"message":"exceeded request limits"}}"#, .rateLimited(retryAfter: nil)),
        (429, #"{"error":{"code":429002,"message":"exceeded request limits"}}"#, .rateLimited(retryAfter: nil)),
        (500, #"{"error":{"code":500000,"message":"An unexpected error occurred."}}"#, .unavailable),
        (503, "", .unavailable), (200, "[]", .malformed), (401, "", .auth),
    ])
    func statusesMapToCodes(status: Int, body: String, expected: EngineError.Code) async {
        let service = LocalService { _ in LocalService.answer(status, body) }
        #expect(await code(engine(service)) == expected)
    }
}
