import DragomanTranslation

/// The pairs a service told, with the service's own codes for them, kept for a while: they are asked for at every article.
actor PairCache {
    private var codes: [LanguagePair: String]?
    private var read = ContinuousClock.now
    private let lifetime: Duration

    init(lifetime: Duration = .seconds(600)) { self.lifetime = lifetime }

    /// The pairs known, or what `fetch` gives.
    func codes(
        fetch: @Sendable () async throws(EngineError) -> [LanguagePair: String]
    ) async throws(EngineError) -> [LanguagePair: String] {
        if let codes, ContinuousClock.now - read < lifetime { return codes }
        let fresh = try await fetch()
        codes = fresh
        read = .now
        return fresh
    }
}
