import DragomanLanguages
public import DragomanTranslation

/// A service that speaks LibreTranslate's protocol.
///
/// Sentences are sent as plain text in batches. Its known traps are met: language aliases, a translation it could not make coming back
/// as the source, a 429 that does not say how long.
public struct LibreTranslateEngine: Engine {
    public let identifier: EngineIdentifier
    public let limits: EngineLimits
    /// A service that wants no key counts nothing.
    public var isMetered: Bool { key != nil }
    private let client: ServiceClient
    private let key: String?
    private let cache = PairCache()

    /// - Parameters:
    ///   - url: the service's address: `http://127.0.0.1:5000`.
    ///   - key: the API key, where the service wants one.
    ///   - model: a label for the models installed there; a new label makes the memory start afresh.
    ///   - limits: must not exceed the service's own (`--char-limit`, `--batch-limit`).
    public init(
        url: String, key: String? = nil, model: String = "", transport: any EngineTransport,
        limits: EngineLimits = EngineLimits(texts: 25, characters: 4000)
    ) {
        identifier = EngineIdentifier(name: "libretranslate", model: model)
        self.limits = limits
        self.key = key
        client = ServiceClient(transport: transport, engine: "libretranslate", base: url)
    }

    public func pairs() async throws(EngineError) -> Set<LanguagePair> {
        Set(try await cache.codes { () async throws(EngineError) in try await fetchPairs() }.keys)
    }

    public func translate(_ texts: [EngineText], pair: LanguagePair) async throws(EngineError) -> [String] {
        if texts.isEmpty { return [] }
        let call = Call(
            q: texts.map(\.text), source: Self.code(of: pair.source), target: Self.code(of: pair.target), api_key: key)
        let response = try await client.post("/translate", json: call)
        guard response.isSuccess else { throw LibreTranslateErrors.error(of: response) }
        let answers = try client.counted(try client.read(Answer.self, from: response).translatedText, for: texts)
        return zip(texts, answers).map { Self.isUntranslated($0.text, $1, pair) ? "" : $1 }
    }

    private func fetchPairs() async throws(EngineError) -> [LanguagePair: String] {
        let response = try await client.call("/languages")
        guard response.isSuccess else { throw LibreTranslateErrors.error(of: response) }
        var pairs: [LanguagePair: String] = [:]
        for language in try client.read([ServiceLanguage].self, from: response) {
            for source in Self.languages(of: language.code) {
                for target in language.targets.flatMap(Self.languages) where target != source {
                    pairs[LanguagePair(source: source, target: target)] = language.code
                }
            }
        }
        return pairs
    }

    /// The service gives the source back when its model gave nothing. Short texts may well read the same in two languages; longer ones do not.
    private static func isUntranslated(_ source: String, _ answer: String, _ pair: LanguagePair) -> Bool {
        guard source == answer, pair.source.primary != pair.target.primary else { return false }
        return source.split(separator: " ").count { $0.first?.isLowercase ?? false } >= 5
    }

    /// Codes of the service that are not BCP 47.
    private static let aliases = ["zt": "zh-Hant", "zh-Hans": "zh", "pb": "pt-BR"]

    private static func languages(of code: String) -> [Language] {
        let language = Language(rawValue: aliases[code] ?? code)
        return language == "zh" ? [language, "zh-Hans"] : [language]
    }

    private static func code(of language: Language) -> String {
        switch language {
        case "zh-Hans": "zh"
        case "zh-Hant", "zh-TW", "zh-HK": "zt"
        case "pt-BR": "pb"
        default: language.rawValue
        }
    }

    private struct ServiceLanguage: Decodable {
        var code: String
        var targets: [String]
    }

    private struct Call: Encodable {
        var q: [String]
        var source: String
        var target: String
        var format = "text"
        var api_key: String?
    }

    /// The service answers an array with an array; others that speak its protocol answer one text with one.
    private struct Answer: Decodable {
        var translatedText: [String]

        private enum Key: String, CodingKey { case translatedText }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            if let one = try? container.decode(String.self, forKey: .translatedText) {
                translatedText = [one]
            } else {
                translatedText = try container.decode([String].self, forKey: .translatedText)
            }
        }
    }
}
