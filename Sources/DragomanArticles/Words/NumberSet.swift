/// A set of well-mixed 64-bit hashes, of which it is known how many may come: a number each, no more, as there may be many.
struct NumberSet: Sendable {
    /// 0 for a free slot; a hash of 0 is taken for 1.
    private var slots: [UInt64]
    private let mask: Int
    private(set) var count = 0

    /// As many as `capacity` hashes may come.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
        mask = size - 1
    }

    mutating func insert(_ hash: UInt64) {
        let slot = slot(of: hash)
        guard slots[slot] == 0 else { return }
        precondition(count < mask, "more hashes than there is room for")
        slots[slot] = max(1, hash)
        count += 1
    }

    func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)] != 0 }

    /// Where a hash stands, or the free slot where it would.
    @inline(__always)
    private func slot(of hash: UInt64) -> Int {
        let key = max(1, hash)
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & mask }
        return slot
    }
}
