import Foundation

/// A stored page.
enum PageFile {
    struct Unreadable: Error {
        let path: String
    }

    /// The bytes of a file, read straight into an array: Foundation's `Data` would be one more copy.
    static func bytes(of path: String) throws -> [UInt8] {
        let file = open(path, O_RDONLY)
        defer { if file >= 0 { close(file) } }
        var status = stat()
        guard file >= 0, fstat(file, &status) == 0 else { throw Unreadable(path: path) }
        let size = Int(status.st_size)
        return try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size, let base = buffer.baseAddress {
                let got = read(file, base + count, size - count)
                guard got > 0 else { throw Unreadable(path: path) }
                count += got
            }
        }
    }
}
