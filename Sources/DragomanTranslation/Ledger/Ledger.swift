/// What is spent on engines, counted before it is spent.
///
/// The order is always: ``reserve(_:)``, send, then ``settle(_:)`` or ``release(_:)``. What is reserved counts against the cap, so workers that send at
/// the same time cannot overrun it together. A sentence that was reserved and never settled (the process died, no
/// answer came in time) stays counted, and reserving it again counts nothing: it is paid for once.
public protocol Ledger: Sendable {
    /// Sets the charge aside.
    /// - Throws: ``LedgerError`` when a cap would be overrun; nothing has then been set aside.
    func reserve(_ charge: LedgerCharge) async throws -> LedgerReservation

    /// The engine has answered: what was set aside is spent.
    func settle(_ reservation: LedgerReservation) async throws

    /// The engine has told that it did nothing: what was set aside is free again.
    func release(_ reservation: LedgerReservation) async throws
}

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

    public init(engine: EngineIdentifier, account: LedgerAccount, items: [Item], microsPerMillionCharacters: Int = 0) {
        self.engine = engine
        self.account = account
        self.items = items
        self.microsPerMillionCharacters = microsPerMillionCharacters
    }

    public var characters: Int { items.reduce(0) { $0 + $1.characters } }
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

/// What was set aside for a call.
public struct LedgerReservation: Hashable, Sendable, Codable {
    public var number: Int
    public var charge: LedgerCharge

    public init(number: Int, charge: LedgerCharge) {
        self.number = number
        self.charge = charge
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

/// Why nothing was set aside.
public struct LedgerError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The cap in the way.
    public var cap: LedgerCap
    /// One sentence for a person.
    public var message: String

    public init(cap: LedgerCap, message: String) {
        self.cap = cap
        self.message = message
    }

    public var description: String { message }
}

/// The most that may be spent.
public struct LedgerCap: Hashable, Sendable, Codable {
    /// The engine's name; nil for all engines together.
    public var engine: String?
    /// Whether the cap is for each day; otherwise for good.
    public var isDaily: Bool
    public var characters: Int?
    public var micros: Int?

    public init(engine: String? = nil, isDaily: Bool = true, characters: Int? = nil, micros: Int? = nil) {
        self.engine = engine
        self.isDaily = isDaily
        self.characters = characters
        self.micros = micros
    }

    /// Whether `amount` is more than the cap allows.
    public func isOverrun(by amount: LedgerAmount) -> Bool {
        if let characters, amount.characters > characters { return true }
        if let micros, amount.micros > micros { return true }
        return false
    }
}
