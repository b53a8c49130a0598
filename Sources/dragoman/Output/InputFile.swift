internal import DragomanLibrary
internal import Foundation

/// Files that a command is given.
enum InputFile {
    /// The bytes of a file, unpacked when its name ends in `.gz`; `-` is standard input.
    static func bytes(of path: String) throws -> [UInt8] {
        if path == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure("\(path) cannot be read.")
        }
        guard path.hasSuffix(".gz") else { return [UInt8](data) }
        do throws(Zlib.Failure) {
            return try Zlib.gunzip([UInt8](data))
        } catch {
            throw CommandFailure(
                error == .damaged ? "\(path) is not a whole gzip file." : "\(path) is too large once unpacked.")
        }
    }

    static func isAddress(_ text: String) -> Bool {
        let lower = text.prefix(8).lowercased()
        return lower.hasPrefix("http://") || lower.hasPrefix("https://")
    }
}
