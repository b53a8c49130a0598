import DragomanLanguages
public import DragomanTranslation

/// DeepL's API, version 2.
///
/// The neighbours of a call's sentences go along as `context`, which is not billed.
public struct DeepLEngine: Engine {
    public let identifier: EngineIdentifier
    /// 50 texts and 128 KiB a call; characters leave room for four bytes each and for the JSON around them.
    public let limits: EngineLimits
    private let client: ServiceClient
    private let headers: [(name: String, value: String)]
    private let cache = PairCache()

    /// - Parameters:
    ///   - key: a key that ends in `:fx` belongs to the free API.
    ///   - url: another address, where one is set up in between.
    public init(
        key: String, url: String? = nil, model: String = "", transport: any EngineTransport,
        limits: EngineLimits = EngineLimits(texts: 50, characters: 25_000)
    ) {
        identifier = EngineIdentifier(name: "deepl", model: model)
        self.limits = limits
        let own = key.hasSuffix(":fx") ? "https://api-free.deepl.com" : "https://api.deepl.com"
        client = ServiceClient(transport: transport, engine: "deepl", base: url ?? own)
        headers = [("Authorization", "DeepL-Auth-Key \(key)")]
    }

    public func pairs() async throws(EngineError) -> Set<LanguagePair> {
        Set(try await cache.codes { () async throws(EngineError) in try await fetchPairs() }.keys)
    }

    public func translate(_ texts: [EngineText], pair: LanguagePair) async throws(EngineError) -> [String] {
        if texts.isEmpty { return [] }
        let call = Call(
            text: texts.map(\.text), source_lang: Self.sourceCode(pair.source),
            target_lang: Self.targetCode(pair.target),
            context: Self.context(of: texts))
        let response = try await client.post("/v2/translate", headers: headers, json: call)
        guard response.isSuccess else { throw error(of: response) }
        return try client.counted(client.read(Answer.self, from: response).translations.map(\.text), for: texts)
    }

    private func fetchPairs() async throws(EngineError) -> [LanguagePair: String] {
        let sources = try await languages("source")
        let targets = try await languages("target")
        var pairs: [LanguagePair: String] = [:]
        for target in targets {
            for source in sources where source.primary != target.primary {
                pairs[LanguagePair(source: source, target: target)] = ""
                // en-GB and en-US also serve whoever asks for plain en.
                pairs[LanguagePair(source: source, target: Language(rawValue: target.primary))] = ""
            }
        }
        return pairs
    }

    private func languages(_ type: String) async throws(EngineError) -> [Language] {
        let response = try await client.call("/v2/languages?type=\(type)", headers: headers)
        guard response.isSuccess else { throw error(of: response) }
        return try client.read([Listed].self, from: response).map { Language(rawValue: $0.language) }
    }

    /// What stands around the call's sentences, and they themselves: each text is otherwise translated alone.
    private static func context(of texts: [EngineText]) -> String? {
        let around = [texts.first?.before] + (texts.count > 1 ? texts.map(\.text) : []) + [texts.last?.after]
        let parts = around.compactMap { $0 }
        let joined = parts.joined(separator: " ")
        return parts.isEmpty || joined.unicodeScalars.count > 4000 ? nil : joined
    }

    private static func sourceCode(_ language: Language) -> String { language.primary.uppercased() }

    /// Plain `EN` and `PT` are no longer taken as targets.
    private static func targetCode(_ language: Language) -> String {
        switch language {
        case "en": "EN-US"
        case "pt": "PT-PT"
        case "zh": "ZH-HANS"
        default: language.rawValue.uppercased()
        }
    }

    private func error(of response: EngineResponse) -> EngineError {
        let told = response.excerpt
        switch response.status {
        case 400:
            let isPair = told.contains("_lang")
            return client.failure(isPair ? .unsupportedPair : .malformed, "DeepL answered 400: \(told)")
        case 401, 403:
            return client.failure(.auth, "DeepL refused the key; set the right one, free or paid as the address is.")
        case 413, 414: return client.failure(.tooLarge(limit: nil), "DeepL takes at most 128 KiB a call.")
        case 429, 529:
            return client.failure(.rateLimited(retryAfter: response.retryAfter), "DeepL asks for fewer calls.")
        case 456: return client.failure(.quota, "DeepL's paid amount of characters is used up.")
        case 404, 408, 500...: return client.unavailable(response, "DeepL answered \(response.status).")
        default: return client.failure(.malformed, "DeepL answered \(response.status): \(told)")
        }
    }

    private struct Call: Encodable {
        var text: [String]
        var source_lang: String
        var target_lang: String
        var context: String?
    }

    private struct Answer: Decodable {
        struct Text: Decodable { var text: String }
        var translations: [Text]
    }

    private struct Listed: Decodable { var language: String }
}
