/// A short name for bytes that changes when they do (FNV-1a, 64 bits, and their count). Not for secrets.
package enum ContentHash {
    package static func of(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            hash ^= UInt64(byte)
            hash &*= 0x100_0000_01b3
        }
        return String(hash, radix: 36) + String(bytes.count, radix: 36)
    }
}
