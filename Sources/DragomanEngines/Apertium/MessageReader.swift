import Subprocess

/// A child's output, message by message: each ends in a NUL.
struct MessageReader {
    private var iterator: SubprocessOutputSequence.Iterator
    private var pending: [UInt8] = []
    private var place = 0

    init(_ iterator: SubprocessOutputSequence.Iterator) { self.iterator = iterator }

    /// The next message without its NUL; nil when the output has ended.
    mutating func next() async throws -> [UInt8]? {
        var scanned = place
        while true {
            if let end = pending[scanned...].firstIndex(of: 0) {
                let message = Array(pending[place..<end])
                place = end + 1
                return message
            }
            pending.removeFirst(place)
            place = 0
            scanned = pending.count
            guard let buffer = try await iterator.next() else { return nil }
            buffer.withUnsafeBytes { pending.append(contentsOf: $0) }
        }
    }
}
