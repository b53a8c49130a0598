/// An open-addressing table of well-mixed 64-bit keys: look-ups of a few nanoseconds, for word lists that never change.
struct HashTable<Value: BitwiseCopyable & Sendable>: Sendable {
    private struct Slot {
        var key: UInt64 = 0
        /// Nil for a free slot.
        var value: Value?
    }

    /// `nonisolated(unsafe)`: written in `init` alone, and never freed, for the tables are globals. So a look-up checks no bounds and counts no references.
    nonisolated(unsafe) private let slots: UnsafePointer<Slot>
    private let mask: Int
    /// A bit for some of each key's, at least six times as many as entries: most look-ups are of words that are not there, and end here, in the nearest cache.
    nonisolated(unsafe) private let filter: UnsafePointer<UInt64>
    private let filterMask: UInt64

    /// `merge` makes one value of two that have the same key.
    init(_ entries: [(key: UInt64, value: Value)], merging merge: (Value, Value) -> Value) {
        var capacity = 16
        while capacity < entries.count * 3 / 2 { capacity *= 2 }
        mask = capacity - 1
        let memory = UnsafeMutablePointer<Slot>.allocate(capacity: capacity)
        memory.initialize(repeating: Slot(), count: capacity)
        slots = UnsafePointer(memory)
        let bits = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity / 16)
        bits.initialize(repeating: 0, count: capacity / 16)
        filter = UnsafePointer(bits)
        filterMask = UInt64(capacity / 16 - 1)
        for (key, value) in entries {
            bits[Int(truncatingIfNeeded: key >> 6 & filterMask)] |= 1 << (key & 63)
            var slot = Self.slot(key) & mask
            while memory[slot].value != nil, memory[slot].key != key { slot = (slot + 1) & mask }
            memory[slot] = Slot(key: key, value: memory[slot].value.map { merge($0, value) } ?? value)
        }
    }

    @inline(__always)
    subscript(key: UInt64) -> Value? {
        guard filter[Int(truncatingIfNeeded: key >> 6 & filterMask)] >> (key & 63) & 1 == 1 else { return nil }
        var slot = Self.slot(key) & mask
        while let value = slots[slot].value {
            if slots[slot].key == key { return value }
            slot = (slot + 1) & mask
        }
        return nil
    }

    @inline(__always)
    private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key ^ (key >> 29)) & 0x7fff_ffff) }
}
