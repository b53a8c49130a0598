/// Runs of words with one space between them each, which are text as it should be.
enum PlainText {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// The end of the run that begins at `start`, where there is no white space; the white space behind it is not part of it.
    static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        // Eight bytes at a time, as long as all their white space is spaces that stand alone.
        while end + 8 <= bytes.count {
            let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: end, as: UInt64.self).littleEndian
            let spaces = marks(word ^ (ones &* 0x20), below: 1)
            let isAfterSpace = end > start && bytes[end - 1] == 0x20
            let followers = spaces << 8 | (isAfterSpace ? 0x80 : 0)
            guard marks(word, below: 0x21) == spaces, spaces & followers == 0 else { break }
            end += 8
        }
        if end > start, bytes[end - 1] == 0x20 { end -= 1 }
        while end < bytes.count {
            if bytes[end] > 0x20 {
                end += 1
            } else if bytes[end] == 0x20, end + 1 < bytes.count, bytes[end + 1] > 0x20 {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    /// The end of the white space that begins at `start`.
    @inline(__always)
    static func endOfSpace(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        while end + 8 <= bytes.count {
            let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: end, as: UInt64.self)
            guard marks(word, below: 0x21) == highs else { break }
            end += 8
        }
        while end < bytes.count, bytes[end] <= 0x20 { end += 1 }
        return end
    }

    /// A mark in the high bit of each byte below `limit`, which is at most 128.
    @inline(__always)
    private static func marks(_ word: UInt64, below limit: UInt8) -> UInt64 {
        ~(((word & ~highs) &+ ones &* UInt64(0x80 - limit)) | word) & highs
    }
}
