import DragomanLanguages
public import DragomanTranslation
import FoundationEssentials

/// Google Cloud Translation, Basic (v2).
public struct GoogleEngine: Engine {
    public let identifier: EngineIdentifier
    public let limits: EngineLimits
    private let client: ServiceClient
    private let key: String
    private let cache = PairCache()

    public init(
        key: String, url: String = "https://translation.googleapis.com", model: String = "",
        transport: any EngineTransport, limits: EngineLimits = EngineLimits(texts: 128, characters: 5000)
    ) {
        identifier = EngineIdentifier(name: "google", model: model)
        self.limits = limits
        self.key = key
        client = ServiceClient(transport: transport, engine: "google", base: url)
    }

    public func pairs() async throws(EngineError) -> Set<LanguagePair> {
        Set(try await cache.codes { () async throws(EngineError) in try await fetchPairs() }.keys)
    }

    public func translate(_ texts: [EngineText], pair: LanguagePair) async throws(EngineError) -> [String] {
        if texts.isEmpty { return [] }
        let call = Call(q: texts.map(\.text), source: Self.code(pair.source), target: Self.code(pair.target))
        let response = try await client.post("/language/translate/v2?key=\(key.percentEncoded)", json: call)
        guard response.isSuccess else { throw error(of: response) }
        let answers = try client.read(Answer.self, from: response).data.translations.map(\.translatedText)
        // Text was asked for, but proxies and older versions answer with HTML's entities all the same.
        return try client.counted(
            zip(texts, answers).map { $0.text.contains("&") ? $1 : Entities.decoded($1) }
                + answers.dropFirst(texts.count), for: texts)
    }

    private func fetchPairs() async throws(EngineError) -> [LanguagePair: String] {
        let response = try await client.call("/language/translate/v2/languages?key=\(key.percentEncoded)")
        guard response.isSuccess else { throw error(of: response) }
        let languages = try client.read(Listing.self, from: response).data.languages.map { Self.language($0.language) }
        var pairs: [LanguagePair: String] = [:]
        for source in languages {
            for target in languages where source != target {
                pairs[LanguagePair(source: source, target: target)] = ""
            }
        }
        return pairs
    }

    private static func code(_ language: Language) -> String {
        switch language {
        case "zh-Hans": "zh-CN"
        case "zh-Hant": "zh-TW"
        default: language.rawValue
        }
    }

    private static func language(_ code: String) -> Language {
        switch code {
        case "zh-CN": "zh"
        case "zh-TW": "zh-Hant"
        case "iw": "he"
        case "jw": "jv"
        default: Language(rawValue: code)
        }
    }

    private func error(of response: EngineResponse) -> EngineError {
        let told = try? JSONDecoder().decode(Fault.self, from: Data(response.body)).error
        let reason = (told?.errors?.first?.reason ?? "").lowercased()
        let message = told?.message ?? response.excerpt
        let words = message.lowercased()
        switch response.status {
        case 400 where words.contains("api key"), 401:
            return client.failure(.auth, "Google refused the key: \(message)")
        case 400 where words.contains("language"): return client.failure(.unsupportedPair, message)
        case 400 where words.contains("too long") || words.contains("too large") || words.contains("too many"):
            return client.failure(.tooLarge(limit: nil), message)
        case 403 where reason.contains("ratelimit"), 429:
            return client.failure(.rateLimited(retryAfter: response.retryAfter), message)
        case 403 where reason.contains("limit") || reason.contains("quota"): return client.failure(.quota, message)
        case 403: return client.failure(.auth, "Google refused the key: \(message)")
        case 413, 414: return client.failure(.tooLarge(limit: nil), message)
        case 404, 408, 500...: return client.unavailable(response, "Google answered \(response.status).")
        default: return client.failure(.malformed, "Google answered \(response.status): \(message)")
        }
    }

    private struct Call: Encodable {
        var q: [String]
        var source: String
        var target: String
        var format = "text"
    }

    private struct Answer: Decodable {
        struct Text: Decodable { var translatedText: String }
        struct Content: Decodable { var translations: [Text] }
        var data: Content
    }

    private struct Listing: Decodable {
        struct Listed: Decodable { var language: String }
        struct Content: Decodable { var languages: [Listed] }
        var data: Content
    }

    private struct Fault: Decodable {
        struct Reason: Decodable { var reason: String? }
        struct Told: Decodable {
            var message: String?
            var errors: [Reason]?
        }
        var error: Told
    }
}
