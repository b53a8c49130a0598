public import DragomanHTML
internal import DragomanLanguages
public import DragomanTranslation
internal import GRDB

/// The ledger: `charge` holds what is set aside, a sentence a row, and `ledger` what is spent.
///
/// A charge has its call's owner; without one it is unanswered. All decisions are taken inside the writer's transaction,
/// so however many workers and processes send at the same time, a cap is not overrun.
extension SQLiteLibrary: LedgerKeeping {
    public func reserve(
        _ charge: LedgerCharge, under caps: [LedgerCap], owner: String
    ) async throws -> LedgerReservation {
        try await write { database in
            var sent = charge
            sent.items = []
            var withheld: [LedgerReservation.Withheld] = []
            var asked = LedgerAmount()
            for item in charge.items {
                let known = try Row.fetchOne(
                    database.cachedStatement(sql: "SELECT owner, day FROM charge WHERE \(MemoryKey.condition)"),
                    arguments: item.key.columns)
                if let known, known["owner"] != nil {
                    withheld.append(.init(key: item.key, reason: .underWay))
                } else if let known, charge.isMetered {
                    withheld.append(.init(key: item.key, reason: .unanswered(day: known["day"])))
                } else {
                    sent.items.append(item)
                    if known == nil { asked = asked + charge.amount(of: item) }
                }
            }
            try database.check(caps, charge, asked)
            let number = try database.nextCall()
            for item in sent.items {
                try database.setAside(item, of: charge, call: number, owner: owner)
            }
            return LedgerReservation(number: number, charge: sent, withheld: withheld)
        }
    }

    public func settle(_ reservation: LedgerReservation) async throws {
        try await write { try $0.bookCharges(where: "call = ?", [reservation.number]) }
    }

    public func release(_ reservation: LedgerReservation) async throws {
        try await write { try $0.execute(sql: "DELETE FROM charge WHERE call = ?", arguments: [reservation.number]) }
    }

    public func leaveUnanswered(_ reservation: LedgerReservation) async throws {
        try await write {
            try $0.execute(sql: "UPDATE charge SET owner = NULL WHERE call = ?", arguments: [reservation.number])
        }
    }

    public func leaveUnanswered(ownedByOthersThan living: @Sendable (String) -> Bool) async throws -> Int {
        let owners = try await read { database in
            try String.fetchAll(database, sql: "SELECT DISTINCT owner FROM charge WHERE owner IS NOT NULL")
        }
        let dead = owners.filter { !living($0) }
        return try await write { database in
            try dead.reduce(0) { count, owner in
                try database.execute(sql: "UPDATE charge SET owner = NULL WHERE owner = ?", arguments: [owner])
                return count + database.changesCount
            }
        }
    }

