import DragomanLanguages
public import DragomanTranslation

/// Apertium over HTTP: a server that speaks `apertium-apy`'s interface.
///
/// The interface takes one text a call, so the sentences of a call are sent a few at a time.
public struct ApertiumAPYEngine: Engine {
    public let identifier = EngineIdentifier(name: "apertium-apy")
    public let limits: EngineLimits
    public var isMetered: Bool { false }
    private let client: ServiceClient
    private let cache = PairCache()
    private let atOnce: Int

    /// - Parameters:
    ///   - url: the server's address: `http://127.0.0.1:2737`.
    ///   - atOnce: calls under way at the same time, at least 1.
    public init(
        url: String, transport: any EngineTransport, atOnce: Int = 4,
        limits: EngineLimits = EngineLimits(texts: 50, characters: 20_000)
    ) {
        client = ServiceClient(transport: transport, engine: "apertium-apy", base: url)
        self.atOnce = max(1, atOnce)
        self.limits = limits
    }

    public func pairs() async throws(EngineError) -> Set<LanguagePair> {
        Set(try await codes().keys)
    }

    public func translate(_ texts: [EngineText], pair: LanguagePair) async throws(EngineError) -> [String] {
        guard let code = try await codes()[pair] else {
            throw client.failure(.unsupportedPair, "The server does not have \(pair).")
        }
        let outcomes = await withTaskGroup(of: (Int, Result<String, EngineError>).self) { group in
            var outcomes = [Result<String, EngineError>?](repeating: nil, count: texts.count)
            var next = 0
            func add() {
                guard next < texts.count else { return }
                let index = next
                next += 1
                group.addTask { (index, await outcome(texts[index].text, code)) }
            }
            for _ in 0..<atOnce { add() }
            while let (index, outcome) = await group.next() {
                outcomes[index] = outcome
                add()
            }
            return outcomes
        }
        var answers: [String] = []
        for outcome in outcomes {
            guard let outcome else { continue }
            answers.append(try outcome.get())
        }
        return try client.counted(answers, for: texts)
    }

    private func outcome(_ text: String, _ code: String) async -> Result<String, EngineError> {
        do throws(EngineError) {
            return .success(try await translate(text, code))
        } catch {
            return .failure(error)
        }
    }

    private func translate(_ text: String, _ code: String) async throws(EngineError) -> String {
        // The server's deformatter takes a tilde for a mark of its own; control characters end its messages.
        let clean = String(
            String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 32 || $0 == "\n" || $0 == "\t" }))
        let form = "langpair=\(code.percentEncoded)&q=\(clean.percentEncoded)&markUnknown=no&format=txt"
        let response = try await client.call(
            "/translate", headers: [("Content-Type", "application/x-www-form-urlencoded")], body: Array(form.utf8))
        guard response.isSuccess else { throw error(of: response) }
        let answer = try client.read(Answer.self, from: response).responseData.translatedText
        return ApertiumMending.mended(
            text, answer.hasSuffix("\n") && !text.hasSuffix("\n") ? String(answer.dropLast()) : answer)
    }

    /// The server's own names of its pairs.
    private func codes() async throws(EngineError) -> [LanguagePair: String] {
        try await cache.codes { () async throws(EngineError) in try await fetchCodes() }
    }

    private func fetchCodes() async throws(EngineError) -> [LanguagePair: String] {
        let response = try await client.call("/listPairs")
        guard response.isSuccess else { throw error(of: response) }
        var codes: [LanguagePair: String] = [:]
        for listed in try client.read(Pairs.self, from: response).responseData {
            let mode = "\(listed.sourceLanguage)-\(listed.targetLanguage)"
            if let pair = ApertiumModes.pair(ofMode: mode) {
                codes[pair] = "\(listed.sourceLanguage)|\(listed.targetLanguage)"
            }
        }
        return codes
    }

    private func error(of response: EngineResponse) -> EngineError {
        let message = "The server answered \(response.status): \(response.excerpt)"
        switch response.status {
        case 400: return client.failure(.unsupportedPair, message)
        case 413, 414: return client.failure(.tooLarge(limit: nil), message)
        case 404, 408, 500...: return client.unavailable(response, message)
        case 429: return client.failure(.rateLimited(retryAfter: response.retryAfter), message)
        default: return client.failure(.malformed, message)
        }
    }

    private struct Pairs: Decodable {
        struct Listed: Decodable {
            var sourceLanguage: String
            var targetLanguage: String
        }
        var responseData: [Listed]
    }

    private struct Answer: Decodable {
        struct Text: Decodable { var translatedText: String }
        var responseData: Text
    }
}
