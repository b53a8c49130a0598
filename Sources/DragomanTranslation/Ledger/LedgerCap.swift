/// The most that may be spent.
public struct LedgerCap: Hashable, Sendable, Codable {
    /// The time a cap is for, by the calendar in UTC.
    public enum Period: String, Hashable, Sendable, Codable, CaseIterable {
        case day, month, ever
    }

    /// The engine's name; nil for all engines together.
    public var engine: String?
    public var period: Period
    public var characters: Int?
    /// Millionths of the currency.
    public var micros: Int?

    public init(engine: String? = nil, period: Period = .day, characters: Int? = nil, micros: Int? = nil) {
        self.engine = engine
        self.period = period
        self.characters = characters
        self.micros = micros
    }

    /// Whether `amount` is more than the cap allows.
    public func isOverrun(by amount: LedgerAmount) -> Bool {
        if let characters, amount.characters > characters { return true }
        if let micros, amount.micros > micros { return true }
        return false
    }

    public func holds(for engine: EngineIdentifier) -> Bool { self.engine == nil || self.engine == engine.name }

    /// What the days of the cap's period begin with: `2026-11-23`, `2026-11`, nothing.
    public func prefix(of day: String) -> String {
        switch period {
        case .day: day
        case .month: String(day.prefix(7))
        case .ever: ""
        }
    }

    /// Why a charge on `day` is turned down.
    public func error(on day: String) -> LedgerError {
        let limit = [characters.map { "\($0) characters" }, micros.map { "\(Double($0) / 1_000_000) in money" }]
            .compactMap { $0 }.joined(separator: " and ")
        let span = period == .ever ? "in all" : "for \(prefix(of: day))"
        return LedgerError(
            cap: self,
            message: "The cap of \(limit) \(span) on \(engine ?? "all engines") is reached; raise it or wait.")
    }
}
