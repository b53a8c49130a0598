/// Remembers what classes say: a page gives most of its classes to many elements.
struct TraitMemory {
    private struct Entry {
        /// Where the class stands in the outline's attribute bytes; -1 for none.
        var start: Int32 = -1
        var count: Int32 = 0
        var traits: Traits = []
    }

    private static let size = 512
    private var entries = [Entry](repeating: Entry(), count: size)

    /// What a class says. `start` is where its bytes have been put in `bytes`.
    mutating func traits(of value: UnsafeBufferPointer<UInt8>, at start: Int, in bytes: [UInt8]) -> Traits {
        let slot = Self.slot(of: value)
        let entry = entries[slot]
        if entry.start >= 0, Int(entry.count) == value.count, Self.holds(bytes, at: Int(entry.start), value) {
            return entry.traits
        }
        var traits: Traits = []
        TraitReader.read(.class, value, isText: false, into: &traits)
        entries[slot] = Entry(start: Int32(start), count: Int32(value.count), traits: traits)
        return traits
    }

    private static func holds(_ bytes: [UInt8], at start: Int, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.withUnsafeBytes { bytes in
            for offset in 0..<value.count where bytes[start + offset] != value[offset] { return false }
            return true
        }
    }

    private static func slot(of value: UnsafeBufferPointer<UInt8>) -> Int {
        Int(truncatingIfNeeded: ByteHash.ofWords(UnsafeRawBufferPointer(value)) >> 32) & (size - 1)
    }
}
