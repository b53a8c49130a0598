/// A memory that lives as long as the process: for tests and for the command line.
public actor InMemoryTranslationMemory: TranslationMemory {
    private var entries: [MemoryKey: MemoryEntry] = [:]

    public init(_ entries: [MemoryEntry] = []) {
        for entry in entries { self.entries[entry.key] = entry }
    }

    public func entries(for keys: [MemoryKey]) -> [MemoryKey: MemoryEntry] {
        var found: [MemoryKey: MemoryEntry] = [:]
        for key in keys { found[key] = entries[key] }
        return found
    }

    public func remember(_ entries: [MemoryEntry]) {
        for entry in entries { self.entries[entry.key] = entry }
    }

    /// How many translations are remembered.
    public var count: Int { entries.count }

    /// Everything remembered, in no order.
    public var all: [MemoryEntry] { Array(entries.values) }
}
