internal import DragomanHTML
internal import FoundationEssentials
internal import GRDB

/// The library in one SQLite file, in WAL mode: readers never wait for the writer.
public final class SQLiteLibrary: Sendable {
    let pool: DatabasePool
    /// What people translated, as far as it has been read.
    let references = ReferenceShelf()

    /// Opens the library at `path`, making the file and its folder or bringing its tables up to date where needed.
    /// - Throws: ``LibraryError`` when the file cannot be opened, or is of a later version of Dragoman.
    public init(path: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(30)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA synchronous = NORMAL")
            // What is searched is read where it lies, not copied page by page: half the time of a question.
            try database.execute(sql: "PRAGMA mmap_size = \(1 << 30)")
        }
        do {
            let folder = URL(filePath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            pool = try DatabasePool(path: path, configuration: configuration)
            let migrations = Migrations.all
            guard try pool.read({ try !migrations.hasBeenSuperseded($0) }) else {
                throw LibraryError(
                    .tooNew, "\(path) was written by a later version of Dragoman; run that version, or another file.")
            }
            try migrations.migrate(pool)
        } catch let error as LibraryError {
            throw error
        } catch {
            throw LibraryError(.cannotOpen, "The library \(path) cannot be opened: \(error)")
        }
    }

    /// Runs `change` in a transaction of the writer.
    func write<Value: Sendable>(_ change: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await pool.write(change)
    }

    func read<Value: Sendable>(_ query: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await pool.read(query)
    }
}

/// Why the library could not do what was asked.
public struct LibraryError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        case cannotOpen, tooNew, damaged
    }

    public var code: Code
    /// One sentence for a person.
    public var message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}

extension Database {
    /// Notes a change that a reader of the site could see.
    func noteChange(at now: DateTime) throws {
        try execute(sql: "UPDATE state SET value = value + 1 WHERE name = 'revision'")
        try execute(sql: "UPDATE state SET value = ? WHERE name = 'changed'", arguments: [now.secondsSince1970])
    }
}

/// Codable values in JSON columns.
enum JSON {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ type: Value.Type = Value.self, from text: String) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch {
            throw LibraryError(.damaged, "A \(type) in the library cannot be read: \(error)")
        }
    }
}

extension DateTime {
    init(_ seconds: Int64) { self.init(secondsSince1970: seconds) }
}
