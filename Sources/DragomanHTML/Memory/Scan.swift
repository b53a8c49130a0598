import Glibc

/// Wide scans over bytes: what finds the end of text, of attribute values and of names without looking at each byte by itself.
///
/// Every function may read up to `Scan.padding` bytes past the last byte it was told of, so buffers are that much longer than their text.
enum Scan {
    /// How many readable bytes must follow the text.
    static let padding = 64

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    @inline(__always)
    static func word(_ base: UnsafePointer<UInt8>, _ offset: Int) -> UInt64 {
        UnsafeRawPointer(base).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// A mark in the high bit of bytes equal to `byte`; exact up to and including the lowest mark.
    @inline(__always)
    static func marks(_ word: UInt64, equalTo byte: UInt8) -> UInt64 {
        let difference = word ^ (ones &* UInt64(byte))
        return (difference &- ones) & ~difference & highs
    }

    /// A mark in the high bit of bytes below `byte` (at most 128); exact up to and including the lowest mark.
    @inline(__always)
    static func marks(_ word: UInt64, below byte: UInt8) -> UInt64 {
        (word &- ones &* UInt64(byte)) & ~word & highs
    }

    /// A mark in the high bit of each of the letters A to Z.
    @inline(__always)
    static func capitals(_ word: UInt64) -> UInt64 {
        let low = word & ~highs
        let fromA = low &+ ones &* 0x3F
        let beyondZ = low &+ ones &* 0x25
        return (fromA ^ beyondZ) & ~word & highs
    }

    /// The letters A to Z of the word in lower case, everything else as it was.
    @inline(__always)
    static func lowercased(_ word: UInt64) -> UInt64 { word | capitals(word) >> 2 }

    /// The first position from `offset` on that holds one of three bytes. One of them must occur in the padding (NUL does).
    @inline(__always)
    static func find(_ base: UnsafePointer<UInt8>, _ offset: Int, _ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
        let needleA = SIMD16<UInt8>(repeating: a)
        let needleB = SIMD16<UInt8>(repeating: b)
        let needleC = SIMD16<UInt8>(repeating: c)
        var position = offset
        while true {
            let chunk = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
            let hits = (chunk .== needleA) .| (chunk .== needleB) .| (chunk .== needleC)
            let halves = unsafeBitCast(hits, to: SIMD2<UInt64>.self)
            if halves[0] | halves[1] != 0 {
                let low = halves[0]
                return low != 0
                    ? position + low.trailingZeroBitCount >> 3
                    : position + 8 + halves[1].trailingZeroBitCount >> 3
            }
            position += 16
        }
    }

    /// The first position of `byte` in `offset..<end`, or `end`.
    @inline(__always)
    static func find(_ base: UnsafePointer<UInt8>, _ offset: Int, _ end: Int, _ byte: UInt8) -> Int {
        guard offset < end, let hit = memchr(base + offset, Int32(byte), end - offset) else { return end }
        return UnsafePointer(hit.assumingMemoryBound(to: UInt8.self)) - base
    }
}
