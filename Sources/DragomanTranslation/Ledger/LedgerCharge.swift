/// What a call to an engine will cost.
public struct LedgerCharge: Hashable, Sendable, Codable {
    /// One sentence of the call.
    public struct Item: Hashable, Sendable, Codable {
        public var key: MemoryKey
        /// Unicode scalars of the sentence as it is sent.
        public var characters: Int

        public init(key: MemoryKey, characters: Int) {
            self.key = key
            self.characters = characters
        }
    }

    public var engine: EngineIdentifier
    public var account: LedgerAccount
    public var items: [Item]
    /// Millionths of the currency for a million characters.
    public var microsPerMillionCharacters: Int
    /// Whether somebody bills or counts the call, see ``Engine/isMetered``.
    public var isMetered: Bool

    public init(
        engine: EngineIdentifier, account: LedgerAccount, items: [Item], microsPerMillionCharacters: Int = 0,
        isMetered: Bool = true
    ) {
        self.engine = engine
        self.account = account
        self.items = items
        self.microsPerMillionCharacters = microsPerMillionCharacters
        self.isMetered = isMetered
    }

    public var characters: Int { items.reduce(0) { $0 + $1.characters } }

    /// What one sentence of the call costs.
    public func amount(of item: Item) -> LedgerAmount {
        LedgerAmount(
            sentences: 1, characters: item.characters,
            micros: (item.characters * microsPerMillionCharacters + 999_999) / 1_000_000)
    }
}

/// Whom a charge is booked to.
public struct LedgerAccount: Hashable, Sendable, Codable {
    /// The press source's name or number; empty when it is nobody's.
    public var source: String
    /// The day in UTC, `2026-11-23`.
    public var day: String

    public init(source: String = "", day: String) {
        self.source = source
        self.day = day
    }
}

/// Characters, money and sentences, spent or set aside.
public struct LedgerAmount: Hashable, Sendable, Codable {
    public var sentences = 0
    public var characters = 0
    /// Millionths of the currency, each sentence's rounded up.
    public var micros = 0

    public init(sentences: Int = 0, characters: Int = 0, micros: Int = 0) {
        self.sentences = sentences
        self.characters = characters
        self.micros = micros
    }

    public static func + (left: LedgerAmount, right: LedgerAmount) -> LedgerAmount {
        LedgerAmount(
            sentences: left.sentences + right.sentences, characters: left.characters + right.characters,
            micros: left.micros + right.micros)
    }
}
