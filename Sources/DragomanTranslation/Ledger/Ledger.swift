/// What is spent on engines, counted before it is spent.
///
/// The order is always: ``reserve(_:)``, send, then ``settle(_:)``, ``release(_:)`` or ``leaveUnanswered(_:)``. What is reserved
/// counts against the caps, so workers that send at the same time cannot overrun them together.
///
/// A sentence whose answer never came (the process died, the line broke) stays counted. Where calls are billed it is
/// withheld from then on, so that nothing is paid twice without a person's word; a free engine is simply asked again,
/// and the sentence still counts once.
public protocol Ledger: Sendable {
    /// Sets the charge aside, but for the sentences that must not be sent now; those are ``LedgerReservation/withheld``.
    /// - Throws: ``LedgerError`` when a cap would be overrun; nothing has then been set aside.
    func reserve(_ charge: LedgerCharge) async throws -> LedgerReservation

    /// The engine has answered: what was set aside is spent.
    func settle(_ reservation: LedgerReservation) async throws

    /// The engine has done nothing: what was set aside is free again.
    func release(_ reservation: LedgerReservation) async throws

    /// No answer came, and the engine may have done the work: what was set aside stays counted.
    func leaveUnanswered(_ reservation: LedgerReservation) async throws
}

/// What was set aside for a call.
public struct LedgerReservation: Hashable, Sendable, Codable {
    /// Why a sentence must not be sent now.
    public enum Reason: Hashable, Sendable, Codable {
        /// Another call with it is under way; its answer will be in the memory.
        case underWay
        /// It was sent on that day to an engine that bills, and no answer came.
        case unanswered(day: String)
    }

    /// A sentence that was asked for and not set aside.
    public struct Withheld: Hashable, Sendable, Codable {
        public var key: MemoryKey
        public var reason: Reason

        public init(key: MemoryKey, reason: Reason) {
            self.key = key
            self.reason = reason
        }
    }

    public var number: Int
    /// What may be sent.
    public var charge: LedgerCharge
    public var withheld: [Withheld]

    public init(number: Int, charge: LedgerCharge, withheld: [Withheld] = []) {
        self.number = number
        self.charge = charge
        self.withheld = withheld
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
