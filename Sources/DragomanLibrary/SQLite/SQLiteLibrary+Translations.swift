public import DragomanHTML
public import DragomanLanguages
public import DragomanTranslation
internal import GRDB

/// The translate, check and publish stages, and the translation memory.
extension SQLiteLibrary: StageKeeping, Library {
    public func translation(of article: Int64, into language: Language) async throws -> StoredTranslation? {
        try await read { try StoredTranslation.fetch($0, article: article, language: language) }
    }

    public func finishTranslate(_ job: Job, _ result: TranslateResult, at now: DateTime) async throws {
        try await write { database in
            guard case .translate(let article, let language) = job.task else { return }
            try database.finish(job, at: now)
            switch result {
            case .translated(let translation, let revision):
                try database.execute(
                    sql: "INSERT OR REPLACE INTO translation VALUES (?, ?, ?, ?, ?)",
                    arguments: [
                        article, language.rawValue, revision, try JSON.text(translation), now.secondsSince1970,
                    ])
                try database.enqueue(.check(article: article, in: language), due: now)
            case .native, .noEngine:
                try database.execute(
                    sql: "DELETE FROM translation WHERE article_id = ? AND language = ?",
                    arguments: [article, language.rawValue])
                try database.enqueue(.publish(article: article, in: language), due: now)
            case .later(let time, let reason):
                try database.enqueue(job.task, lane: job.lane, due: time)
                try database.execute(
                    sql: "UPDATE job SET attempts = ?, reason = ? WHERE stage = ? AND subject = ? AND language = ?",
                    arguments: [job.attempts + 1, reason, "translate", article, language.rawValue])
                try database.enqueue(.publish(article: article, in: language), due: now)
            }
        }
    }

    public func finishCheck(_ job: Job, _ checked: Translation, at now: DateTime) async throws {
        try await write { database in
            guard case .check(let article, let language) = job.task else { return }
            try database.finish(job, at: now)
            try database.execute(
                sql: "UPDATE translation SET translation = ? WHERE article_id = ? AND language = ?",
                arguments: [try JSON.text(checked), article, language.rawValue])
            try database.enqueue(.publish(article: article, in: language), due: now)
        }
    }

    public func finishPublish(_ job: Job, _ publication: Publication, at now: DateTime) async throws {
        try await write { database in
            guard case .publish(let article, let language) = job.task else { return }
            try database.finish(job, at: now)
            try database.execute(
                sql: """
                    INSERT INTO publication (article_id, language, standing, display, section) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (article_id, language) DO UPDATE SET
                        standing = excluded.standing, display = excluded.display, section = excluded.section
                    """,
                arguments: [
                    article, language.rawValue, publication.standing.rawValue, try JSON.text(publication.display),
                    publication.display.section,
                ])
            try database.replaceTopics(of: article, in: language, with: publication.display.topics)
            try database.replaceSearchText(of: article, in: language, with: publication.searchText)
            try database.noteChange(at: now)
        }
    }
}

extension SQLiteLibrary: TranslationMemory {
    public func entries(for keys: [MemoryKey]) async throws -> [MemoryKey: MemoryEntry] {
        try await read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT target_text, middle_text FROM memory WHERE source_text = ? AND source_language = ?
                    AND target_language = ? AND engine = ? AND model = ? AND glossary_revision = ?
                    AND rules_revision = ?
                    """)
            return try keys.reduce(into: [:]) { found, key in
                guard let row = try Row.fetchOne(statement, arguments: key.columns) else { return }
                found[key] = MemoryEntry(key: key, targetText: row["target_text"], middleText: row["middle_text"])
            }
        }
    }

    public func remember(_ entries: [MemoryEntry]) async throws {
        try await write { database in
            for entry in entries {
                try database.execute(
                    sql: "INSERT OR IGNORE INTO memory VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    arguments: entry.key.columns + [entry.targetText, entry.middleText])
                try database.execute(
                    sql: """
                        INSERT INTO ledger VALUES (?, ?, ?, ?, 1, ?) ON CONFLICT DO UPDATE SET
                        segments = segments + 1, characters = characters + excluded.characters
                        """,
                    arguments: [
                        entry.key.engine.name, entry.key.engine.model, entry.key.pair.source.rawValue,
                        entry.key.pair.target.rawValue, entry.key.sourceText.unicodeScalars.count,
                    ])
            }
        }
    }

    /// What engines were paid for, by engine and pair.
    public func ledger() async throws -> [LedgerRow] {
        try await read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM ledger ORDER BY engine, model, source_language").map { row in
                LedgerRow(
                    engine: EngineIdentifier(name: row["engine"], model: row["model"]),
                    pair: LanguagePair(
                        source: Language(rawValue: row["source_language"]),
                        target: Language(rawValue: row["target_language"])),
                    segments: row["segments"], characters: row["characters"])
            }
        }
    }
}

/// What one engine was paid for in one pair of languages.
public struct LedgerRow: Hashable, Sendable {
    public var engine: EngineIdentifier
    public var pair: LanguagePair
    public var segments: Int
    /// Unicode scalars of source text.
    public var characters: Int
}

extension MemoryKey {
    fileprivate var columns: StatementArguments {
        [
            sourceText, pair.source.rawValue, pair.target.rawValue, engine.name, engine.model, glossaryRevision,
            rulesRevision,
        ]
    }
}

extension StoredTranslation {
    static func fetch(_ database: Database, article: Int64, language: Language) throws -> StoredTranslation? {
        try Row.fetchOne(
            database, sql: "SELECT * FROM translation WHERE article_id = ? AND language = ?",
            arguments: [article, language.rawValue]
        ).map { row in
            StoredTranslation(
                articleID: article, revision: row["revision"], translation: try JSON.value(from: row["translation"]),
                made: DateTime(row["made"]))
        }
    }
}

extension Database {
    fileprivate func replaceTopics(of article: Int64, in language: Language, with topics: [String]) throws {
        try execute(
            sql: "DELETE FROM publication_topic WHERE article_id = ? AND language = ?",
            arguments: [article, language.rawValue])
        for topic in topics {
            try execute(
                sql: "INSERT OR IGNORE INTO publication_topic VALUES (?, ?, ?)",
                arguments: [article, language.rawValue, topic])
        }
    }

    fileprivate func replaceSearchText(of article: Int64, in language: Language, with text: String) throws {
        try execute(
            sql: "DELETE FROM search_place WHERE article_id = ? AND language = ?",
            arguments: [article, language.rawValue])
        try execute(
            sql: "INSERT INTO search_place (article_id, language) VALUES (?, ?)",
            arguments: [article, language.rawValue])
        try execute(
            sql: "INSERT INTO search (rowid, text, language) VALUES (?, ?, ?)",
            arguments: [lastInsertedRowID, SearchFolding.fold(text), language.rawValue])
    }
}
