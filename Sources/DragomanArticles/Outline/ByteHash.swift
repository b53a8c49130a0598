/// FNV-1a over bytes, upper-case ASCII read as lower: a stable key for short words.
struct ByteHash: Sendable {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        let folded = byte.isASCIICapital ? byte | 0x20 : byte
        value = (value ^ UInt64(folded)) &* 0x0000_0100_0000_01b3
    }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = ByteHash()
        for byte in bytes { hash.add(byte) }
        return hash.value
    }
}

extension ByteHash {
    /// A hash of bytes as they are, eight at a time; for tables of one run, as it depends on the machine's byte order.
    static func ofWords(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
        guard bytes.count >= 8 else { return mixed(hash, shortWord(bytes)) }
        var position = 0
        while position + 8 < bytes.count {
            hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            position += 8
        }
        // The last eight, of which the words before may have some.
        return mixed(hash, bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self))
    }

    /// Up to seven bytes.
    @inline(__always)
    private static func shortWord(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        if bytes.count >= 4 {
            let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self)
            return UInt64(bytes.loadUnaligned(as: UInt32.self)) << 32 | UInt64(last)
        }
        var word: UInt64 = 0
        for byte in bytes { word = word << 8 | UInt64(byte) }
        return word
    }

    @inline(__always)
    private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let mixed = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
        return mixed ^ mixed >> 32
    }
}
