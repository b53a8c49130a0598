public import DragomanHTML
public import DragomanLanguages
internal import GRDB

/// What a change of the settings asks for, of articles that were read before it.
extension SQLiteLibrary {
    public func open(editions: [Language], at now: DateTime) async throws {
        try await write { database in
            for edition in editions {
                try database.execute(
                    sql: """
                        INSERT OR IGNORE INTO job (stage, subject, language, lane, due)
                        SELECT 'translate', id, :edition, 'translate/' || ifnull(language, '') || '>' || :primary, :now
                        FROM article WHERE NOT EXISTS (
                            SELECT 1 FROM publication WHERE article_id = article.id AND language = :edition)
                        AND NOT EXISTS (
                            SELECT 1 FROM job WHERE subject = article.id AND job.language = :edition
                            AND stage IN ('translate', 'check', 'publish'))
                        """,
                    arguments: ["edition": edition.rawValue, "primary": edition.primary, "now": now.secondsSince1970])
            }
        }
    }

    public func illustrateAll(at now: DateTime) async throws {
        try await write { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT id, article ->> '$.url' AS url FROM article WHERE illustrated = 0")
            for row in rows {
                try database.enqueue(
                    .illustrate(article: row["id"]), lane: Lane.name(forPicturesOf: row["url"] ?? ""), due: now)
            }
        }
    }
}
