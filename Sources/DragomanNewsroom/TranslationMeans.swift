public import DragomanLibrary
public import DragomanTranslation

/// What translates, and on what terms.
public struct TranslationMeans: Sendable {
    /// Which engine translates which pair.
    public var routes: EngineRoutes
    public var glossary: Glossary
    /// The most that may be spent.
    public var caps: [LedgerCap]
    /// Millionths of the currency for a million characters, by the engine's name.
    public var prices: [String: Int]

    public init(
        routes: EngineRoutes, glossary: Glossary = Glossary(), caps: [LedgerCap] = [], prices: [String: Int] = [:]
    ) {
        self.routes = routes
        self.glossary = glossary
        self.caps = caps
        self.prices = prices
    }

    /// A translator that remembers, and books what it sends, in `library`.
    public func translator(over library: any Library) -> Translator {
        Translator(
            engines: routes, memory: library, reference: library, glossary: glossary,
            review: Translator.checks(glossary: glossary),
            ledger: LibraryLedger(library: library, caps: caps, owner: JobOwner.current.text), prices: prices)
    }

    /// A translator that leaves nothing behind.
    public func translator() -> Translator {
        Translator(
            engines: routes, memory: InMemoryTranslationMemory(), glossary: glossary,
            review: Translator.checks(glossary: glossary))
    }
}

/// The library's ledger under the caps in force, for the calls of this process.
struct LibraryLedger: Ledger {
    let library: any LedgerKeeping
    let caps: [LedgerCap]
    let owner: String

    func reserve(_ charge: LedgerCharge) async throws -> LedgerReservation {
        try await library.reserve(charge, under: caps, owner: owner)
    }

    func settle(_ reservation: LedgerReservation) async throws { try await library.settle(reservation) }

    func release(_ reservation: LedgerReservation) async throws { try await library.release(reservation) }

    func leaveUnanswered(_ reservation: LedgerReservation) async throws {
        try await library.leaveUnanswered(reservation)
    }
}
