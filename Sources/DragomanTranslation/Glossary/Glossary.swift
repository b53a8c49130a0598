/// Terms and their renderings, for all pairs of languages.
public struct Glossary: Hashable, Sendable, Codable {
    public var entries: [GlossaryEntry]

    public init(_ entries: [GlossaryEntry] = []) { self.entries = entries }

    /// The terms of one pair. A regional tag also takes the terms of its language.
    public func terms(for pair: LanguagePair) -> GlossaryTerms {
        let pairs = EngineRoutes.spellings(of: pair)
        return GlossaryTerms(entries.filter { pairs.contains($0.pair) })
    }
}
