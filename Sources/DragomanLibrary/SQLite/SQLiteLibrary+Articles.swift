internal import DragomanArticles
public import DragomanHTML
internal import DragomanLanguages
internal import DragomanStories
internal import FoundationEssentials
internal import GRDB

/// The extract and place stages.
extension SQLiteLibrary {
    public func article(_ id: Int64) async throws -> StoredArticle? {
        try await read { try StoredArticle.fetch($0, where: "id = ?", [id]) }
    }

    public func article(ofEntry entry: Int64) async throws -> StoredArticle? {
        try await read { try StoredArticle.fetch($0, where: "entry_id = ?", [entry]) }
    }

    /// The newest article whose original stands at an address.
    public func article(at url: String) async throws -> Int64? {
        try await read { database in
            try Int64.fetchOne(
                database, sql: "SELECT id FROM article WHERE article ->> '$.url' = ? ORDER BY id DESC LIMIT 1",
                arguments: [url])
        }
    }

    public func finishExtract(_ job: Job, _ result: ExtractResult, at now: DateTime) async throws {
        try await write { database in
            guard case .extract(let entry) = job.task else { return }
            try database.finish(job, at: now)
            if let yield = result.yield { try database.note(yield, lines: result.lines, ofEntry: entry, at: now) }
            try database.note(extractionTrouble: result.trouble, ofEntry: entry, at: now)
            guard let article = result.article else { return }
            let known = try StoredArticle.fetch(database, where: "entry_id = ?", [entry])
            let id = try known?.id ?? database.insert(article, entry: entry, at: now)
            if let known, known.article != article {
                try database.revise(known, to: article, isOurs: database.areKnown(result.pagesFetched, of: id), at: now)
            }
            try database.execute(
                sql: "UPDATE article SET pages_fetched = ? WHERE id = ?",
                arguments: [result.pagesFetched?.secondsSince1970, id])
            if known == nil || known?.article != article {
                try database.enqueue(.place(article: id), lane: "place", due: now)
                if result.isIllustrated {
                    try database.enqueue(
                        .illustrate(article: id), lane: Lane.name(forPicturesOf: article.url ?? ""), due: now)
                }
                for edition in result.editions {
                    try database.enqueue(
                        .translate(article: id, into: edition), lane: Lane.name(from: article, into: edition), due: now)
                }
                try database.noteChange(at: now)
            }
            if let reread = result.rereadAt {
                try database.enqueue(
                    .read(entry: entry), lane: Lane.name(forHostOf: article.url ?? ""), due: reread)
            }
        }
    }

    public func fingerprints(publishedAfter: DateTime) async throws -> [StoredFingerprint] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT id, story_id, published, fingerprint FROM article
                    WHERE fingerprint IS NOT NULL AND published >= ? ORDER BY id
                    """, arguments: [publishedAfter.secondsSince1970]
            ).map { row in
                let bytes: Data = row["fingerprint"]
                return StoredFingerprint(
                    articleID: row["id"], storyID: row["story_id"], published: DateTime(row["published"]),
                    fingerprint: [UInt8](bytes))
            }
        }
    }

    public func finishPlace(_ job: Job, _ result: PlaceResult, at now: DateTime) async throws {
        try await write { database in
            guard case .place(let article) = job.task else { return }
            try database.finish(job, at: now)
            let story = try database.story(result.story)
            try database.execute(
                sql: "UPDATE article SET fingerprint = ?, story_id = ?, copy_of = ?, related = ? WHERE id = ?",
                arguments: [
                    Data(result.fingerprint), story, result.copyOf, try JSON.text(result.related), article,
                ])
            try database.noteChange(at: now)
        }
    }
}

extension Database {
    fileprivate func insert(_ article: Article, entry: Int64, at now: DateTime) throws -> Int64 {
        try execute(
            sql: """
                INSERT INTO article (entry_id, source_id, revision, article, language, published, gathered)
                SELECT id, source_id, 1, ?, ?, ?, ? FROM entry WHERE id = ?
                """,
            arguments: [
                try JSON.text(article), listLanguage(of: article),
                sortTime(of: article, gathered: now), now.secondsSince1970, entry,
            ])
        return lastInsertedRowID
    }

    /// Whether the article was made of pages fetched at that time before.
    fileprivate func areKnown(_ pages: DateTime?, of article: Int64) throws -> Bool {
        guard let pages else { return false }
        return try Int64.fetchOne(self, sql: "SELECT pages_fetched FROM article WHERE id = ?", arguments: [article])
            == pages.secondsSince1970
    }

    /// Keeps the old text beside the new one, and notes what the outlet changed when a reader could see it; `isOurs` is a change by another way of extracting.
    fileprivate func revise(_ known: StoredArticle, to article: Article, isOurs: Bool, at now: DateTime) throws {
        try execute(
            sql: "INSERT INTO article_revision VALUES (?, ?, ?, ?)",
            arguments: [known.id, known.revision, try JSON.text(known.article), now.secondsSince1970])
        var corrections = known.corrections
        if !isOurs, let correction = Correction(from: known.article, to: article, seen: now) {
            corrections.insert(correction, at: 0)
        }
        try execute(
            sql: """
                UPDATE article SET revision = revision + 1, article = ?, language = ?, published = ?, corrections = ?
                WHERE id = ?
                """,
            arguments: [
                try JSON.text(article), listLanguage(of: article),
                sortTime(of: article, gathered: known.gathered), try JSON.text(corrections), known.id,
            ])
    }

    /// The language an article is listed under, its regional tag left out: a page of `es-AR` and one of `es` are both Spanish.
    private func listLanguage(of article: Article) -> String? {
        (article.language ?? article.declaredLanguage).map { Language(rawValue: $0).primary }
    }

    /// The story's number: the one that is there, or the number of the first of the articles that open it.
    fileprivate func story(_ story: Placement.Story) throws -> Int64? {
        switch story {
        case .alone: return nil
        case .joins(let number): return number
        case .opens(let articles):
            let number = articles.min()
            for article in articles {
                try execute(sql: "UPDATE article SET story_id = ? WHERE id = ?", arguments: [number, article])
            }
            return number
        }
    }

    /// The time an article is listed by: when it was published, but never later than it came here (outlets date into the future).
    private func sortTime(of article: Article, gathered: DateTime) -> Int64 {
        min(article.published ?? gathered, gathered).secondsSince1970
    }
}

extension Correction {
    /// What a reader could see change between two extractions; nil when nothing.
    init?(from old: Article, to new: Article, seen: DateTime) {
        let before = Set(old.blocks)
        let changed = new.blocks.indices.filter { !before.contains(new.blocks[$0]) }
        let after = Set(new.blocks)
        let removed = old.blocks.contains { !after.contains($0) }
        guard !changed.isEmpty || removed || old.title != new.title else { return nil }
        self.init(seen: seen, changedBlocks: changed, titleChanged: old.title != new.title)
    }
}

extension StoredArticle {
    static func fetch(
        _ database: Database, where condition: String, _ arguments: StatementArguments
    ) throws -> StoredArticle? {
        try Row.fetchOne(database, sql: "SELECT * FROM article WHERE \(condition)", arguments: arguments)
            .map(StoredArticle.init(row:))
    }

    private init(row: Row) throws {
        self.init(
            id: row["id"], entryID: row["entry_id"], sourceID: row["source_id"], revision: row["revision"],
            article: try JSON.value(from: row["article"]), gathered: DateTime(row["gathered"]),
            corrections: try JSON.value(from: row["corrections"]))
    }
}
