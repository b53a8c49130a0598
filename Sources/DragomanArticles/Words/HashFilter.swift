/// A set of well-mixed hashes of which a few more are found than were put in. Small, so that it stays in the nearest cache.
struct HashFilter: Sendable {
    private var bits: [UInt64]
    private let mask: UInt64

    /// `words` times 64 bits, a power of two; of ten bits for each hash one in ten others is found too.
    init(words: Int) {
        bits = [UInt64](repeating: 0, count: words)
        mask = UInt64(words - 1)
    }

    mutating func insert(_ hash: UInt64) { bits[word(hash)] |= 1 << (hash & 63) }

    @inline(__always)
    func contains(_ hash: UInt64) -> Bool { bits[word(hash)] >> (hash & 63) & 1 == 1 }

    @inline(__always)
    private func word(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 20 & mask) }
}
