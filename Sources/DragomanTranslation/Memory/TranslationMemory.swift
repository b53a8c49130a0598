/// What makes a translation worth reusing: the same sentence, languages, engine and rules.
public struct MemoryKey: Hashable, Sendable, Codable {
    public var sourceText: String
    public var pair: LanguagePair
    public var engine: EngineIdentifier
    /// Changes when the glossary for the pair changes; empty without one.
    public var glossaryRevision: String
    /// Changes when the project's own way of preparing or mending text changes what an engine's answer becomes.
    public var rulesRevision: Int

    public init(
        sourceText: String, pair: LanguagePair, engine: EngineIdentifier, glossaryRevision: String = "",
        rulesRevision: Int = 1
    ) {
        self.sourceText = sourceText
        self.pair = pair
        self.engine = engine
        self.glossaryRevision = glossaryRevision
        self.rulesRevision = rulesRevision
    }
}

/// One remembered translation.
public struct MemoryEntry: Hashable, Sendable, Codable {
    public var key: MemoryKey
    /// Empty when the engine was asked and has none: it is not asked again.
    public var targetText: String
    /// The text between, when the translation went through a third language.
    public var middleText: String?
    /// Whether the engine was asked for other sentences in the same call. When a check blocks the answer, it is asked
    /// for once more, alone.
    public var isShared: Bool

    public init(key: MemoryKey, targetText: String, middleText: String? = nil, isShared: Bool = false) {
        self.key = key
        self.targetText = targetText
        self.middleText = middleText
        self.isShared = isShared
    }
}

/// What was translated before, so that nothing is paid for twice.
public protocol TranslationMemory: Sendable {
    /// The entries there are for `keys`; keys without one are left out.
    func entries(for keys: [MemoryKey]) async throws -> [MemoryKey: MemoryEntry]

    /// Keeps `entries` in place of older ones with their keys. A memory that also keeps the ledger settles, in the same
    /// transaction, what is set aside for them there.
    func remember(_ entries: [MemoryEntry]) async throws
}
