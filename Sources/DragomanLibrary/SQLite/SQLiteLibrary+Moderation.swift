public import DragomanComments
public import DragomanHTML
internal import DragomanLanguages
internal import GRDB

/// What a person decides of comments, what is forgotten in time, and what the filter learns.
extension SQLiteLibrary {
    public func comments(in state: Comment.State?, limit: Int) async throws -> [CommentNotice] {
        try await read { database in
            try CommentNotice.fetch(
                database, where: "state = ifnull(:state, state) ORDER BY comment.id DESC LIMIT :limit",
                ["state": state?.rawValue, "limit": limit])
        }
    }

    public func comment(_ id: Int64) async throws -> CommentNotice? {
        try await read { try CommentNotice.fetch($0, where: "comment.id = :id", ["id": id]).first }
    }

    public func decide(_ id: Int64, _ state: Comment.State, at now: DateTime) async throws -> Bool {
        try await write { database in
            guard let known = try Comment.fetch(database, where: "id = ? AND state != 'withdrawn'", [id]).first else {
                return false
            }
            try database.execute(
                sql: "UPDATE comment SET state = ?, changed = ? WHERE id = ?",
                arguments: [state.rawValue, now.secondsSince1970, id])
            if (known.state == .published) != (state == .published) { try database.noteCommentChange() }
            return true
        }
    }

    public func erase(_ id: Int64) async throws -> Bool {
        try await erasing { database in
            guard let known = try Comment.fetch(database, where: "id = ?", [id]).first else { return false }
            try database.unlearn(known)
            try database.erase(known)
            return true
        }
    }

    public func forget(
        addressesBefore: DateTime, refusedBefore: DateTime
    ) async throws -> (addresses: Int, comments: Int) {
        let refused = "state IN ('spam', 'rejected') AND changed < \(refusedBefore.secondsSince1970)"
        let addresses = "address IS NOT NULL AND written < \(addressesBefore.secondsSince1970)"
        let isOld = try await read { database in
            try Bool.fetchOne(
                database, sql: "SELECT EXISTS (SELECT 1 FROM comment WHERE (\(refused)) OR (\(addresses)))") ?? false
        }
        guard isOld else { return (0, 0) }
        return try await erasing { database in
            let comments = try Comment.fetch(database, where: refused, [])
            // What they taught stays: it is for this that they were kept.
            for comment in comments { try database.erase(comment) }
            try database.execute(sql: "UPDATE comment SET address = NULL WHERE \(addresses)")
            return (database.changesCount, comments.count)
        }
    }

    public func counts(of tokens: Set<String>) async throws -> TokenCounts {
        try await read { database in
            func total(_ kind: String) throws -> Int {
                try Int.fetchOne(database, sql: "SELECT count FROM spam_lessons WHERE kind = ?", arguments: [kind]) ?? 0
            }
            var counts = TokenCounts(comments: .init(good: try total("good"), spam: try total("spam")))
            let statement = try database.cachedStatement(sql: "SELECT good, spam FROM spam_token WHERE token = ?")
            for token in tokens {
                guard let row = try Row.fetchOne(statement, arguments: [token]) else { continue }
                counts.tokens[token] = .init(good: row["good"], spam: row["spam"])
            }
            return counts
        }
    }

    public func learn(_ tokens: Set<String>, of comment: Int64, isSpam: Bool) async throws {
        try await write { database in
            guard let known = try Comment.fetch(database, where: "id = ?", [comment]).first else { return }
            let lesson = isSpam ? "spam" : "good"
            guard try database.lesson(of: comment) != lesson else { return }
            try database.unlearn(known)
            try database.count(tokens, as: lesson, by: 1)
            try database.execute(sql: "UPDATE comment SET lesson = ? WHERE id = ?", arguments: [lesson, comment])
        }
    }
}

extension Database {
    /// Takes back what the comment taught, if it did; words that no other comment taught are forgotten.
    func unlearn(_ comment: Comment) throws {
        guard let lesson = try lesson(of: comment.id) else { return }
        let submission = Submission(
            author: comment.author, text: comment.text, language: comment.language.rawValue, permalink: "")
        try count(SpamTokens.of(submission), as: lesson, by: -1)
        try execute(sql: "DELETE FROM spam_token WHERE good <= 0 AND spam <= 0")
        try execute(sql: "UPDATE comment SET lesson = NULL WHERE id = ?", arguments: [comment.id])
    }

    fileprivate func lesson(of comment: Int64) throws -> String? {
        try String.fetchOne(self, sql: "SELECT lesson FROM comment WHERE id = ?", arguments: [comment])
    }

    /// - Parameter lesson: `good` or `spam`, the columns' names.
    fileprivate func count(_ tokens: Set<String>, as lesson: String, by step: Int) throws {
        let column = lesson == "spam" ? "spam" : "good"
        let statement = try cachedStatement(
            sql: """
                INSERT INTO spam_token (token, \(column)) VALUES (:token, max(:step, 0))
                ON CONFLICT DO UPDATE SET \(column) = max(\(column) + :step, 0)
                """)
        for token in tokens { try statement.execute(arguments: ["token": token, "step": step]) }
        try execute(
            sql: "UPDATE spam_lessons SET count = max(count + ?, 0) WHERE kind = ?", arguments: [step, column])
    }
}
