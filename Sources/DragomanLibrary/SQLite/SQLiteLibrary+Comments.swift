public import DragomanHTML
public import DragomanLanguages
internal import FoundationEssentials
internal import GRDB

/// What the site's pages and forms ask.
extension SQLiteLibrary: CommentKeeping {
    public func comments(on article: Int64, in edition: Language) async throws -> [Comment] {
        try await read { database in
            try Comment.fetch(
                database,
                where: """
                    article_id = :article AND comment.language = :edition AND (state = 'published' OR id IN (
                        SELECT parent_id FROM comment WHERE article_id = :article AND state = 'published'))
                    ORDER BY id
                    """, ["article": article, "edition": edition.rawValue])
        }
    }

    public func newestComments(on article: Int64?, in edition: Language, limit: Int) async throws -> [CommentNotice] {
        try await read { database in
            try CommentNotice.fetch(
                database,
                where: """
                    comment.language = :edition AND state = 'published' AND ifnull(comment.article_id = :article, 1)
                    ORDER BY comment.id DESC LIMIT :limit
                    """, ["edition": edition.rawValue, "article": article, "limit": limit])
        }
    }

    public func take(_ draft: CommentDraft, limit: CommentLimit, at now: DateTime) async throws -> CommentReceipt {
        try await durably { database in
            if let known = try Comment.fetch(database, where: "form = ?", [Data(draft.form)]).first {
                return .taken(known)
            }
            if let seconds = try database.wait(of: draft.address, limit: limit, at: now) {
                return .tooMany(seconds: seconds)
            }
            guard let parent = try database.parent(of: draft) else { return .gone }
            try database.execute(
                sql: """
                    INSERT INTO comment (article_id, parent_id, language, author, text, written, changed, state, reasons,
                        form, link, address) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    draft.article, parent.id, draft.language.rawValue, draft.author, draft.text,
                    now.secondsSince1970, now.secondsSince1970, draft.state.rawValue, try JSON.text(draft.reasons),
                    Data(draft.form), Data(draft.link), draft.address.map { Data($0) },
                ])
            let id = database.lastInsertedRowID
            if draft.state == .published { try database.noteCommentChange() }
            guard let comment = try Comment.fetch(database, where: "id = ?", [id]).first else { return .gone }
            return .taken(comment)
        }
    }

    public func comment(link: [UInt8]) async throws -> Comment? {
        try await read { try Comment.fetch($0, where: "link = ?", [Data(link)]).first }
    }

    public func editWait(link: [UInt8], limit: CommentLimit, at now: DateTime) async throws -> Int64? {
        try await read { database in
            try Comment.fetch(database, where: "link = ?", [Data(link)]).first.flatMap {
                try database.wait(of: $0, limit: limit, at: now)
            }
        }
    }

    public func edit(
        link: [UInt8], as draft: CommentEdit, limit: CommentLimit, at now: DateTime
    ) async throws -> CommentReceipt {
        try await durably { database in
            guard let known = try Comment.fetch(database, where: "link = ?", [Data(link)]).first else { return .gone }
            if let seconds = try database.wait(of: known, limit: limit, at: now) { return .tooMany(seconds: seconds) }
            try database.noteEdit(of: known, at: now)
            try database.unlearn(known)
            try database.execute(
                sql: """
                    UPDATE comment SET author = ?, text = ?, edited = ?, changed = ?, state = ?, reasons = ? WHERE id = ?
                    """,
                arguments: [
                    draft.author, draft.text, now.secondsSince1970, now.secondsSince1970, draft.state.rawValue,
                    try JSON.text(draft.reasons), known.id,
                ])
            if known.state == .published || draft.state == .published { try database.noteCommentChange() }
            return try Comment.fetch(database, where: "id = ?", [known.id]).first.map(CommentReceipt.taken) ?? .gone
        }
    }

    public func withdraw(link: [UInt8]) async throws -> Int64? {
        try await erasing { database in
            guard let known = try Comment.fetch(database, where: "link = ?", [Data(link)]).first else { return nil }
            try database.unlearn(known)
            try database.erase(known)
            return known.article
        }
    }

    /// A change whose result is told to somebody at once: it is on disk, not only in the system's memory, before that.
    private func durably<Value: Sendable>(
        _ change: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            defer { try? database.execute(sql: "PRAGMA synchronous = NORMAL") }
            var value: Value?
            try database.inTransaction(.immediate) {
                value = try change(database)
                return .commit
            }
            guard let value else { throw LibraryError(.damaged, "A change to the comments was not made.") }
            return value
        }
    }

    /// A change that leaves nothing of what it deletes in the file.
    func erasing<Value: Sendable>(_ change: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        let value = try await durably { database in
            try database.execute(sql: "PRAGMA secure_delete = ON")
            defer { try? database.execute(sql: "PRAGMA secure_delete = OFF") }
            return try change(database)
        }
        // The log still holds the page as it was until it is emptied; a reader at work only puts that off.
        _ = try? await pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        return value
    }
}

extension Database {
    /// Notes a change to what readers see under an article; the press itself is as old as before.
    func noteCommentChange() throws {
        try execute(sql: "UPDATE state SET value = value + 1 WHERE name = 'revision'")
    }

    /// Erases name and text; the row stays, empty, only where somebody answered it.
    func erase(_ comment: Comment) throws {
        let isAnswered =
            try Bool.fetchOne(
                self, sql: "SELECT EXISTS (SELECT 1 FROM comment WHERE parent_id = ?)", arguments: [comment.id])
            ?? false
        if isAnswered {
            try execute(
                sql: """
                    UPDATE comment SET author = '', text = '', state = 'withdrawn', reasons = '[]', link = NULL,
                        address = NULL WHERE id = ?
                    """, arguments: [comment.id])
        } else {
            try execute(sql: "DELETE FROM comment WHERE id = ?", arguments: [comment.id])
            // What stood empty for this answer's sake alone.
            try execute(
                sql: """
                    DELETE FROM comment WHERE id = ? AND state = 'withdrawn'
                        AND NOT EXISTS (SELECT 1 FROM comment AS answer WHERE answer.parent_id = comment.id)
                    """, arguments: [comment.parent])
        }
        if comment.state == .published { try noteCommentChange() }
    }

    /// Seconds until the address may send again; nil when it may now.
    fileprivate func wait(of address: [UInt8]?, limit: CommentLimit, at now: DateTime) throws -> Int64? {
        guard let address else { return nil }
        let times = try Int64.fetchAll(
            self, sql: "SELECT written FROM comment WHERE address = ? AND written > ? ORDER BY written DESC",
            arguments: [Data(address), now.secondsSince1970 - 86_400])
        return limit.wait(after: times, now: now.secondsSince1970)
    }

    /// Seconds until the comment may be changed again; nil when it may now.
    fileprivate func wait(of comment: Comment, limit: CommentLimit, at now: DateTime) throws -> Int64? {
        let times = try Int64.fetchAll(
            self, sql: "SELECT changed FROM comment_edit WHERE comment_id = ? AND changed > ? ORDER BY changed DESC",
            arguments: [comment.id, now.secondsSince1970 - 86_400])
        return limit.wait(after: times, now: now.secondsSince1970)
    }

    /// Notes that a comment is changed; what is older than a day limits nothing and is forgotten.
    fileprivate func noteEdit(of comment: Comment, at now: DateTime) throws {
        try execute(sql: "DELETE FROM comment_edit WHERE changed <= ?", arguments: [now.secondsSince1970 - 86_400])
        try execute(
            sql: "INSERT INTO comment_edit (comment_id, changed) VALUES (?, ?)",
            arguments: [comment.id, now.secondsSince1970])
    }

    /// The comment that is answered, which answers none itself; nil when it, or the article, is not there to be answered.
    fileprivate func parent(of draft: CommentDraft) throws -> (id: Int64?, Void)? {
        guard
            try Bool.fetchOne(
                self, sql: "SELECT EXISTS (SELECT 1 FROM publication WHERE article_id = ? AND language = ?)",
                arguments: [draft.article, draft.language.rawValue]) == true
        else { return nil }
        guard let wanted = draft.parent else { return (nil, ()) }
        guard
            let parent = try Comment.fetch(
                self, where: "id = ? AND article_id = ? AND state = 'published'", [wanted, draft.article]
            ).first
        else { return nil }
        return (parent.parent ?? parent.id, ())
    }
}
