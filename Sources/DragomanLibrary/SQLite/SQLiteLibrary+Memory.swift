internal import DragomanLanguages
public import DragomanTranslation
internal import GRDB

/// What engines answered.
extension SQLiteLibrary: TranslationMemory {
    public func entries(for keys: [MemoryKey]) async throws -> [MemoryKey: MemoryEntry] {
        try await read { database in
            let statement = try database.cachedStatement(
                sql: "SELECT target_text, middle_text, shared FROM memory WHERE \(MemoryKey.condition)")
            return try keys.reduce(into: [:]) { found, key in
                guard let row = try Row.fetchOne(statement, arguments: key.columns) else { return }
                found[key] = MemoryEntry(
                    key: key, targetText: row["target_text"], middleText: row["middle_text"], isShared: row["shared"])
            }
        }
    }

    public func remember(_ entries: [MemoryEntry]) async throws {
        try await write { database in
            for entry in entries {
                try database.cachedStatement(
                    sql: """
                        INSERT OR REPLACE INTO memory (source_text, source_language, target_language, engine, model,
                            glossary_revision, rules_revision, target_text, middle_text, shared)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """
                ).execute(arguments: entry.key.columns + [entry.targetText, entry.middleText, entry.isShared])
                try database.bookCharges(where: MemoryKey.condition, entry.key.columns)
            }
        }
    }

    /// Everything the engines answered, for `pair` or all; in the order of the sentences.
    public func remembered(_ pair: LanguagePair? = nil) async throws -> [MemoryEntry] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM memory WHERE target_text != ''
                    AND (:source IS NULL OR (source_language = :source AND target_language = :target))
                    """, arguments: ["source": pair?.source.rawValue, "target": pair?.target.rawValue]
            ).map(MemoryEntry.init(row:))
        }
    }
}

extension MemoryKey {
    /// The row of a key, in every table that has the key's columns.
    static let condition = """
        source_text = ? AND source_language = ? AND target_language = ? AND engine = ? AND model = ?
        AND glossary_revision = ? AND rules_revision = ?
        """

    var columns: StatementArguments {
        [
            sourceText, pair.source.rawValue, pair.target.rawValue, engine.name, engine.model, glossaryRevision,
            rulesRevision,
        ]
    }
}

extension MemoryEntry {
    fileprivate init(row: Row) {
        let key = MemoryKey(
            sourceText: row["source_text"],
            pair: LanguagePair(
                source: Language(rawValue: row["source_language"]), target: Language(rawValue: row["target_language"])),
            engine: EngineIdentifier(name: row["engine"], model: row["model"]),
            glossaryRevision: row["glossary_revision"], rulesRevision: row["rules_revision"])
        self.init(
            key: key, targetText: row["target_text"], middleText: row["middle_text"], isShared: row["shared"])
    }
}
