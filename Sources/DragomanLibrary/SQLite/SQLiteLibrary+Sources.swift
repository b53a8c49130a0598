public import DragomanHTML
internal import FoundationEssentials
internal import GRDB

extension SQLiteLibrary: SourceKeeping {
    public func addSource(_ draft: SourceDraft, at now: DateTime) async throws -> Source {
        try await write { database in
            if let known = try Source.fetch(database, where: "url = ?", [draft.url]).first { return known }
            try database.execute(
                sql: """
                    INSERT INTO source (url, kind, outlet, outlet_is_given, folder, policy, added, health)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    draft.url, draft.kind.rawValue, draft.outlet ?? Lane.host(of: draft.url), draft.outlet != nil,
                    draft.folder, draft.policy.rawValue, now.secondsSince1970, try JSON.text(SourceHealth()),
                ])
            let id = database.lastInsertedRowID
            try database.enqueue(.gather(source: id), lane: Lane.name(forHostOf: draft.url), due: now)
            try database.noteChange(at: now)
            guard let source = try Source.fetch(database, where: "id = ?", [id]).first else {
                throw LibraryError(.damaged, "The source \(draft.url) was not kept.")
            }
            return source
        }
    }

    public func removeSource(_ id: Int64) async throws -> Bool {
        try await write { database in
            try database.releaseSubscription(ofSource: id, due: DateTime(0))
            try database.execute(
                sql: """
                    DELETE FROM job WHERE (stage = 'gather' AND subject = :id)
                    OR (stage IN ('read', 'extract') AND subject IN (SELECT id FROM entry WHERE source_id = :id))
                    OR (stage NOT IN ('gather', 'subscribe', 'read', 'extract')
                        AND subject IN (SELECT id FROM article WHERE source_id = :id))
                    """, arguments: ["id": id])
            try database.execute(sql: "DELETE FROM source WHERE id = ?", arguments: [id])
            let removed = database.changesCount > 0
            if removed { try database.execute(sql: "UPDATE state SET value = value + 1 WHERE name = 'revision'") }
            return removed
        }
    }

    public func askNow(sources: [Int64]?, at now: DateTime) async throws -> Int {
        try await write { database in
            let known = try Source.fetch(database, where: "1", [])
            let asked = known.filter { sources?.contains($0.id) ?? $0.health.mayBeAsked(at: now) }
            for source in asked {
                try database.enqueue(
                    .gather(source: source.id), lane: Lane.name(forHostOf: source.url), due: now)
            }
            return asked.count
        }
    }

    public func sources() async throws -> [Source] {
        try await read { try Source.fetch($0, where: "1", []) }
    }

    public func source(_ id: Int64) async throws -> Source? {
        try await read { try Source.fetch($0, where: "id = ?", [id]).first }
    }
}

extension SourceHealth {
    /// Whether a source may be asked before its time without a person naming it: not when it is gone for good, and not while its server wants to
    /// be left alone (`Retry-After`).
    fileprivate func mayBeAsked(at now: DateTime) -> Bool {
        switch state {
        case .gone: false
        case .waiting: nextAsked.map { $0.secondsSince1970 <= now.secondsSince1970 } ?? true
        case .new, .healthy, .degraded, .failing, .forbidden: true
        }
    }
}

extension Source {
    /// The sources that `condition` chooses, in the order they were added.
    static func fetch(_ database: Database, where condition: String, _ arguments: StatementArguments) throws -> [Source]
    {
        try Row.fetchAll(
            database,
            sql: """
                SELECT source.*, (SELECT count(*) FROM article WHERE source_id = source.id) AS articles,
                    (SELECT count(*) FROM entry WHERE \(unread)) AS unread,
                    (SELECT min(troubled) FROM entry WHERE \(unread)) AS troubled,
                    (SELECT trouble FROM entry WHERE \(unread) ORDER BY id DESC LIMIT 1) AS trouble
                FROM source WHERE \(condition) ORDER BY id
                """, arguments: arguments
        ).map(Source.init(row:))
    }

    /// Entries that were asked for and could not be read. What was so a fortnight before the source's newest article is its past.
    private static let unread = """
        source_id = source.id AND trouble IS NOT NULL AND trouble NOT LIKE 'not-read:%'
        AND troubled > ifnull((SELECT gathered FROM article WHERE source_id = source.id ORDER BY id DESC LIMIT 1), 0) - 1209600
        """

    private init(row: Row) throws {
        var health: SourceHealth = try JSON.value(from: row["health"])
        let unread: Int = row["unread"]
        if health.state == .healthy, let change = try TemplateChange(column: row["template_change"]) {
            health.state = .degraded
            health.code = change.code
            health.detail = change.message
            health.since = DateTime(change.since)
        } else if health.state == .healthy, unread > 0 {
            health.state = .degraded
            health.code = "articles-unread"
            let articles = unread == 1 ? "One article" : "\(unread) articles"
            health.detail = "\(articles) could not be read; the last: \(row["trouble"] as String? ?? "")"
            health.since = (row["troubled"] as Int64?).map { DateTime($0) } ?? health.since
        }
        self.init(
            id: row["id"], url: row["url"], kind: Kind(rawValue: row["kind"]) ?? .feed, outlet: row["outlet"],
            homepage: row["homepage"], language: row["language"], folder: row["folder"],
            policy: Policy(rawValue: row["policy"]) ?? .private, added: DateTime(row["added"]),
            health: health, articleCount: row["articles"])
    }
}
