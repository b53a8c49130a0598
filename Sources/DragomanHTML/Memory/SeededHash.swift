/// A fast hash of bytes with a seed that differs from process to process, so that nobody can prepare bytes that collide.
struct SeededHash: Sendable {
    private let seed = UInt64(truncatingIfNeeded: Hasher().finalize())

    /// Linear in the number of bytes, eight of which make a step.
    func of(_ bytes: UnsafeBufferPointer<UInt8>, and number: UInt64 = 0) -> UInt64 {
        var state = seed ^ UInt64(bytes.count) ^ SeededHash.mix(number)
        var index = 0
        let raw = UnsafeRawBufferPointer(bytes)
        while index + 8 <= bytes.count {
            state = SeededHash.mix(state ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        var tail: UInt64 = 0
        while index < bytes.count {
            tail = tail << 8 | UInt64(bytes[index])
            index += 1
        }
        return SeededHash.mix(state ^ tail)
    }

    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        let product = (value ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
        return product.high ^ product.low
    }
}
