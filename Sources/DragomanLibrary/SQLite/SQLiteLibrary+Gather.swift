public import DragomanHTML
internal import FoundationEssentials
internal import GRDB

/// The gather and read stages.
extension SQLiteLibrary {
    public func gatherMemory(ofSource source: Int64) async throws -> GatherMemory {
        try await read { database in
            try Row.fetchOne(
                database, sql: "SELECT etag, last_modified, schedule FROM source WHERE id = ?", arguments: [source]
            ).map { row in
                GatherMemory(
                    validators: Validators(etag: row["etag"], lastModified: row["last_modified"]),
                    schedule: row["schedule"])
            } ?? GatherMemory()
        }
    }

    public func entries(ofSource source: Int64) async throws -> [StoredEntry] {
        try await read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM entry WHERE source_id = ?", arguments: [source])
                .map(StoredEntry.init(row:))
        }
    }

    public func entry(_ id: Int64) async throws -> StoredEntry? {
        try await read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM entry WHERE id = ?", arguments: [id])
                .map(StoredEntry.init(row:))
        }
    }

    public func finishGather(_ job: Job, _ result: GatherResult, at now: DateTime) async throws {
        try await write { database in
            guard case .gather(let source) = job.task else { return }
            try database.finish(job, at: now)
            let isSeen = try database.update(source: source, with: result)
            guard let url = try database.address(ofSource: source) else { return }
            for record in result.new {
                let entry = try database.insert(record, source: source, trouble: nil)
                try database.enqueue(.read(entry: entry), lane: Lane.name(forHostOf: record.url), due: now)
            }
            for record in result.skipped {
                _ = try database.insert(record, source: source, trouble: "not-read: older than the newest entries")
            }
            for entry in result.updated {
                try database.execute(
                    sql: "UPDATE entry SET record = ? WHERE id = ?",
                    arguments: [try JSON.text(entry.entry), entry.id])
                try database.enqueue(.read(entry: entry.id), lane: Lane.name(forHostOf: entry.entry.url), due: now)
            }
            if let next = result.health.nextAsked {
                try database.enqueue(.gather(source: source), lane: Lane.name(forHostOf: url), due: next)
            }
            if let hub = result.hub { try database.keep(hub, ofSource: source, at: now) }
            if let delivery = result.delivery {
                try database.drop(delivery: delivery, ofSource: source, url: url, at: now)
            }
            if isSeen { try database.noteChange(at: now) }
        }
    }

    public func finishRead(_ job: Job, _ result: ReadResult, at now: DateTime) async throws {
        try await write { database in
            guard case .read(let entry) = job.task else { return }
            switch result {
            case .unchanged:
                try database.finish(job, at: now)
            case .pages(let pages):
                try database.finish(job, at: now)
                try database.replacePages(of: entry, with: pages)
                try database.execute(sql: "UPDATE entry SET trouble = NULL WHERE id = ?", arguments: [entry])
                try database.enqueue(.extract(entry: entry), due: now)
            case .trouble(let reason, let retry):
                try database.note(trouble: reason, ofEntry: entry, at: now)
                try database.finish(job, at: now)
                if let retry { try database.retry(job, at: retry, reason: reason) }
            }
        }
    }

    public func pages(ofEntry entry: Int64) async throws -> [StoredPage] {
        try await read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM page WHERE entry_id = ? ORDER BY position", arguments: [entry]
            )
            .map(StoredPage.init(row:))
        }
    }

    public func pageValidators(ofEntry entry: Int64) async throws -> Validators {
        try await read { database in
            try Row.fetchOne(
                database, sql: "SELECT etag, last_modified FROM page WHERE entry_id = ? AND position = 0",
                arguments: [entry]
            ).map { Validators(etag: $0["etag"], lastModified: $0["last_modified"]) } ?? Validators()
        }
    }
}

