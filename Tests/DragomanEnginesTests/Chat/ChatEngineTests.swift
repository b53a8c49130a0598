import DragomanEngines
import DragomanLanguages
import DragomanTranslation
import FoundationEssentials
import Testing

@Suite struct ChatEngineTests {
    private static let pair = LanguagePair(source: "es", target: "fr")

    struct Call: Decodable {
        struct Message: Decodable {
            var role: String
            var content: String
        }
        var model: String
        var temperature: Double
        var messages: [Message]
        var response_format: Format?
        struct Format: Decodable { var type: String }
    }

    struct Segments: Codable {
        struct Segment: Codable {
            var n: Int
            var text: String
        }
        var segments: [Segment]
    }

    struct Completion: Encodable {
        struct Message: Encodable {
            var role = "assistant"
            var content: String
        }
        struct Choice: Encodable {
            var message: Message
            var finish_reason: String
        }
        var choices: [Choice]

        init(_ content: String, _ reason: String = "stop") {
            choices = [Choice(message: Message(content: content), finish_reason: reason)]
        }
    }

    /// A model that shouts, and frames its answer as `frame` says.
    private static func server(
        refusesSchema: Bool = false, frame: @escaping @Sendable (String) -> String = { $0 }
    ) -> LocalService {
        LocalService { request in
            if request.path == "/v1/models" { return LocalService.answer(200, #"{"data":[{"id":"m"}]}"#) }
            guard request.path == "/v1/chat/completions", let call = request.json(Call.self), call.temperature == 0,
                let content = call.messages.last?.content.data(using: .utf8),
                var segments = try? JSONDecoder().decode(Segments.self, from: content)
            else { return LocalService.answer(400, #"{"error":"bad call"}"#) }
            if refusesSchema, call.response_format != nil {
                return LocalService.answer(
                    400,
                    #"{"error":{"message":"response_format json_schema is not supported","type":"invalid_request_error"}}"#
                )
            }
            for index in segments.segments.indices {
                segments.segments[index].text = segments.segments[index].text.uppercased()
            }
            segments.segments.reverse()
            let json = (try? JSONEncoder().encode(segments)).map { String(decoding: $0, as: UTF8.self) } ?? ""
            return LocalService.answer(Completion(frame(json)))
        }
    }

    private func engine(_ transport: any EngineTransport) -> ChatEngine {
        ChatEngine(url: "http://127.0.0.1:11434/v1/", model: "m", pairs: [Self.pair], transport: transport)
    }

    @Test func itConforms() async {
        let conformance = EngineConformance(
            engine: engine(Self.server()), pair: Self.pair, sentence: "La ciudad tiene % casas.")
        #expect(await conformance.violations() == [])
    }

    @Test func aServerWithoutSchemasIsAskedAgain() async {
        let service = Self.server(refusesSchema: true)
        #expect(await code(engine(service)) == nil)
        #expect(service.requests.count == 2)
    }

    @Test(arguments: [
        ("```json\n", "\n```"), ("Here is the translation:\n", "\nI hope this helps!"),
        ("<think>{not this}</think>", ""),
    ])
    func whatModelsPutAroundTheirJSONIsLeftOut(before: String, after: String) async throws {
        let service = Self.server { before + $0 + after }
        #expect(
            try await engine(service).translate([EngineText("uno"), EngineText("dos")], pair: Self.pair) == [
                "UNO", "DOS",
            ])
    }

    @Test(arguments: [
        (#"["UN","DEUX"]"#, ["UN", "DEUX"]), (#"{"1":"UN","2":"DEUX"}"#, ["UN", "DEUX"]),
        (#"[{"n":"2","text":"DEUX"},{"n":1,"translation":"UN"}]"#, ["UN", "DEUX"]),
    ])
    func otherShapesOfTheSameAreRead(content: String, expected: [String]) async throws {
        let service = LocalService { _ in LocalService.answer(Completion(content)) }
        #expect(
            try await engine(service).translate([EngineText("uno"), EngineText("dos")], pair: Self.pair) == expected)
    }

    @Test(arguments: [
        #"{"segments":[{"n":1,"text":"UN"}]}"#, #"{"segments":[{"n":1,"text":"UN"},{"n":1,"text":"DEUX"}]}"#,
        "UN\nDEUX", "",
        #"{"segments":[{"n":1,"text":"UN"},{"n":3,"text":"DEUX"}]}"#,
    ])
    func answersThatLeaveSomethingOutAreMalformed(content: String) async {
        let service = LocalService { _ in LocalService.answer(Completion(content)) }
        #expect(await code(engine(service), ["uno", "dos"]) == .malformed)
    }

    @Test func cutOffAndFilteredAnswersAreNotTaken() async {
        let cut = LocalService { _ in LocalService.answer(Completion("{", "length")) }
        #expect(await code(engine(cut)) == .truncated)
        let filtered = LocalService { _ in LocalService.answer(Completion("", "content_filter")) }
        #expect(await code(engine(filtered)) == .refused)
    }

    @Test(arguments: [
        (
            401, #"{"error":{"message":"Incorrect API key","type":"invalid_request_error","code":"invalid_api_key"}}"#,
            EngineError.Code.auth
        ),
        (404, #"{"error":"model 'm' not found"}"#, .unavailable),
        (503, #"{"error":{"code":503,"message":"Loading model"}}"#, .unavailable),
        (429, #"{"error":{"message":"quota","code":"insufficient_quota"}}"#, .quota),
        (429, #"{"error":{"message":"slow down"}}"#, .rateLimited(retryAfter: nil)),
        (
            400,
            #"{"error":{"message":"This model's maximum context length is 4096 tokens","code":"context_length_exceeded"}}"#,
            .tooLarge(limit: nil)
        ),
    ])
    func statusesMapToCodes(status: Int, body: String, expected: EngineError.Code) async {
        let service = LocalService { _ in LocalService.answer(status, body) }
        #expect(await code(engine(service)) == expected)
    }
}
