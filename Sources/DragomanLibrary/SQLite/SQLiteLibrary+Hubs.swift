public import DragomanHTML
internal import FoundationEssentials
internal import GRDB

extension SQLiteLibrary: HubKeeping {
    /// More deliveries than this do not wait for one source.
    private static let mostDeliveries = 16

    public func subscription(_ id: Int64) async throws -> StoredSubscription? {
        try await read { try StoredSubscription.fetch($0, where: "id = ?", [id]).first }
    }

    public func subscription(ofSource source: Int64) async throws -> StoredSubscription? {
        try await read { try StoredSubscription.fetch($0, where: "source_id = ?", [source]).first }
    }

    public func subscriptions() async throws -> [StoredSubscription] {
        try await read { try StoredSubscription.fetch($0, where: "source_id IS NOT NULL", []) }
    }

    public func changeSubscription<Value: Sendable>(
        token: String, _ change: @escaping @Sendable (inout StoredSubscription) throws -> Value
    ) async throws -> Value? {
        try await write { database in
            guard var subscription = try StoredSubscription.fetch(database, where: "token = ?", [token]).first else {
                return nil
            }
            let value = try change(&subscription)
            try database.execute(
                sql: "UPDATE subscription SET state = ? WHERE id = ?", arguments: [subscription.state, subscription.id])
            return value
        }
    }

    public func lookAtSubscription(token: String, at time: DateTime) async throws {
        try await write { database in
            guard let subscription = try StoredSubscription.fetch(database, where: "token = ?", [token]).first else {
                return
            }
            try database.enqueue(
                .subscribe(subscription: subscription.id), lane: Lane.name(forHostOf: subscription.hub), due: time)
        }
    }

    public func keepDelivery(
        token: String, contentType: String?, bytes: [UInt8], at now: DateTime
    ) async throws -> Bool {
        let packed = try Zlib.gzip(bytes).withUnsafeBytes { Data($0) }
        return try await write { database in
            guard let source = try StoredSubscription.fetch(database, where: "token = ?", [token]).first?.sourceID,
                let url = try database.address(ofSource: source)
            else { return false }
            let waiting =
                try Int.fetchOne(
                    database, sql: "SELECT count(*) FROM delivery WHERE source_id = ?", arguments: [source]) ?? 0
            if !bytes.isEmpty, waiting < Self.mostDeliveries {
                try database.execute(
                    sql: "INSERT INTO delivery (source_id, received, content_type, packed) VALUES (?, ?, ?, ?)",
                    arguments: [source, now.secondsSince1970, contentType, packed])
            }
            try database.enqueue(.gather(source: source), lane: Lane.name(forHostOf: url), due: now)
            return true
        }
    }

    public func nextDelivery(ofSource source: Int64) async throws -> StoredDelivery? {
        try await read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM delivery WHERE source_id = ? ORDER BY id LIMIT 1", arguments: [source]
            ).map { row in
                let packed: Data = row["packed"]
                return StoredDelivery(
                    id: row["id"], contentType: row["content_type"], bytes: try Zlib.gunzip([UInt8](packed)))
            }
        }
    }

    public func finishSubscribe(_ job: Job, next: DateTime?, at now: DateTime) async throws {
        try await write { database in
            guard case .subscribe(let id) = job.task else { return }
            try database.finish(job, at: now)
            guard let subscription = try StoredSubscription.fetch(database, where: "id = ?", [id]).first else { return }
            if let next {
                try database.enqueue(job.task, lane: Lane.name(forHostOf: subscription.hub), due: next)
            } else {
                try database.execute(sql: "DELETE FROM subscription WHERE id = ?", arguments: [id])
            }
        }
    }
}

extension Database {
    /// Takes what a feed says of hubs: the subscription it has stays, another takes its place, or it is to be ended.
    func keep(_ finding: HubFinding, ofSource source: Int64, at now: DateTime) throws {
        guard case .offered(let hub, let topic, let token) = finding else {
            return try releaseSubscription(ofSource: source, due: now)
        }
        let known = try StoredSubscription.fetch(self, where: "source_id = ?", [source]).first
        if let known, known.hub == hub, known.topic == topic { return }
        try releaseSubscription(ofSource: source, due: now)
        try execute(
            sql: "INSERT INTO subscription (source_id, hub, topic, token) VALUES (?, ?, ?, ?)",
            arguments: [source, hub, topic, token])
        try enqueue(.subscribe(subscription: lastInsertedRowID), lane: Lane.name(forHostOf: hub), due: now)
    }

    /// Takes the subscription from its source, to be ended at the hub.
    func releaseSubscription(ofSource source: Int64, due: DateTime) throws {
        guard let known = try StoredSubscription.fetch(self, where: "source_id = ?", [source]).first else { return }
        try execute(sql: "UPDATE subscription SET source_id = NULL WHERE id = ?", arguments: [known.id])
        try enqueue(.subscribe(subscription: known.id), lane: Lane.name(forHostOf: known.hub), due: due)
    }

    /// Drops a delivery that has been gathered; the source stays due while there are more.
    func drop(delivery: Int64, ofSource source: Int64, url: String, at now: DateTime) throws {
        try execute(sql: "DELETE FROM delivery WHERE id = ?", arguments: [delivery])
        let more = try Bool.fetchOne(
            self, sql: "SELECT EXISTS (SELECT 1 FROM delivery WHERE source_id = ?)", arguments: [source])
        if more == true { try enqueue(.gather(source: source), lane: Lane.name(forHostOf: url), due: now) }
    }

    func address(ofSource source: Int64) throws -> String? {
        try String.fetchOne(self, sql: "SELECT url FROM source WHERE id = ?", arguments: [source])
    }
}

extension StoredSubscription {
    fileprivate static func fetch(
        _ database: Database, where condition: String, _ arguments: StatementArguments
    ) throws -> [StoredSubscription] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT *, (SELECT due FROM job WHERE stage = 'subscribe' AND subject = subscription.id
                    AND state = 'waiting') AS due
                FROM subscription WHERE \(condition)
                """, arguments: arguments
        ).map { row in
            StoredSubscription(
                id: row["id"], sourceID: row["source_id"], hub: row["hub"], topic: row["topic"], token: row["token"],
                state: row["state"], nextLook: (row["due"] as Int64?).map { DateTime($0) })
        }
    }
}
