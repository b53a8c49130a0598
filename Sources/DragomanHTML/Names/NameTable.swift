import Glibc

/// The names of one document that have no fixed number, numbered in the order in which they came.
struct NameTable: Sendable {
    /// The number of the first name.
    let firstNumber: UInt32
    private var bytes: [UInt8] = []
    /// Where each name begins in `bytes`; one more entry marks the end.
    private var starts: [UInt32] = [0]
    /// The hash of each name.
    private var hashes: [UInt32] = []
    /// Open addressing: 0 is free, else index + 1. A power of two slots.
    private var slots: [UInt32] = []
    /// The name last looked up of those with the same ends, as `slots` has it: a page gives a few names to many elements. Names made to meet here are
    /// looked up among all.
    private var recent: [UInt32] = []
    private let seededHash = SeededHash()
    /// Beyond this many names all others share the last number; node records have 24 bits for a tag.
    static let limit = (1 << 24) - 4096

    init(firstNumber: UInt32) { self.firstNumber = firstNumber }

    var count: Int { hashes.count }

    private func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 { UInt32(truncatingIfNeeded: seededHash.of(name)) }

    /// The number of a name, or nil when it has none yet.
    func find(_ name: UnsafeBufferPointer<UInt8>) -> UInt32? {
        guard !slots.isEmpty else { return nil }
        return find(name, hash(name)).found
    }

    private func find(_ name: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> (found: UInt32?, slot: Int) {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if hashes[index] == hash, matches(index, name) { return (firstNumber + UInt32(index), slot) }
            slot = (slot + 1) & mask
        }
        return (nil, slot)
    }

    private func matches(_ index: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        NameTable.matches(index, name, starts, bytes)
    }

    /// Static and always inlined, as else Swift hands it a copy of the table.
    @inline(__always)
    private static func matches(
        _ index: Int, _ name: UnsafeBufferPointer<UInt8>, _ starts: [UInt32], _ bytes: [UInt8]
    ) -> Bool {
        let start = Int(starts[index])
        guard Int(starts[index + 1]) - start == name.count else { return false }
        return bytes.withUnsafeBufferPointer { known in
            guard let first = name.baseAddress, let other = known.baseAddress else { return true }
            return memcmp(first, other + start, name.count) == 0
        }
    }

    /// The number of a name, which is given one if need be.
    mutating func intern(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
        if slots.isEmpty { reserve() }
        let place = NameTable.place(name)
        if recent[place] != 0, NameTable.matches(Int(recent[place]) - 1, name, starts, bytes) {
            return firstNumber + recent[place] - 1
        }
        let number = internAmongAll(name)
        recent[place] = number - firstNumber + 1
        return number
    }

    private mutating func reserve() {
        slots = Array(repeating: 0, count: 64)
        recent = Array(repeating: 0, count: 64)
        bytes.reserveCapacity(512)
        starts.reserveCapacity(32)
        hashes.reserveCapacity(32)
    }

    /// Where ``recent`` has a name.
    @inline(__always)
    private static func place(_ name: UnsafeBufferPointer<UInt8>) -> Int {
        guard name.count >= 4 else { return name.count }
        let raw = UnsafeRawBufferPointer(name)
        let first = raw.loadUnaligned(as: UInt32.self)
        let last = raw.loadUnaligned(fromByteOffset: name.count - 4, as: UInt32.self)
        let mixed = (UInt64(first) << 32 | UInt64(last)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 58)
    }

    private mutating func internAmongAll(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let hash = hash(name)
        let (found, slot) = find(name, hash)
        if let found { return found }
        if count >= NameTable.limit { return firstNumber + UInt32(count - 1) }
        bytes.append(contentsOf: name)
        starts.append(UInt32(bytes.count))
        hashes.append(hash)
        slots[slot] = UInt32(count)
        if count * 2 > slots.count { rehash() }
        return firstNumber + UInt32(count - 1)
    }

    private mutating func rehash() {
        slots = Array(repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for (index, hash) in hashes.enumerated() {
            var slot = Int(hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(index + 1)
        }
    }

    func withName<Result>(_ number: UInt32, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        let index = Int(number - firstNumber)
        return try bytes.withUnsafeBufferPointer {
            try body(UnsafeBufferPointer(rebasing: $0[Int(starts[index])..<Int(starts[index + 1])]))
        }
    }
}
