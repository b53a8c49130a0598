/// The ledger's decisions as plain values: what is set aside, what is spent, what a cap refuses.
///
/// A store keeps the same three things in its tables and asks the same questions.
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

    public var caps: [LedgerCap]
    /// What has been spent, by line.
    public private(set) var spent: [Line: LedgerAmount] = [:]
    /// What is set aside and not settled: sentences by the call they went with.
    private var open: [Int: [LedgerCharge.Item]] = [:]
    private var lines: [Int: Line] = [:]
    private var openKeys: [MemoryKey: Int] = [:]
    private var prices: [Int: Int] = [:]
    private var lastNumber = 0

    public init(caps: [LedgerCap] = []) { self.caps = caps }

    /// Sets `charge` aside; sentences that are set aside already count nothing. O(sentences + lines).
    public mutating func reserve(_ charge: LedgerCharge) throws(LedgerError) -> LedgerReservation {
        let fresh = charge.items.filter { openKeys[$0.key] == nil }
        let asked = Self.amount(of: fresh, price: charge.microsPerMillionCharacters)
        let line = Line(engine: charge.engine, account: charge.account)
        for cap in caps where cap.engine == nil || cap.engine == charge.engine.name {
            let total = total(under: cap, day: charge.account.day) + asked
            if cap.isOverrun(by: total) { throw LedgerError(cap: cap, message: Self.message(cap, charge)) }
        }
        lastNumber += 1
        open[lastNumber] = fresh
        lines[lastNumber] = line
        prices[lastNumber] = charge.microsPerMillionCharacters
        for item in fresh { openKeys[item.key] = lastNumber }
        return LedgerReservation(number: lastNumber, charge: charge)
    }

    /// Books what the call cost, whichever call had set its sentences aside. Settling twice counts once.
    public mutating func settle(_ reservation: LedgerReservation) {
        take(reservation) { book, line, item, price in
            book.spent[line, default: LedgerAmount()] =
                book.spent[line, default: LedgerAmount()] + Self.amount(of: [item], price: price)
        }
    }

    /// Frees what was set aside.
    public mutating func release(_ reservation: LedgerReservation) { take(reservation) { _, _, _, _ in } }

    /// Spent and set aside together, for one engine or all, on one day or on all days.
    public func amount(engine: String? = nil, source: String? = nil, day: String? = nil) -> LedgerAmount {
        var sum = LedgerAmount()
        func isMeant(_ line: Line) -> Bool {
            (engine == nil || line.engine.name == engine) && (source == nil || line.account.source == source)
                && (day == nil || line.account.day == day)
        }
        for (line, amount) in spent where isMeant(line) { sum = sum + amount }
        for (number, items) in open {
            guard let line = lines[number], isMeant(line) else { continue }
            sum = sum + Self.amount(of: items, price: prices[number] ?? 0)
        }
        return sum
    }

    private mutating func take(
        _ reservation: LedgerReservation, each: (inout LedgerBook, Line, LedgerCharge.Item, Int) -> Void
    ) {
        for item in reservation.charge.items {
            guard let number = openKeys.removeValue(forKey: item.key), let line = lines[number] else { continue }
            let price = prices[number] ?? 0
            if let index = open[number]?.firstIndex(where: { $0.key == item.key }),
                let booked = open[number]?.remove(at: index)
            {
                each(&self, line, booked, price)
            }
            if open[number]?.isEmpty ?? true { forget(number) }
        }
        if open[reservation.number]?.isEmpty ?? true { forget(reservation.number) }
    }

    private mutating func forget(_ number: Int) {
        open[number] = nil
        lines[number] = nil
        prices[number] = nil
    }

    private func total(under cap: LedgerCap, day: String) -> LedgerAmount {
        amount(engine: cap.engine, day: cap.isDaily ? day : nil)
    }

    private static func amount(of items: [LedgerCharge.Item], price: Int) -> LedgerAmount {
        items.reduce(into: LedgerAmount()) { sum, item in
            sum.sentences += 1
            sum.characters += item.characters
            sum.micros += (item.characters * price + 999_999) / 1_000_000
        }
    }

    private static func message(_ cap: LedgerCap, _ charge: LedgerCharge) -> String {
        let limit = [
            cap.characters.map { "\($0) characters" }, cap.micros.map { "\(Double($0) / 1_000_000) of money" },
        ]
        .compactMap { $0 }.joined(separator: " and ")
        let span = cap.isDaily ? "for \(charge.account.day)" : "in all"
        return "The cap of \(limit) \(span) on \(cap.engine ?? "all engines") is reached; raise it or wait."
    }
}
