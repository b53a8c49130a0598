public import DragomanHTML
internal import GRDB

extension SQLiteLibrary: JobKeeping {
    public func claimJobs(limit: Int, owner: String, stages: Set<Stage>, at now: DateTime) async throws -> [Job] {
        let names = try JSON.text(stages.map(\.rawValue).sorted())
        return try await write { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM (
                        SELECT *, row_number() OVER (PARTITION BY lane ORDER BY due, id) AS place FROM job
                        WHERE state = 'waiting' AND due <= ? AND stage IN (SELECT value FROM json_each(?))
                        AND lane NOT IN (SELECT lane FROM job WHERE state = 'running')
                    ) WHERE place = 1 ORDER BY due, id LIMIT ?
                    """, arguments: [now.secondsSince1970, names, limit])
            return try rows.compactMap { row in
                guard let stage = Stage(rawValue: row["stage"]) else { return nil }
                let id: Int64 = row["id"]
                try database.execute(
                    sql: "UPDATE job SET state = 'running', owner = ?, attempts = attempts + 1 WHERE id = ?",
                    arguments: [owner, id])
                return Job(
                    id: id, task: JobTask(stage: stage, subject: row["subject"], language: row["language"]),
                    lane: row["lane"], attempts: row["attempts"])
            }
        }
    }

    public func end(_ job: Job, _ end: JobEnd, at now: DateTime) async throws {
        try await write { database in
            switch end {
            case .done:
                try database.finish(job, at: now)
            case .retry(let time, let reason):
                try database.execute(
                    sql: """
                        UPDATE job SET state = 'waiting', owner = NULL, due = min(?, ifnull(again, ?)), again = NULL,
                        reason = ? WHERE id = ?
                        """, arguments: [time.secondsSince1970, time.secondsSince1970, reason, job.id])
            case .failed(let reason):
                try database.execute(
                    sql: "UPDATE job SET state = 'failed', owner = NULL, reason = ? WHERE id = ?",
                    arguments: [reason, job.id])
            }
        }
    }

    public func releaseJobs(ownedByOthersThan living: @Sendable (String) -> Bool) async throws -> Int {
        let owners = try await read { database in
            try String.fetchAll(database, sql: "SELECT DISTINCT owner FROM job WHERE state = 'running'")
        }
        let dead = owners.filter { !living($0) }
        return try await write { database in
            try dead.reduce(0) { count, owner in
                try database.execute(
                    sql: "UPDATE job SET state = 'waiting', owner = NULL WHERE state = 'running' AND owner = ?",
                    arguments: [owner])
                return count + database.changesCount
            }
        }
    }

    public func nextJobDue() async throws -> DateTime? {
        try await read { database in
            try Int64.fetchOne(database, sql: "SELECT min(due) FROM job WHERE state = 'waiting'").map(DateTime.init(_:))
        }
    }

    public func openJobs(at now: DateTime) async throws -> [Stage: Int] {
        try await read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT stage, count(*) AS jobs FROM job
                    WHERE state = 'running' OR (state = 'waiting' AND due <= ?) GROUP BY stage
                    """, arguments: [now.secondsSince1970])
            return rows.reduce(into: [:]) { open, row in
                if let stage = Stage(rawValue: row["stage"]) { open[stage] = row["jobs"] }
            }
        }
    }
}

extension Database {
    /// Adds a job, or brings forward the one that waits, or asks the running one to be run once more.
    func enqueue(_ task: JobTask, lane: String? = nil, due: DateTime) throws {
        try execute(
            sql: """
                INSERT INTO job (stage, subject, language, lane, due) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (stage, subject, language) DO UPDATE SET
                    lane = excluded.lane,
                    due = CASE state WHEN 'waiting' THEN min(due, excluded.due) ELSE excluded.due END,
                    again = CASE state WHEN 'running' THEN excluded.due END,
                    attempts = CASE state WHEN 'failed' THEN 0 ELSE attempts END,
                    state = CASE state WHEN 'failed' THEN 'waiting' ELSE state END
                """,
            arguments: [
                task.stage.rawValue, task.subject, task.language, lane ?? Lane.name(task.stage, subject: task.subject),
                due.secondsSince1970,
            ])
    }

    /// Ends a job with its result; one that was asked for again meanwhile waits anew.
    func finish(_ job: Job, at now: DateTime) throws {
        try execute(
            sql: """
                UPDATE job SET state = 'waiting', owner = NULL, due = again, again = NULL, attempts = 0, reason = NULL
                WHERE id = ? AND again IS NOT NULL
                """, arguments: [job.id])
        try execute(sql: "DELETE FROM job WHERE id = ? AND state = 'running'", arguments: [job.id])
    }
}
