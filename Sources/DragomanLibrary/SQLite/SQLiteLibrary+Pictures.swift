public import DragomanHTML
internal import FoundationEssentials
internal import GRDB

/// The illustrate stage, and the pictures it keeps.
extension SQLiteLibrary {
    public func pictures(at urls: [String]) async throws -> [String: StoredPicture] {
        try await read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT picture.name, width, height FROM article_picture JOIN picture USING (name)
                    WHERE url = ? LIMIT 1
                    """)
            return try urls.reduce(into: [:]) { found, url in
                found[url] = try Row.fetchOne(statement, arguments: [url]).map(StoredPicture.init(row:))
            }
        }
    }

    public func picture(named name: String) async throws -> PictureFile? {
        try await read { database in
            guard
                let row = try Row.fetchOne(
                    database, sql: "SELECT kind, bytes FROM picture WHERE name = ?", arguments: [name]),
                let kind = PictureHeader.Kind(rawValue: row["kind"])
            else { return nil }
            let bytes: Data = row["bytes"]
            return PictureFile(kind: kind, bytes: [UInt8](bytes))
        }
    }

    public func finishIllustrate(_ job: Job, _ result: IllustrateResult, at now: DateTime) async throws {
        try await write { database in
            guard case .illustrate(let article) = job.task else { return }
            try database.finish(job, at: now)
            try database.execute(
                sql: "UPDATE article SET illustrated = ? WHERE id = ?", arguments: [result.revision, article])
            let before = try String.fetchAll(
                database,
                sql: """
                    SELECT name FROM article_picture WHERE article_id = ? AND name IS NOT NULL ORDER BY position
                    """, arguments: [article])
            try database.replacePictures(of: article, with: result.pictures)
            let after = result.pictures.compactMap(\.name)
            if before != after { try database.noteChange(at: now) }
            if let retry = result.retryAt { try database.retry(job, at: retry, reason: "pictures to be had later") }
        }
    }
}

extension Database {
    fileprivate func replacePictures(of article: Int64, with pictures: [PictureResult]) throws {
        // New ones first, so that a picture that stays is never without an article that names it.
        for case .fetched(let picture, let file) in pictures.map(\.outcome) {
            try execute(
                sql: "INSERT OR IGNORE INTO picture (name, kind, width, height, bytes) VALUES (?, ?, ?, ?, ?)",
                arguments: [picture.name, file.kind.rawValue, picture.width, picture.height, Data(file.bytes)])
        }
        try execute(
            sql: "UPDATE article_picture SET position = -1 - position WHERE article_id = ?",
            arguments: [article])
        for (position, picture) in pictures.enumerated() {
            try execute(
                sql: "INSERT INTO article_picture (article_id, position, url, name, trouble) VALUES (?, ?, ?, ?, ?)",
                arguments: [article, position, picture.url, picture.name, picture.trouble])
        }
        try execute(
            sql: "DELETE FROM article_picture WHERE article_id = ? AND position < 0", arguments: [article])
    }
}

extension PictureResult {
    fileprivate var name: String? {
        switch outcome {
        case .fetched(let picture, _), .known(let picture): picture.name
        case .trouble: nil
        }
    }

    fileprivate var trouble: String? { if case .trouble(let reason) = outcome { reason } else { nil } }
}

extension StoredPicture {
    init(row: Row) { self.init(name: row["name"], width: row["width"], height: row["height"]) }

    /// The pictures of an article, by the addresses it names them with.
    static func fetchAll(_ database: Database, article: Int64) throws -> [String: StoredPicture] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT url, picture.name, width, height FROM article_picture JOIN picture USING (name)
                WHERE article_id = ?
                """, arguments: [article])
        return Dictionary(rows.map { ($0["url"], StoredPicture(row: $0)) }) { first, _ in first }
    }
}
