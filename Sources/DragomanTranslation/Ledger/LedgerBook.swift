/// The ledger's decisions as plain values: what is set aside, what is spent, what a cap refuses, what is not sent again.
///
/// A store keeps the same things in its tables and asks the same questions.
public struct LedgerBook: Hashable, Sendable, Codable {
    /// A line of the account: one engine, one source, one day.
    public struct Line: Hashable, Sendable, Codable {
        public var engine: EngineIdentifier
        public var account: LedgerAccount

        public init(engine: EngineIdentifier, account: LedgerAccount) {
            self.engine = engine
            self.account = account
        }
    }

    /// A sentence that is set aside.
    private struct Held: Hashable, Sendable, Codable {
        var line: Line
        var amount: LedgerAmount
        /// The call it went with last.
        var number: Int
        var isUnanswered = false
    }

    public var caps: [LedgerCap]
    /// What has been spent, by line.
    public private(set) var spent: [Line: LedgerAmount] = [:]
    private var held: [MemoryKey: Held] = [:]
    private var lastNumber = 0

    public init(caps: [LedgerCap] = []) { self.caps = caps }

    /// Sets `charge` aside; a sentence that a free engine left unanswered counts nothing more. O(sentences + lines).
    public mutating func reserve(_ charge: LedgerCharge) throws(LedgerError) -> LedgerReservation {
        let line = Line(engine: charge.engine, account: charge.account)
        var sent = charge
        var withheld: [LedgerReservation.Withheld] = []
        sent.items = charge.items.filter { item in
            guard let reason = reason(toWithhold: item.key, isMetered: charge.isMetered) else { return true }
            withheld.append(.init(key: item.key, reason: reason))
            return false
        }
        let fresh = sent.items.filter { held[$0.key] == nil }
        let asked = fresh.reduce(LedgerAmount()) { $0 + charge.amount(of: $1) }
        for cap in caps where cap.holds(for: charge.engine) && !fresh.isEmpty {
            let total = amount(engine: cap.engine, days: cap.prefix(of: charge.account.day)) + asked
            if cap.isOverrun(by: total) { throw cap.error(on: charge.account.day) }
        }
        lastNumber += 1
        for item in sent.items {
            let amount = charge.amount(of: item)
            held[item.key, default: Held(line: line, amount: amount, number: lastNumber)].number = lastNumber
            held[item.key]?.isUnanswered = false
        }
        return LedgerReservation(number: lastNumber, charge: sent, withheld: withheld)
    }

    private func reason(toWithhold key: MemoryKey, isMetered: Bool) -> LedgerReservation.Reason? {
        guard let known = held[key] else { return nil }
        if !known.isUnanswered { return .underWay }
        return isMetered ? .unanswered(day: known.line.account.day) : nil
    }

    /// Books what the call cost. Settling twice counts once.
    public mutating func settle(_ reservation: LedgerReservation) {
        for (key, sentence) in sentences(of: reservation) {
            spent[sentence.line] = (spent[sentence.line] ?? LedgerAmount()) + sentence.amount
            held[key] = nil
        }
    }

    /// Frees what was set aside.
    public mutating func release(_ reservation: LedgerReservation) {
        for (key, _) in sentences(of: reservation) { held[key] = nil }
    }

    /// Keeps what was set aside as counted and unanswered.
    public mutating func leaveUnanswered(_ reservation: LedgerReservation) {
        for (key, _) in sentences(of: reservation) { held[key]?.isUnanswered = true }
    }

    /// What a process that died had set aside.
    public mutating func leaveAllUnanswered() { for key in held.keys { held[key]?.isUnanswered = true } }

    /// Books all that is unanswered as spent, so that it is sent again; how many sentences.
    public mutating func allowResending() -> Int {
        let lost = held.filter(\.value.isUnanswered)
        for (key, sentence) in lost {
            spent[sentence.line] = (spent[sentence.line] ?? LedgerAmount()) + sentence.amount
            held[key] = nil
        }
        return lost.count
    }

    /// Spent and set aside together, for one engine or all, from one source or all, on days that begin so.
    public func amount(engine: String? = nil, source: String? = nil, days: String = "") -> LedgerAmount {
        func isMeant(_ line: Line) -> Bool {
            (engine == nil || line.engine.name == engine) && (source == nil || line.account.source == source)
                && line.account.day.hasPrefix(days)
        }
        let booked = spent.filter { isMeant($0.key) }.values.reduce(LedgerAmount(), +)
        return held.values.filter { isMeant($0.line) }.reduce(booked) { $0 + $1.amount }
    }

    private func sentences(of reservation: LedgerReservation) -> [(MemoryKey, Held)] {
        reservation.charge.items.compactMap { item in
            held[item.key].flatMap { $0.number == reservation.number ? (item.key, $0) : nil }
        }
    }
}
