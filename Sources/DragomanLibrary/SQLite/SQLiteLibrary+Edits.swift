public import DragomanHTML
public import DragomanLanguages
public import DragomanTranslation
internal import GRDB

/// What people translated: `post_edit` in articles, `reference_unit` from elsewhere. Rows are added and replaced, and a
/// new row has a higher number than all before it.
extension SQLiteLibrary: EditKeeping {
    public func keepEdits(
        _ edits: [PostEdit], of article: Int64, in language: Language, at now: DateTime
    ) async throws {
        guard !edits.isEmpty else { return }
        try await write { database in
            guard let stored = try StoredArticle.fetch(database, where: "id = ?", [article]),
                let source = stored.language
            else { throw LibraryError(.damaged, "There is no article \(article) whose language is known.") }
            let segments = Segmenter.segments(of: stored.article, language: source)
            for edit in edits {
                let segment = segments.first {
                    $0.text == edit.sourceText && (edit.place == nil || edit.place == $0.place)
                }
                try database.execute(
                    sql: """
                        INSERT OR REPLACE INTO post_edit (article_id, source_language, target_language, place,
                            source_text, target_text, before_text, after_text, made)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        article, source.rawValue, language.rawValue, try edit.place.map { try JSON.text($0) } ?? "",
                        edit.sourceText, edit.targetText, segment?.before, segment?.after, now.secondsSince1970,
                    ])
            }
            try database.enqueueTranslation(of: article, into: language, at: now)
        }
    }

    public func edits(of article: Int64, in language: Language) async throws -> [PostEdit] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT place, source_text, target_text FROM post_edit
                    WHERE article_id = ? AND target_language = ? ORDER BY id
                    """, arguments: [article, language.rawValue]
            ).map { row in
                let place: String = row["place"]
                return PostEdit(
                    place: place.isEmpty ? nil : try JSON.value(from: place), sourceText: row["source_text"],
                    targetText: row["target_text"])
            }
        }
    }

    public func addReferences(
        _ units: [MemoryIndex.Unit], pair: LanguagePair, origin: String
    ) async throws -> Int {
        try await write { database in
            let edits = try database.edits(pair)
            return try units.reduce(0) { count, unit in
                if edits.contains(unit.asEdit) { return count }
                try database.cachedStatement(
                    sql: """
                        INSERT OR IGNORE INTO reference_unit (source_language, target_language, source_text,
                            target_text, before_text, after_text, is_edited, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """
                ).execute(arguments: [
                    pair.source.rawValue, pair.target.rawValue, unit.sourceText, unit.targetText, unit.before ?? "",
                    unit.after ?? "", unit.isEdited, origin,
                ])
                return count + database.changesCount
            }
        }
    }

    public func references() async throws -> [(pair: LanguagePair, unit: MemoryIndex.Unit)] {
        try await read { database in
            try ReferenceTable.allCases.flatMap { table in
                try Row.fetchAll(database, sql: "SELECT * FROM \(table.rawValue) ORDER BY id").map { row in
                    let pair = LanguagePair(
                        source: Language(rawValue: row["source_language"]),
                        target: Language(rawValue: row["target_language"]))
                    return (pair, MemoryIndex.Unit(row: row))
                }
            }
        }
    }

    /// The index is kept and added to, so an edit costs no more than itself.
    public func index(for pair: LanguagePair) async throws -> MemoryIndex? {
        let seen = references.seen(pair)
        let fresh = try await read { database in
            try ReferenceTable.allCases.map { table in
                let after = seen[table] ?? 0
                let last = try Int64.fetchOne(database, sql: "SELECT max(id) FROM \(table.rawValue)") ?? 0
                guard last > after else { return ReferenceShelf.News(table: table, last: last, units: []) }
                let units = try pair.spellings.flatMap { spelling in
                    try Row.fetchAll(
                        database,
                        sql: """
                            SELECT * FROM \(table.rawValue) WHERE id > ? AND source_language = ?
                            AND target_language = ? ORDER BY id
                            """, arguments: [after, spelling.source.rawValue, spelling.target.rawValue]
                    ).map(MemoryIndex.Unit.init(row:))
                }
                return ReferenceShelf.News(table: table, last: last, units: units)
            }
        }
        return references.add(fresh, to: pair)
    }
}

extension Database {
    /// What people translated in articles between these languages.
    fileprivate func edits(_ pair: LanguagePair) throws -> Set<MemoryIndex.Unit> {
        let rows = try Row.fetchCursor(
            self, sql: "SELECT * FROM post_edit WHERE source_language = ? AND target_language = ?",
            arguments: [pair.source.rawValue, pair.target.rawValue])
        var edits: Set<MemoryIndex.Unit> = []
        while let row = try rows.next() { edits.insert(MemoryIndex.Unit(row: row)) }
        return edits
    }
}

extension MemoryIndex.Unit {
    fileprivate var asEdit: MemoryIndex.Unit {
        var unit = self
        unit.isEdited = true
        return unit
    }

    fileprivate init(row: Row) {
        let before: String? = row["before_text"]
        let after: String? = row["after_text"]
        // An edit's row has no such column: an edit is a person's.
        let isEdited: Bool? = row["is_edited"]
        self.init(
            sourceText: row["source_text"], targetText: row["target_text"],
            before: before.flatMap { $0.isEmpty ? nil : $0 },
            after: after.flatMap { $0.isEmpty ? nil : $0 }, isEdited: isEdited ?? true)
    }
}
