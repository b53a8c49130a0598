import DragomanLanguages
public import DragomanTranslation
import FoundationEssentials

/// A chat model behind an OpenAI-compatible interface: Ollama, llama.cpp, vLLM, hosted ones.
///
/// Sentences go out numbered, as JSON, at temperature 0; the answer must hold each number once. A server that does not
/// know JSON schemas is asked again without one.
public struct ChatEngine: Engine {
    public let identifier: EngineIdentifier
    public let limits: EngineLimits
    public let isMetered: Bool
    private let client: ServiceClient
    private let model: String
    private let cache = PairCache()
    private let languages: Set<LanguagePair>
    private let headers: [(name: String, value: String)]

    /// - Parameters:
    ///   - url: the address before `/v1`.
    ///   - pairs: what the model is trusted with; the interface does not tell.
    ///   - isMetered: whether somebody bills the calls; not so for a model on this machine.
    public init(
        url: String, model: String, key: String? = nil, pairs: Set<LanguagePair>, isMetered: Bool = true,
        transport: any EngineTransport,
        limits: EngineLimits = EngineLimits(texts: 20, characters: 4000)
    ) {
        identifier = EngineIdentifier(name: "chat", model: model)
        self.limits = limits
        self.isMetered = isMetered
        self.model = model
        languages = pairs
        headers = key.map { [("Authorization", "Bearer \($0)")] } ?? []
        var base = url.hasSuffix("/") ? String(url.dropLast()) : url
        if base.hasSuffix("/v1") { base = String(base.dropLast(3)) }
        client = ServiceClient(transport: transport, engine: "chat", base: base)
    }

    /// The pairs the model is trusted with, once its server has answered.
    public func pairs() async throws(EngineError) -> Set<LanguagePair> {
        let codes = try await cache.codes { () async throws(EngineError) in
            _ = try await models()
            return Dictionary(uniqueKeysWithValues: languages.map { ($0, "") })
        }
        return Set(codes.keys)
    }

    /// The models the server has.
    public func models() async throws(EngineError) -> [String] {
        let response = try await client.call("/v1/models", headers: headers)
        guard response.isSuccess else { throw ChatErrors.error(of: response, model: model) }
        return try client.read(Models.self, from: response).data.map(\.id)
    }

    public func translate(_ texts: [EngineText], pair: LanguagePair) async throws(EngineError) -> [String] {
        guard languages.contains(pair) else {
            throw client.failure(.unsupportedPair, "The model is not set up for \(pair).")
        }
        if texts.isEmpty { return [] }
        var call = ChatCall(model: model, texts: texts, pair: pair)
        var response = try await client.post("/v1/chat/completions", headers: headers, json: call)
        if response.status == 400, ChatErrors.isAboutSchema(response) {
            call.response_format = nil
            response = try await client.post("/v1/chat/completions", headers: headers, json: call)
        }
        guard response.isSuccess else { throw ChatErrors.error(of: response, model: model) }
        let choice = try client.read(Completion.self, from: response).choices.first
        return try answers(from: choice, for: texts)
    }

    private func answers(from choice: Completion.Choice?, for texts: [EngineText]) throws(EngineError) -> [String] {
        guard let choice else { throw client.failure(.malformed, "The answer holds no choice.") }
        switch choice.finish_reason {
        case "length":
            throw client.failure(.truncated, "The model stopped at its limit; raise it or send less at a time.")
        case "content_filter": throw client.failure(.refused, "The model's filter stopped the answer.")
        default: break
        }
        if let refusal = choice.message.refusal, !refusal.isEmpty { throw client.failure(.refused, refusal) }
        guard let content = choice.message.content, let answers = ChatAnswer.texts(in: content, count: texts.count)
        else {
            throw client.failure(.malformed, "The model did not answer each numbered sentence once.")
        }
        return answers
    }

    private struct Models: Decodable {
        struct Model: Decodable { var id: String }
        var data: [Model]
    }

    private struct Completion: Decodable {
        struct Message: Decodable {
            var content: String?
            var refusal: String?
        }
        struct Choice: Decodable {
            var message: Message
            var finish_reason: String?
        }
        var choices: [Choice]
    }
}
