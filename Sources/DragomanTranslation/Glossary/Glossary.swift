/// Terms and their renderings, for all pairs of languages.
public struct Glossary: Hashable, Sendable, Codable {
    public var entries: [GlossaryEntry]

    public init(_ entries: [GlossaryEntry] = []) { self.entries = entries }

    /// The terms of one pair. A regional tag also takes the terms of its language.
    public func terms(for pair: LanguagePair) -> GlossaryTerms {
        let pairs = pair.spellings
        return GlossaryTerms(entries.filter { pairs.contains($0.pair) })
    }
}

/// A glossary's terms by pair, made once for many sentences.
struct GlossaryShelf: Sendable {
    private let terms: [LanguagePair: GlossaryTerms]

    init(_ glossary: Glossary) {
        let pairs = Set(glossary.entries.map(\.pair))
        terms = Dictionary(uniqueKeysWithValues: pairs.map { ($0, glossary.terms(for: $0)) })
    }

    func terms(for pair: LanguagePair) -> GlossaryTerms? {
        pair.spellings.lazy.compactMap { terms[$0] }.first
    }
}
