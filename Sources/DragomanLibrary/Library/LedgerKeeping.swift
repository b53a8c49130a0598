public import DragomanHTML
public import DragomanTranslation

/// The ledger of what engines are paid, as a library keeps it: in one transaction with what it is about.
public protocol LedgerKeeping: Sendable {
    /// Sets a charge aside for a call by `owner`, see ``Ledger/reserve(_:)``.
    func reserve(_ charge: LedgerCharge, under caps: [LedgerCap], owner: String) async throws -> LedgerReservation
    func settle(_ reservation: LedgerReservation) async throws
    func release(_ reservation: LedgerReservation) async throws
    func leaveUnanswered(_ reservation: LedgerReservation) async throws
    /// Leaves unanswered what processes that are no more had set aside; how many sentences.
    func leaveUnanswered(ownedByOthersThan living: @Sendable (String) -> Bool) async throws -> Int
    /// What was spent and what is set aside, by engine, source and day; the newest day first.
    func ledger() async throws -> [LedgerRow]
    /// Books as spent what engines left unanswered, so that it is sent again, and translates the articles that lack it anew.
    /// - Parameter engine: the engine's name; nil for all.
    /// - Returns: how many sentences.
    func resendUnanswered(by engine: String?, at now: DateTime) async throws -> Int
}

/// What one engine was paid for on one day for one source, in one pair of languages.
public struct LedgerRow: Hashable, Sendable, Codable {
    public enum State: String, Hashable, Sendable, Codable {
        case spent
        /// Set aside for a call that is under way.
        case underWay
        /// Set aside for a call whose answer did not come.
        case unanswered
    }

    public var engine: EngineIdentifier
    public var pair: LanguagePair
    /// The number of the press source; empty when it is nobody's.
    public var source: String
    /// In UTC, `2026-11-23`; empty for what was spent before days were counted.
    public var day: String
    public var state: State
    public var amount: LedgerAmount

    public init(
        engine: EngineIdentifier, pair: LanguagePair, source: String, day: String, state: State, amount: LedgerAmount
    ) {
        self.engine = engine
        self.pair = pair
        self.source = source
        self.day = day
        self.state = state
        self.amount = amount
    }
}
