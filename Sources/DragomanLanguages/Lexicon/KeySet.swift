/// A set of word keys (``Scalars/key(_:)``) with open addressing, for sets that are asked far more often than they are made.
package struct KeySet: Sendable {
    /// Zero is an empty slot; the key zero itself is kept apart.
    private var slots: [UInt64]
    private var shift: UInt64
    private var hasZero = false
    package private(set) var count = 0

    /// - Parameter capacity: how many keys it takes without growing.
    package init(capacity: Int = 0) {
        var bits: UInt64 = 3
        while (1 << bits) < capacity * 2 { bits += 1 }
        slots = Array(repeating: 0, count: 1 << Int(bits))
        shift = 64 - bits
    }

    package init(_ keys: some Collection<UInt64>) {
        self.init(capacity: keys.count)
        for key in keys { insert(key) }
    }

    package var isEmpty: Bool { count == 0 }

    /// O(1).
    @inline(__always)
    package func contains(_ key: UInt64) -> Bool {
        guard key != 0 else { return hasZero }
        var slot = start(key)
        while slots[slot] != 0 {
            if slots[slot] == key { return true }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return false
    }

    /// Adds `key`; whether it is new.
    @discardableResult
    package mutating func insert(_ key: UInt64) -> Bool {
        guard key != 0 else {
            defer { hasZero = true }
            count += hasZero ? 0 : 1
            return !hasZero
        }
        if (count + 1) * 2 > slots.count { grow() }
        var slot = start(key)
        while slots[slot] != 0 {
            if slots[slot] == key { return false }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        slots[slot] = key
        count += 1
        return true
    }

    /// Keys may be counts or letters with few bits in use: Fibonacci hashing spreads them.
    @inline(__always)
    private func start(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 2)
        shift -= 1
        count = hasZero ? 1 : 0
        for key in old where key != 0 { insert(key) }
    }
}
