public import DragomanArticles
public import DragomanHTML
internal import GRDB

/// Extraction once more, and the watch over what it yields.
extension SQLiteLibrary: RepairKeeping {
    public func extractAgain(sources: [Int64]?, at now: DateTime) async throws -> Int {
        let chosen = try JSON.text(sources)
        return try await write { database in
            let entries = try Int64.fetchAll(
                database, sql: "SELECT id FROM entry WHERE \(Self.kept) ORDER BY id", arguments: [chosen, chosen])
            for entry in entries { try database.enqueue(.extract(entry: entry), due: now) }
            return entries.count
        }
    }

    public func extractions(sources: [Int64]?) async throws -> [Int64: Extraction] {
        let chosen = try JSON.text(sources)
        return try await read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT id, trouble IS NOT NULL AND \(Database.isOfExtraction) AS without, (SELECT revision FROM article WHERE entry_id = entry.id) AS revision
                    FROM entry WHERE \(Self.kept)
                    """, arguments: [chosen, chosen])
            return rows.reduce(into: [:]) { found, row in
                found[row["id"]] = Extraction(revision: row["revision"], isWithoutArticle: row["without"])
            }
        }
    }

    public func earlierLines(ofEntry entry: Int64) async throws -> [PageLines] {
        try await read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT lines FROM yield
                    WHERE source_id = (SELECT source_id FROM entry WHERE id = :entry) AND entry_id < :entry
                    AND lines IS NOT NULL AND fetched + 3600 <= ifnull(
                        (SELECT fetched FROM yield WHERE entry_id = :entry),
                        (SELECT max(fetched) FROM page WHERE entry_id = :entry))
                    ORDER BY entry_id DESC LIMIT 8
                    """, arguments: ["entry": entry]
            ).map { try JSON.value(from: $0) }
        }
    }

    /// Entries whose pages are kept, of the sources in a JSON list; `null` means all.
    private static let kept = """
        id IN (SELECT entry_id FROM page) AND (? = 'null' OR source_id IN (SELECT value FROM json_each(?)))
        """
}

/// What ``YieldWatch`` says of a source, as its column holds it.
struct TemplateChange: Codable, Hashable {
    var code: String
    var message: String
    /// When the first of the odd articles was extracted, in seconds since 1970.
    var since: Int64

    init(_ diagnostic: Diagnostic, since: Int64) {
        code = diagnostic.code
        message = diagnostic.message
        self.since = since
    }

    /// Nil for an empty column.
    init?(column: String?) throws {
        guard let column else { return nil }
        self = try JSON.value(from: column)
    }
}

extension Database {
    /// What the extract stage says where there is no article; other troubles are of reading, and not its to take back.
    static let isOfExtraction =
        "(trouble LIKE 'no-page:%' OR trouble LIKE 'not-a-page:%' OR trouble LIKE 'no-article:%')"

    /// Keeps why an entry's pages gave no article, or takes back that they gave none.
    func note(extractionTrouble trouble: String?, ofEntry entry: Int64, at now: DateTime) throws {
        if let trouble {
            try note(trouble: trouble, ofEntry: entry, at: now)
        } else {
            try execute(
                sql: "UPDATE entry SET trouble = NULL WHERE id = ? AND \(Self.isOfExtraction)", arguments: [entry])
        }
    }

    /// How many of a source's articles are looked at: enough to know the usual ones behind a change, and after thirty new ones the new are the usual.
    private static let window = 36

    /// Keeps what an entry's pages yielded, and looks anew at its source's latest ones, in the order of their entries: so a second extraction gives the same.
    func note(_ yield: YieldFingerprint, lines: PageLines?, ofEntry entry: Int64, at now: DateTime) throws {
        guard let source = try Int64.fetchOne(self, sql: "SELECT source_id FROM entry WHERE id = ?", arguments: [entry])
        else { return }
        try execute(
            sql: """
                INSERT INTO yield (entry_id, source_id, fingerprint, seen, lines, fetched)
                VALUES (:entry, :source, :yield, :now, :lines, (SELECT max(fetched) FROM page WHERE entry_id = :entry))
                ON CONFLICT (entry_id) DO UPDATE SET
                fingerprint = excluded.fingerprint, lines = ifnull(excluded.lines, lines),
                fetched = ifnull(fetched, excluded.fetched),
                seen = CASE fingerprint WHEN excluded.fingerprint THEN seen ELSE excluded.seen END
                """,
            arguments: [
                "entry": entry, "source": source, "yield": try JSON.text(yield), "now": now.secondsSince1970,
                "lines": try lines.map { try JSON.text($0) },
            ])
        let rows = try Row.fetchAll(
            self, sql: "SELECT fingerprint, seen FROM yield WHERE source_id = ? ORDER BY entry_id DESC LIMIT ?",
            arguments: [source, Self.window]
        ).reversed()
        var watch = YieldWatch()
        var finding: Diagnostic?
        for row in rows { finding = watch.observe(try JSON.value(from: row["fingerprint"])) }
        let first: Int64? = rows.suffix(watch.odd.count).first?["seen"]
        let change = finding.map { TemplateChange($0, since: first ?? now.secondsSince1970) }
        try execute(
            sql: "UPDATE source SET template_change = ? WHERE id = ?",
            arguments: [try change.map { try JSON.text($0) }, source])
    }
}
