import DragomanLanguages
public import DragomanTranslation
import FoundationEssentials

/// Azure's Translator, version 3.
public struct AzureEngine: Engine {
    public let identifier: EngineIdentifier
    /// 1,000 elements and 50,000 characters a call.
    public let limits: EngineLimits
    private let client: ServiceClient
    private let headers: [(name: String, value: String)]
    private let cache = PairCache()

    /// - Parameter region: of the resource; needed unless the resource is global.
    public init(
        key: String, region: String? = nil, url: String = "https://api.cognitive.microsofttranslator.com",
        model: String = "", transport: any EngineTransport,
        limits: EngineLimits = EngineLimits(texts: 1000, characters: 50_000)
    ) {
        identifier = EngineIdentifier(name: "azure", model: model)
        self.limits = limits
        client = ServiceClient(transport: transport, engine: "azure", base: url)
        headers =
            [("Ocp-Apim-Subscription-Key", key)] + (region.map { [("Ocp-Apim-Subscription-Region", $0)] } ?? [])
    }

    public func pairs() async throws(EngineError) -> Set<LanguagePair> {
        Set(try await cache.codes { () async throws(EngineError) in try await fetchPairs() }.keys)
    }

    public func translate(_ texts: [EngineText], pair: LanguagePair) async throws(EngineError) -> [String] {
        if texts.isEmpty { return [] }
        let query = "from=\(pair.source.rawValue.percentEncoded)&to=\(pair.target.rawValue.percentEncoded)"
        let response = try await client.post(
            "/translate?api-version=3.0&\(query)&textType=plain", headers: headers,
            json: texts.map { Call(Text: $0.text) })
        guard response.isSuccess else { throw error(of: response) }
        let answers = try client.read([Answer].self, from: response)
        return try client.counted(answers.compactMap { $0.translations.first?.text }, for: texts)
    }

    private func fetchPairs() async throws(EngineError) -> [LanguagePair: String] {
        let response = try await client.call("/languages?api-version=3.0&scope=translation")
        guard response.isSuccess else { throw error(of: response) }
        let languages = try client.read(Listing.self, from: response).translation.keys.map(Language.init(rawValue:))
        let aliases: [Language: Language] = ["zh-Hans": "zh"]
        let all = languages + languages.compactMap { aliases[$0] }
        var pairs: [LanguagePair: String] = [:]
        for source in all {
            for target in all where source.primary != target.primary {
                pairs[LanguagePair(source: source, target: target)] = ""
            }
        }
        return pairs
    }

    /// The six-digit codes begin with the status they belong to and say more than it does.
    private func error(of response: EngineResponse) -> EngineError {
        let told = try? JSONDecoder().decode(Fault.self, from: Data(response.body)).error
        let message = "Azure answered \(told?.code ?? response.status): \(told?.message ?? response.excerpt)"
        switch told?.code ?? response.status * 1000 {
        case 400018, 400019, 400023, 400035, 400036: return client.failure(.unsupportedPair, message)
        case 400050, 400072, 400077, 413000...414999: return client.failure(.tooLarge(limit: nil), message)
        case 403001: return client.failure(.quota, "Azure's free amount is used up.")
        case 401000...401999, 403000...403999: return client.failure(.auth, message)
        case 429000...429999: return client.failure(.rateLimited(retryAfter: response.retryAfter), message)
        case 404000...404999, 408000...408999, 500000...599999: return client.unavailable(response, message)
        default: return client.failure(.malformed, message)
        }
    }

    private struct Call: Encodable { var Text: String }

    private struct Answer: Decodable {
        struct Translation: Decodable { var text: String }
        var translations: [Translation]
    }

    private struct Listing: Decodable {
        struct Named: Decodable { var name: String? }
        var translation: [String: Named]
    }

    private struct Fault: Decodable {
        struct Told: Decodable {
            var code: Int
            var message: String?
        }
        var error: Told
    }
}
