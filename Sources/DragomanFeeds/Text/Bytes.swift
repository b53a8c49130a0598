import Glibc

/// Hops over runs of bytes.
enum Bytes {
    /// The first such byte at or after `start`.
    @inline(__always)
    static func find(_ byte: UInt8, in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard start < source.count, let base = source.baseAddress else { return nil }
        // memchr reads `count - start` bytes from `start`, all inside the buffer.
        guard let hit = memchr(base + start, Int32(byte), source.count - start) else { return nil }
        return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }

    /// FNV-1a over ASCII lower case.
    @inline(__always)
    static func hash(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in range { hash = (hash ^ UInt64(Markup.lower(source[index]))) &* 0x100_0000_01b3 }
        return hash
    }

    static func hash(_ text: some StringProtocol) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(Markup.lower(byte))) &* 0x100_0000_01b3 }
        return hash
    }

    static func string(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: source[range]), as: UTF8.self)
    }

    /// A part of what `TextDecoding` gave, cut at ASCII, or put together of such parts and of scalars: known to be well-formed, so that it is
    /// not looked at byte for byte again.
    static func wellFormed(_ part: UnsafeBufferPointer<UInt8>) -> String {
        String(copying: UTF8Span(unchecked: part.span))
    }

    static func wellFormed(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        wellFormed(UnsafeBufferPointer(rebasing: source[range]))
    }
}
