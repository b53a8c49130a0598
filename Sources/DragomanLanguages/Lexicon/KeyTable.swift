/// A fixed map from word keys (``Scalars/key(_:)``) to small values, with open addressing: the keys are hashes already.
package struct KeyTable<Value: Sendable>: Sendable {
    private var keys: [UInt64]
    private var values: [Value?]
    private var count = 0

    package init(capacity: Int = 16) {
        let size = max(16, capacity * 2).nextPowerOfTwo
        keys = Array(repeating: 0, count: size)
        values = Array(repeating: nil, count: size)
    }

    package var isEmpty: Bool { count == 0 }

    /// The value of `key`. O(1).
    @inline(__always)
    package subscript(key: UInt64) -> Value? {
        let mask = keys.count &- 1
        var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    /// Adds `value` under `key`; what is there already stays.
    package mutating func add(_ value: Value, for key: UInt64) {
        if (count + 1) * 2 > keys.count { grow() }
        if put(value, for: key) { count += 1 }
    }

    private mutating func put(_ value: Value, for key: UInt64) -> Bool {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return false }
            slot = (slot + 1) & mask
        }
        keys[slot] = key
        values[slot] = value
        return true
    }

    private mutating func grow() {
        let old = zip(keys, values)
        keys = Array(repeating: 0, count: keys.count * 2)
        values = Array(repeating: nil, count: keys.count)
        for (key, value) in old { if key != 0, let value { _ = put(value, for: key) } }
    }
}

extension Int {
    fileprivate var nextPowerOfTwo: Int {
        var power = 1
        while power < self { power *= 2 }
        return power
    }
}
