/// Books an engine's calls in a ledger, before they are sent.
struct Meter: Sendable {
    let ledger: any Ledger
    let account: LedgerAccount
    /// Millionths of the currency for a million characters, by the engine's name.
    let prices: [String: Int]

    func reserve(_ sentences: [(key: MemoryKey, text: String)], engine: any Engine) async throws -> LedgerReservation {
        let items = sentences.map { LedgerCharge.Item(key: $0.key, characters: $0.text.unicodeScalars.count) }
        let charge = LedgerCharge(
            engine: engine.identifier, account: account, items: items,
            microsPerMillionCharacters: prices[engine.identifier.name] ?? 0, isMetered: engine.isMetered)
        do {
            return try await undisturbed { try await ledger.reserve(charge) }
        } catch let error as LedgerError {
            throw EngineError(.quota, engine: engine.identifier.name, message: error.message)
        }
    }

    func settle(_ held: LedgerReservation?) async throws {
        if let held { try await ledger.settle(held) }
    }

    /// What an engine turned down costs nothing, what it answered badly is paid for. What it may have done without our
    /// hearing of it stays counted.
    func close(_ held: LedgerReservation?, after error: EngineError) async throws {
        guard let held else { return }
        switch error.code {
        case .unsupportedPair, .tooLarge, .auth, .quota, .rateLimited: try await ledger.release(held)
        case .malformed, .refused, .truncated: try await ledger.settle(held)
        case .unavailable:
            if error.mayHaveWorked { try await ledger.leaveUnanswered(held) } else { try await ledger.release(held) }
        }
    }
}

/// Runs `work` to its end even when the task is called off meanwhile: what was paid for is booked and remembered.
func undisturbed<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
    try await Task(operation: work).value
}
