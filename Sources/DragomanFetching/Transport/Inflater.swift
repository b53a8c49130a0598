internal import CZlib

/// zlib's inflate, fed in pieces and stopped at a bound. Used by one connection's event loop at a time.
final class Inflater {
    enum Format {
        case gzip
        case zlib
        case raw

        fileprivate var windowBits: Int32 {
            switch self {
            case .gzip: 15 + 16
            case .zlib: 15
            case .raw: -15
            }
        }
    }

    enum Failure: Error {
        case corrupt
        case tooLarge
    }

    /// On the heap, because zlib remembers the address of its stream.
    private let stream: UnsafeMutablePointer<z_stream>
    private let format: Format
    /// Whether a complete stream has been read.
    private(set) var isFinished = false

    init?(_ format: Format) {
        self.format = format
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(stream, format.windowBits, zlibVersion(), size) == Z_OK else {
            stream.deinitialize(count: 1)
            stream.deallocate()
            return nil
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// Decompresses one piece onto the end of `output`, which grows to at most `limit` bytes.
    func inflate(_ input: UnsafeRawBufferPointer, onto output: inout [UInt8], limit: Int) throws(Failure) {
        guard let base = input.bindMemory(to: UInt8.self).baseAddress, !isFinished || format == .gzip else { return }
        // zlib only reads from `next_in`; the pointer is valid for this call, and `avail_in` is zeroed before it ends.
        stream.pointee.next_in = UnsafeMutablePointer(mutating: base)
        stream.pointee.avail_in = UInt32(truncatingIfNeeded: input.count)
        defer { stream.pointee.avail_in = 0 }
        while stream.pointee.avail_in > 0 {
            if isFinished, !beginNextMember() { return }
            if try step(onto: &output, limit: limit) { isFinished = true }
            if isFinished, format != .gzip { return }
        }
    }

    /// Several gzip members in a row are one body (RFC 1952); anything else after the first is padding and is left.
    private func beginNextMember() -> Bool {
        guard stream.pointee.next_in.pointee == 0x1f, inflateReset(stream) == Z_OK else { return false }
        isFinished = false
        return true
    }

    /// One call of inflate and what it has still to give.
    /// - Returns: whether the stream has ended.
    private func step(onto output: inout [UInt8], limit: Int) throws(Failure) -> Bool {
        let piece = 64 << 10
        var status = Z_OK
        repeat {
            let before = output.count
            let room = min(piece, limit - before + 1)
            var written = 0
            output.append(
                contentsOf: [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                    stream.pointee.next_out = buffer.baseAddress
                    stream.pointee.avail_out = UInt32(room)
                    status = CZlib.inflate(stream, Z_NO_FLUSH)
                    written = room - Int(stream.pointee.avail_out)
                    count = written
                })
            guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { throw .corrupt }
            guard output.count <= limit else { throw .tooLarge }
        } while status == Z_OK && stream.pointee.avail_out == 0
        return status == Z_STREAM_END
    }
}
