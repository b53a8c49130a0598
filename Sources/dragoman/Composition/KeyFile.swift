internal import DragomanSite
internal import Foundation

/// The site's secret key, in a file beside the library that only its owner can read.
///
/// It is not in the library, so that a copy of that tells no address by its hash. Without it a new one is made: forms that are open
/// must then be sent once more, and addresses are counted afresh; private links stay good.
struct KeyFile {
    let path: String

    /// Reads the key, or makes one.
    /// - Throws: ``CommandFailure`` when the file can be neither read nor made, or is no key.
    func key() throws -> SecretKey {
        if !FileManager.default.fileExists(atPath: path) { try make() }
        guard let bytes = FileManager.default.contents(atPath: path), let key = SecretKey(Array(bytes)) else {
            throw CommandFailure(
                "\(path) is not the key of \(SecretKey.length) bytes that it should be; if it was damaged, remove it and start again."
            )
        }
        return key
    }

    /// Written whole under another name and then linked, so that of two processes that start at once both use one key.
    private func make() throws {
        let draft = "\(path).\(ProcessInfo.processInfo.processIdentifier)"
        defer { unlink(draft) }
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard file >= 0 else {
            throw CommandFailure("The key file \(path) cannot be made: \(String(cString: strerror(errno))).")
        }
        let bytes = SecretKey.random()
        let isWritten = write(file, bytes, bytes.count) == bytes.count && fsync(file) == 0
        close(file)
        guard isWritten, link(draft, path) == 0 || errno == EEXIST else {
            throw CommandFailure("The key file \(path) cannot be written.")
        }
    }
}
