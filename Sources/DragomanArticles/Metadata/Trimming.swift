/// White space made plain.
enum Trimming {
    /// The text with runs of white space, no-break spaces among them, made one space, and none at the ends.
    static func collapsed(_ text: String) -> String {
        var copy = text
        return copy.withUTF8 { bytes in
            isPlain(bytes) ? text : String(unsafeUninitializedCapacity: bytes.count) { collapse(bytes, into: $0) }
        }
    }

    /// Writes the collapsed bytes, which are never more than those of the text; gives how many.
    private static func collapse(_ bytes: UnsafeBufferPointer<UInt8>, into result: UnsafeMutableBufferPointer<UInt8>)
        -> Int
    {
        var count = 0
        var isPending = false
        var index = 0
        while index < bytes.count {
            let length = spaceLength(bytes, at: index)
            if length > 0 {
                isPending = count > 0
                index += length
                continue
            }
            if isPending {
                result[count] = 0x20
                count += 1
                isPending = false
            }
            result[count] = bytes[index]
            count += 1
            index += 1
        }
        return count
    }

    /// The bytes of the white space that stands at a position of UTF-8 text; 0 where there is none.
    ///
    /// U+0009 to U+000D, U+0020, U+0085, U+00A0, U+1680, U+2000 to U+200B, U+2028, U+2029, U+202F, U+205F, U+3000, U+FEFF.
    @inline(__always)
    private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let lead = bytes[index]
        if lead < 0x80 { return lead == 0x20 || lead &- 0x09 < 5 ? 1 : 0 }
        return lead == 0xC2 || lead == 0xE1 || lead == 0xE2 || lead == 0xE3 || lead == 0xEF
            ? wideSpaceLength(bytes, at: index) : 0
    }

    private static func wideSpaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        guard index + 1 < bytes.count else { return 0 }
        let second = bytes[index + 1]
        if bytes[index] == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
        guard index + 2 < bytes.count else { return 0 }
        switch (bytes[index], second, bytes[index + 2]) {
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
            (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
            return 3
        default: return 0
        }
    }

    /// Whether there is nothing to do: no byte of a wide space, and single spaces between words only.
    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var before: UInt8 = 0x20
        for byte in text {
            if byte < 0x20 || byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF {
                return false
            }
            if byte == 0x20, before == 0x20 { return false }
            before = byte
        }
        return before != 0x20
    }
}
