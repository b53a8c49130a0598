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

    init(_ entries: [UInt64: Value]) {
        var capacity = 16
        while capacity < entries.count * 2 { capacity *= 2 }
        mask = capacity - 1
        let memory = UnsafeMutablePointer<Slot>.allocate(capacity: capacity)
        memory.initialize(repeating: Slot(), count: capacity)
        slots = UnsafePointer(memory)
        for (key, value) in entries {
            var slot = Self.slot(key) & mask
            while memory[slot].value != nil { slot = (slot + 1) & mask }
            memory[slot] = Slot(key: key, value: value)
        }
    }

    @inline(__always)
    subscript(key: UInt64) -> Value? {
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