    public func ledger() async throws -> [LedgerRow] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT 'spent' AS state, engine, model, source_language, target_language, source, day, segments,
                        characters, micros FROM ledger
                    UNION ALL
                    SELECT iif(owner IS NULL, 'unanswered', 'underWay'), engine, model, source_language,
                        target_language, source, day, count(*), sum(characters), sum(micros)
                    FROM charge GROUP BY owner IS NULL, engine, model, source_language, target_language, source, day
                    ORDER BY day DESC, engine, model, source, source_language, target_language, state
                    """
            ).map(LedgerRow.init(row:))
        }
    }

    public func resendUnanswered(by engine: String?, at now: DateTime) async throws -> Int {
        try await write { database in
            let condition = "owner IS NULL AND (? IS NULL OR engine = ?)"
            let count = try Int.fetchOne(
                database, sql: "SELECT count(*) FROM charge WHERE \(condition)", arguments: [engine, engine])
            guard let count, count > 0 else { return 0 }
            try database.bookCharges(where: condition, [engine, engine])
            try database.enqueueFailedTranslations(at: now)
            return count
        }
    }
}

extension Database {
    /// Moves charges to what is spent.
    func bookCharges(where condition: String, _ arguments: StatementArguments) throws {
        try cachedStatement(
            sql: """
                INSERT INTO ledger
                SELECT engine, model, source_language, target_language, source, day, count(*), sum(characters),
                    sum(micros)
                FROM charge WHERE \(condition)
                GROUP BY engine, model, source_language, target_language, source, day
                ON CONFLICT DO UPDATE SET segments = segments + excluded.segments,
                    characters = characters + excluded.characters, micros = micros + excluded.micros
                """
        ).execute(arguments: arguments)
        try cachedStatement(sql: "DELETE FROM charge WHERE \(condition)").execute(arguments: arguments)
    }

    fileprivate func nextCall() throws -> Int {
        try execute(
            sql: "INSERT INTO state VALUES ('call', 1) ON CONFLICT DO UPDATE SET value = value + 1")
        return try Int.fetchOne(self, sql: "SELECT value FROM state WHERE name = 'call'") ?? 0
    }

    /// A sentence that is set aside already, unanswered, keeps its day and what it costs.
    fileprivate func setAside(_ item: LedgerCharge.Item, of charge: LedgerCharge, call: Int, owner: String) throws {
        let amount = charge.amount(of: item)
        try cachedStatement(
            sql: """
                INSERT INTO charge VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET call = excluded.call, owner = excluded.owner
                """
        ).execute(
            arguments: item.key.columns
                + [
                    call, owner, charge.account.source, charge.account.day, amount.characters, amount.micros,
                ])
    }

    fileprivate func check(_ caps: [LedgerCap], _ charge: LedgerCharge, _ asked: LedgerAmount) throws {
        guard asked.sentences > 0 else { return }
        for cap in caps where cap.holds(for: charge.engine) {
            let total = try counted(engine: cap.engine, days: cap.prefix(of: charge.account.day)) + asked
            if cap.isOverrun(by: total) { throw cap.error(on: charge.account.day) }
        }
    }

    /// Spent and set aside, on days that begin so.
    private func counted(engine: String?, days: String) throws -> LedgerAmount {
        let condition = "(:engine IS NULL OR engine = :engine) AND substr(day, 1, :length) = :days"
        let row = try Row.fetchOne(
            cachedStatement(
                sql: """
                    SELECT ifnull(sum(characters), 0) AS characters, ifnull(sum(micros), 0) AS micros FROM (
                        SELECT characters, micros FROM ledger WHERE \(condition)
                        UNION ALL SELECT characters, micros FROM charge WHERE \(condition))
                    """), arguments: ["engine": engine, "days": days, "length": days.count])
        return LedgerAmount(characters: row?["characters"] ?? 0, micros: row?["micros"] ?? 0)
    }

    /// Articles with sentences that no engine translated are translated anew; what the memory has costs nothing.
    fileprivate func enqueueFailedTranslations(at now: DateTime) throws {
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT article_id, language FROM translation WHERE EXISTS (
                    SELECT 1 FROM json_each(translation -> '$.segments') WHERE value ->> '$.state.failed' IS NOT NULL)
                """)
        for row in rows {
            try enqueueTranslation(of: row["article_id"], into: Language(rawValue: row["language"]), at: now)
        }
    }

    /// Translates an article anew, in the lane of its languages.
    func enqueueTranslation(of article: Int64, into language: Language, at now: DateTime) throws {
        guard let stored = try StoredArticle.fetch(self, where: "id = ?", [article]) else { return }
        try enqueue(
            .translate(article: article, into: language), lane: Lane.name(from: stored.article, into: language),
            due: now)
    }
}

extension LedgerRow {
    fileprivate init(row: Row) {
        self.init(
            engine: EngineIdentifier(name: row["engine"], model: row["model"]),
            pair: LanguagePair(
                source: Language(rawValue: row["source_language"]), target: Language(rawValue: row["target_language"])),
            source: row["source"], day: row["day"], state: State(rawValue: row["state"]) ?? .spent,
            amount: LedgerAmount(
                sentences: row["segments"], characters: row["characters"], micros: row["micros"]))
    }
}
