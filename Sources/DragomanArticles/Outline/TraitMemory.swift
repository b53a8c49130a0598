/// Remembers what classes say: a page gives most of its classes to many elements.
struct TraitMemory {
    private struct Entry {
        /// The class, in memory that outlives this; nil for none.
        var start: UnsafePointer<UInt8>?
        var count = 0
        var traits: Traits = []
    }

    private static let size = 512
    private var entries = [Entry](repeating: Entry(), count: size)

    /// What a class says. Its bytes must stay where they are as long as this is used.
    mutating func traits(of value: UnsafeBufferPointer<UInt8>) -> Traits {
        let slot = Self.slot(of: value)
        let entry = entries[slot]
        if let start = entry.start, entry.count == value.count,
            ByteSearch.areEqual(UnsafeRawBufferPointer(start: start, count: entry.count), UnsafeRawBufferPointer(value))
        {
            return entry.traits
        }
        var traits: Traits = []
        TraitReader.read(.class, value, isText: false, into: &traits)
        entries[slot] = Entry(start: value.baseAddress, count: value.count, traits: traits)
        return traits
    }

    private static func slot(of value: UnsafeBufferPointer<UInt8>) -> Int {
        Int(truncatingIfNeeded: ByteHash.ofWords(UnsafeRawBufferPointer(value)) >> 32) & (size - 1)
    }
}
