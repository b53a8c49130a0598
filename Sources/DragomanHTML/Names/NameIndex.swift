/// Finds the number of a known name from its bytes.
///
/// Names of up to 16 bytes are compared as two machine words, found by hashing those; the few longer ones are compared in turn.
struct NameIndex: Sendable {
    struct Slot {
        var low: UInt64
        var high: UInt64
        var number: UInt32
        var used: Bool
    }

    /// A power of two slots, at most a third of them used. `nonisolated(unsafe)`: written once in `init`, never freed (the tables are globals).
    nonisolated(unsafe) private let slots: UnsafePointer<Slot>
    private let shift: UInt64
    private let mask: Int
    private let longNames: [(name: StaticString, number: UInt32)]

    init(_ names: [StaticString]) {
        let bits = 11
        let count = 1 << bits
        let memory = UnsafeMutablePointer<Slot>.allocate(capacity: count)
        memory.initialize(repeating: Slot(low: 0, high: 0, number: 0, used: false), count: count)
        shift = UInt64(64 - bits)
        mask = count - 1
        slots = UnsafePointer(memory)
        var long: [(name: StaticString, number: UInt32)] = []
        for (number, name) in names.enumerated() {
            guard name.utf8CodeUnitCount <= 16 else {
                long.append((name, UInt32(number)))
                continue
            }
            let key = NameIndex.words(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
            var slot = NameIndex.hash(key.low, key.high, shift)
            while memory[slot].used { slot = (slot + 1) & mask }
            memory[slot] = Slot(low: key.low, high: key.high, number: UInt32(number), used: true)
        }
        longNames = long
    }

    @inline(__always)
    private static func hash(_ low: UInt64, _ high: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: ((low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93) >> shift)
    }

    private static func words(_ name: UnsafeBufferPointer<UInt8>) -> (low: UInt64, high: UInt64) {
        let raw = UnsafeRawBufferPointer(name)
        guard name.count >= 8 else { return (shortWord(name), 0) }
        let low = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
        if name.count == 8 { return (low, 0) }
        // The last eight bytes, without those that the first eight have too.
        let last = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: name.count - 8, as: UInt64.self))
        return (low, last >> UInt64(8 * (16 - name.count)))
    }

    @inline(__always)
    private static func shortWord(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var word: UInt64 = 0
        for index in 0..<name.count { word |= UInt64(name[index]) << UInt64(8 * index) }
        return word
    }

    /// The number of the name with these bytes (little end first, unused bytes zero).
    @inline(__always)
    func find(low: UInt64, high: UInt64) -> UInt32? {
        var slot = NameIndex.hash(low, high, shift)
        while slots[slot].used {
            if slots[slot].low == low, slots[slot].high == high { return slots[slot].number }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// The number of a name of any length.
    func find(_ name: UnsafeBufferPointer<UInt8>) -> UInt32? {
        if name.count <= 16 {
            let key = NameIndex.words(name)
            return find(low: key.low, high: key.high)
        }
        for (known, number) in longNames where known.utf8CodeUnitCount == name.count {
            if name.elementsEqual(UnsafeBufferPointer(start: known.utf8Start, count: known.utf8CodeUnitCount)) {
                return number
            }
        }
        return nil
    }

    func find(_ name: String) -> UInt32? {
        var name = name
        return name.withUTF8 { find($0) }
    }
}
