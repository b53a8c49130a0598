internal import CZlib

/// Packing and unpacking with the system's zlib.
public enum Zlib {
    /// Why bytes could not be unpacked.
    public enum Failure: Error, Hashable, Sendable {
        case damaged
        /// More bytes came out than the caller allows.
        case tooLarge(limit: Int)
    }

    /// The bytes in gzip format (RFC 1952).
    /// - Parameter level: 1 (fast) to 9 (small).
    public static func gzip(_ bytes: [UInt8], level: Int32 = 6) throws(Failure) -> [UInt8] {
        var stream = z_stream()
        let windowBits = MAX_WBITS + 16
        guard
            deflateInit2_(
                &stream, level, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { throw .damaged }
        defer { deflateEnd(&stream) }
        var packed = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
        let status = run(&stream, from: bytes, into: &packed, at: 0) { deflate(&$0, Z_FINISH) }
        guard status == Z_STREAM_END else { throw .damaged }
        packed.removeLast(packed.count - Int(stream.total_out))
        return packed
    }

    /// The bytes of a gzip (or zlib) stream.
    /// - Parameter limit: the most bytes that may come out.
    public static func gunzip(_ packed: [UInt8], limit: Int = 1 << 28) throws(Failure) -> [UInt8] {
        var stream = z_stream()
        let anyHeader = MAX_WBITS + 32
        guard inflateInit2_(&stream, anyHeader, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw .damaged
        }
        defer { inflateEnd(&stream) }
        var bytes = [UInt8](repeating: 0, count: min(limit, max(4096, packed.count * 4)))
        var status = Z_OK
        while true {
            status = run(&stream, from: packed, into: &bytes, at: Int(stream.total_out)) { inflate(&$0, Z_NO_FLUSH) }
            if status == Z_STREAM_END { break }
            guard status == Z_OK || status == Z_BUF_ERROR, stream.avail_out == 0 else { throw .damaged }
            guard bytes.count < limit else { throw .tooLarge(limit: limit) }
            bytes.append(contentsOf: repeatElement(0, count: min(limit - bytes.count, bytes.count)))
        }
        bytes.removeLast(bytes.count - Int(stream.total_out))
        return bytes
    }

    /// One call into zlib, reading from where it stopped and writing from `position`.
    private static func run(
        _ stream: inout z_stream, from input: [UInt8], into output: inout [UInt8], at position: Int,
        _ step: (inout z_stream) -> Int32
    ) -> Int32 {
        let read = Int(stream.total_in)
        // zlib keeps raw pointers into both arrays; they are valid for this call alone, and are set anew for the next.
        return unsafe input.withUnsafeBufferPointer { source in
            unsafe output.withUnsafeMutableBufferPointer { target in
                stream.next_in = unsafe UnsafeMutablePointer(mutating: source.baseAddress?.advanced(by: read))
                stream.avail_in = UInt32(source.count - read)
                stream.next_out = unsafe target.baseAddress?.advanced(by: position)
                stream.avail_out = UInt32(target.count - position)
                return step(&stream)
            }
        }
    }
}
