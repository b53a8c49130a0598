internal import DragomanHTML
internal import DragomanLanguages
internal import GRDB

extension Comment {
    /// The comments that `condition` chooses.
    static func fetch(
        _ database: Database, where condition: String, _ arguments: StatementArguments
    ) throws -> [Comment] {
        try Row.fetchAll(database, sql: "SELECT * FROM comment WHERE \(condition)", arguments: arguments)
            .map(Comment.init(row:))
    }

    fileprivate init(row: Row) throws {
        let edited: Int64? = row["edited"]
        self.init(
            id: row["id"], article: row["article_id"], parent: row["parent_id"],
            language: Language(rawValue: row["language"]), author: row["author"], text: row["text"],
            written: DateTime(row["written"]), edited: edited.map(DateTime.init(_:)),
            state: State(rawValue: row["state"]) ?? .held, reasons: try JSON.value(from: row["reasons"]))
    }
}

extension CommentNotice {
    /// The comments that `condition` over `comment` chooses, with their articles' headlines.
    static func fetch(
        _ database: Database, where condition: String, _ arguments: StatementArguments
    ) throws -> [CommentNotice] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT comment.*, publication.display ->> '$.title' AS title FROM comment
                LEFT JOIN publication ON publication.article_id = comment.article_id
                    AND publication.language = comment.language
                WHERE \(condition)
                """, arguments: arguments
        ).map { CommentNotice(comment: try Comment(row: $0), title: $0["title"] ?? "") }
    }
}