extension Database {
    /// A delivery says nothing of how the source does when it is asked.
    /// - Returns: whether a reader of the site could see the change; the time of the last look alone makes no page old.
    fileprivate func update(source: Int64, with result: GatherResult) throws -> Bool {
        let shown = "SELECT outlet, homepage, language, url, health ->> '$.state' FROM source WHERE id = ?"
        let before = try Row.fetchOne(self, sql: shown, arguments: [source])
        try execute(
            sql: """
                UPDATE source SET health = ifnull(:health, health), homepage = ifnull(:homepage, homepage),
                outlet = CASE WHEN outlet_is_given OR :outlet IS NULL THEN outlet ELSE :outlet END,
                language = ifnull(:language, language), schedule = ifnull(:schedule, schedule) WHERE id = :id
                """,
            arguments: [
                "health": result.delivery == nil ? try JSON.text(result.health) : nil, "homepage": result.homepage,
                "outlet": result.outlet,
                "language": result.language, "schedule": result.schedule, "id": source,
            ])
        if let validators = result.validators {
            try execute(
                sql: "UPDATE source SET etag = ?, last_modified = ? WHERE id = ?",
                arguments: [validators.etag, validators.lastModified, source])
        }
        if let moved = result.movedTo {
            // Another source may have that address already; then this one keeps its own.
            try execute(sql: "UPDATE OR IGNORE source SET url = ? WHERE id = ?", arguments: [moved, source])
        }
        return try Row.fetchOne(self, sql: shown, arguments: [source]) != before
    }

    fileprivate func insert(_ record: EntryRecord, source: Int64, trouble: String?) throws -> Int64 {
        try execute(
            sql: "INSERT INTO entry (source_id, record, trouble) VALUES (?, ?, ?)",
            arguments: [source, try JSON.text(record), trouble])
        return lastInsertedRowID
    }

    /// Keeps why an entry could not be read, and since when that is so.
    func note(trouble: String, ofEntry entry: Int64, at now: DateTime) throws {
        try execute(
            sql: """
                UPDATE entry SET trouble = ?, troubled = CASE WHEN trouble IS NULL OR trouble LIKE 'not-read:%'
                THEN ? ELSE ifnull(troubled, ?) END WHERE id = ?
                """, arguments: [trouble, now.secondsSince1970, now.secondsSince1970, entry])
    }

    fileprivate func replacePages(of entry: Int64, with pages: [StoredPage]) throws {
        try execute(sql: "DELETE FROM page WHERE entry_id = ?", arguments: [entry])
        for (position, page) in pages.enumerated() {
            try execute(
                sql: "INSERT INTO page VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    entry, position, page.url, page.finalURL, page.fetched.secondsSince1970, page.contentType,
                    page.charset, page.validators.etag, page.validators.lastModified,
                    try Zlib.gzip(page.bytes).withUnsafeBytes { Data($0) },
                ])
        }
    }

    /// Puts a job that has ended back to wait, its attempts kept.
    func retry(_ job: Job, at time: DateTime, reason: String) throws {
        try enqueue(job.task, lane: job.lane, due: time)
        try execute(
            sql: "UPDATE job SET attempts = ?, reason = ? WHERE stage = ? AND subject = ? AND language = ?",
            arguments: [job.attempts + 1, reason, job.task.stage.rawValue, job.task.subject, job.task.language])
    }
}

extension StoredEntry {
    fileprivate init(row: Row) throws {
        self.init(
            id: row["id"], sourceID: row["source_id"], entry: try JSON.value(from: row["record"]),
            trouble: row["trouble"])
    }
}

extension StoredPage {
    fileprivate init(row: Row) throws {
        let packed: Data = row["packed"]
        self.init(
            url: row["url"], finalURL: row["final_url"], fetched: DateTime(row["fetched"]),
            contentType: row["content_type"], charset: row["charset"],
            validators: Validators(etag: row["etag"], lastModified: row["last_modified"]),
            bytes: try Zlib.gunzip([UInt8](packed)))
    }
}
