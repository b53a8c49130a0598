internal import DragomanLibrary
internal import Foundation
internal import Glibc

/// Files that a command is given.
enum InputFile {
    /// The bytes of a file, unpacked when its name ends in `.gz`; `-` is standard input.
    static func bytes(of path: String) throws -> [UInt8] {
        if path == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
        guard let bytes = read(path) else { throw CommandFailure("\(path) cannot be read.") }
        guard path.hasSuffix(".gz") else { return bytes }
        do throws(Zlib.Failure) {
            return try Zlib.gunzip(bytes)
        } catch {
            throw CommandFailure(
                error == .damaged ? "\(path) is not a whole gzip file." : "\(path) is too large once unpacked.")
        }
    }

    /// All bytes of a file, read straight into an array, which of thousands of pages takes half the time that copying them from `Data` does; nil where it
    /// cannot be read. What is no plain file (a pipe) has no size beforehand.
    private static func read(_ path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return nil }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
            return FileManager.default.contents(atPath: path).map { [UInt8]($0) }
        }
        let size = Int(status.st_size)
        var isWhole = true
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while isWhole, count < size, let base = buffer.baseAddress {
                let got = Glibc.read(file, base + count, size - count)
                // A signal is no reason to give up.
                if got > 0 { count += got } else { isWhole = got < 0 && errno == EINTR }
            }
        }
        return isWhole ? bytes : nil
    }

    static func isAddress(_ text: String) -> Bool {
        let lower = text.prefix(8).lowercased()
        return lower.hasPrefix("http://") || lower.hasPrefix("https://")
    }
}
