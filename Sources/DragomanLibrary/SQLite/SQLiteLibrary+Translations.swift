public import DragomanHTML
public import DragomanLanguages
public import DragomanTranslation
internal import GRDB

/// The translate, check and publish stages.
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
                try database.noteChange(ofShown: article, in: language, at: now)
            case .native, .noEngine:
                try database.execute(
                    sql: "DELETE FROM translation WHERE article_id = ? AND language = ?",
                    arguments: [article, language.rawValue])
                try database.enqueue(.publish(article: article, in: language), due: now)
                try database.noteChange(ofShown: article, in: language, at: now)
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
            try database.noteChange(ofShown: article, in: language, at: now)
            // What it says in the reader's language may make it one story with articles in others.
            try database.enqueue(.place(article: article), lane: "place", due: now)
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
            try database.replaceSearchText(of: article, in: language, with: publication.search)
            try database.noteChange(at: now)
        }
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
    /// Notes a change of what an article's page shows, where it is shown already.
    fileprivate func noteChange(ofShown article: Int64, in language: Language, at now: DateTime) throws {
        let isShown = try Bool.fetchOne(
            self, sql: "SELECT EXISTS (SELECT 1 FROM publication WHERE article_id = ? AND language = ?)",
            arguments: [article, language.rawValue])
        if isShown == true { try noteChange(at: now) }
    }

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

    fileprivate func replaceSearchText(
        of article: Int64, in language: Language, with text: Publication.SearchText
    ) throws {
        try execute(
            sql: "DELETE FROM search_place WHERE article_id = ? AND language = ?",
            arguments: [article, language.rawValue])
        let original = text.original.isEmpty ? nil : text.original
        try execute(
            sql: "INSERT INTO search_place (article_id, language, shown, original) VALUES (?, ?, ?, ?)",
            arguments: [article, language.rawValue, text.shown, original])
        // The index's entries are of three characters: two more let one begin at the last letter.
        let folded = SearchFolding.fold([text.shown, text.original, "\n"].joined(separator: "\n"))
        try execute(
            sql: "INSERT INTO search (rowid, text, language) VALUES (?, ?, ?)",
            arguments: [lastInsertedRowID, folded, language.rawValue])
    }
}
