/// A ledger that lives as long as the process.
public actor InMemoryLedger: Ledger {
    public private(set) var book: LedgerBook

    public init(_ book: LedgerBook = LedgerBook()) { self.book = book }

    public func reserve(_ charge: LedgerCharge) throws -> LedgerReservation { try book.reserve(charge) }

    public func settle(_ reservation: LedgerReservation) { book.settle(reservation) }

    public func release(_ reservation: LedgerReservation) { book.release(reservation) }

    public func leaveUnanswered(_ reservation: LedgerReservation) { book.leaveUnanswered(reservation) }

    /// Books what is unanswered as spent, so that it is sent again; how many sentences.
    public func allowResending() -> Int { book.allowResending() }
}
