/// Numbers under hashed keys, the newest first: chains through one array, so that millions of short lists cost no allocation each.
///
/// Keys that fall into one bucket share its chain; whoever reads it must look at what it finds.
struct PostingChains: Sendable {
    private static let none = UInt32.max

    private var heads: [UInt32]
    private var counts: [UInt32]
    private var values: [UInt32] = []
    private var nexts: [UInt32] = []

    /// - Parameter bits: `1 << bits` buckets.
    init(bits: Int) {
        heads = Array(repeating: Self.none, count: 1 << bits)
        counts = Array(repeating: 0, count: 1 << bits)
    }

    var buckets: Int { heads.count }

    /// How many numbers there are in all chains.
    var count: Int { values.count }

    /// Whether chains grow long on the average, and the owner should fill a larger one.
    var isCrowded: Bool { values.count > buckets * 2 }

    func bucket(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (heads.count - 1)
    }

    /// How long the chain of `bucket` is.
    func length(of bucket: Int) -> Int { Int(counts[bucket]) }

    /// Puts `value` under `key`; the same number twice in a row is kept once.
    mutating func add(_ value: UInt32, under key: UInt64) {
        let bucket = bucket(of: key)
        let head = heads[bucket]
        if head != Self.none, values[Int(head)] == value { return }
        heads[bucket] = UInt32(values.count)
        counts[bucket] += 1
        values.append(value)
        nexts.append(head)
    }

    /// The numbers in `bucket`, newest first, until `visit` gives false.
    @inline(__always)
    func forEach(in bucket: Int, _ visit: (UInt32) -> Bool) {
        var entry = heads[bucket]
        while entry != Self.none {
            guard visit(values[Int(entry)]) else { return }
            entry = nexts[Int(entry)]
        }
    }
}
