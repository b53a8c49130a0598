/// Numbers 64-bit hashes from zero in the order in which they come: a dictionary or a set whose look-up is one multiplication.
struct NumberIndex: Sendable {
    private struct Slot: Sendable {
        var key: UInt64 = 0
        var index: Int32 = -1
    }

    private var slots: [Slot]
    private var mask: Int
    private(set) var count = 0

    /// `capacity` hashes fit without growing.
    init(capacity: Int = 8) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = [Slot](repeating: Slot(), count: size)
        mask = size - 1
    }

    /// The index of a hash, a new one where it is new.
    mutating func index(of hash: UInt64) -> Int {
        if count * 2 >= slots.count { grow() }
        let slot = slot(of: hash)
        if slots[slot].index < 0 {
            slots[slot] = Slot(key: hash, index: Int32(count))
            count += 1
        }
        return Int(slots[slot].index)
    }

    /// The index of a hash, nil where it never came.
    func find(_ hash: UInt64) -> Int? {
        let index = slots[slot(of: hash)].index
        return index < 0 ? nil : Int(index)
    }

    func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)].index >= 0 }

    /// Where a hash stands, or the free slot where it would.
    @inline(__always)
    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while slots[slot].index >= 0, slots[slot].key != hash { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        mask = slots.count - 1
        for entry in old where entry.index >= 0 { slots[slot(of: entry.key)] = entry }
    }
}
