internal import DragomanHTML
internal import DragomanLibrary
internal import Foundation

/// Files that a command is given.
enum InputFile {
    /// The bytes of a file, unpacked when its name ends in `.gz`; `-` is standard input.
    static func bytes(of path: String) throws -> [UInt8] {
        if path == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
        guard let bytes = try read(path) else { throw CommandFailure("\(path) cannot be read.") }
        guard path.hasSuffix(".gz") else { return bytes }
        do throws(Zlib.Failure) {
            return try Zlib.gunzip(bytes)
        } catch {
            throw CommandFailure(
                error == .damaged ? "\(path) is not a whole gzip file." : "\(path) is too large once unpacked.")
        }
    }

    /// The page in a file, read as ``bytes(of:)`` reads it; one that is not packed goes straight into the document's memory.
    static func document(of path: String) throws -> Document {
        guard path != "-", !path.hasSuffix(".gz"), let file = PlainFile(path) else {
            return Document(parsing: try bytes(of: path))
        }
        return try Document(capacity: file.size) { try file.read(into: $0) }
    }

    private static func read(_ path: String) throws -> [UInt8]? {
        guard let file = PlainFile(path) else { return FileManager.default.contents(atPath: path).map { [UInt8]($0) } }
        return try [UInt8](unsafeUninitializedCapacity: file.size) { $1 = try file.read(into: $0) }
    }

    static func isAddress(_ text: String) -> Bool {
        let lower = text.prefix(8).lowercased()
        return lower.hasPrefix("http://") || lower.hasPrefix("https://")
    }
}
