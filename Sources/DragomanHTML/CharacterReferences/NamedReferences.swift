/// The standard's named character references, indexed once and never changed.
struct NamedReferences: Sendable {
    static let shared = NamedReferences()

    private struct Entry {
        var nameStart: UInt32
        var nameLength: UInt8
        var utf8Length: UInt8
    }

    private var entries: [Entry] = []
    /// For every first letter (by byte), the entries that begin with it.
    private var byFirst: [Range<Int>] = Array(repeating: 0..<0, count: 128)
    /// The longest name.
    private(set) var longest = 0

    /// The table's text is a static string, so this is valid for ever.
    private var bytes: UnsafePointer<UInt8> { NamedReferenceData.text.utf8Start }

    private init() {
        entries.reserveCapacity(NamedReferenceData.count)
        let end = NamedReferenceData.text.utf8CodeUnitCount
        var start = 0
        while start < end {
            var space = start
            while bytes[space] != Byte.space { space += 1 }
            var stop = space + 1
            while bytes[stop] != 1 { stop += 1 }
            entries.append(
                Entry(nameStart: UInt32(start), nameLength: UInt8(space - start), utf8Length: UInt8(stop - space - 1)))
            longest = max(longest, space - start)
            let first = Int(bytes[start])
            byFirst[first] = (byFirst[first].isEmpty ? entries.count - 1 : byFirst[first].lowerBound)..<entries.count
            start = stop + 1
        }
    }

    /// The longest name that the text begins with: how long it is, and the reference without its length.
    func match(_ text: UnsafePointer<UInt8>, _ count: Int) -> CharacterReference? {
        guard count > 0, text[0] < 128 else { return nil }
        var range = byFirst[Int(text[0])]
        var best: Int?
        var depth = 1
        while !range.isEmpty {
            if entries[range.lowerBound].nameLength == depth { best = range.lowerBound }
            guard depth < count else { break }
            range = narrow(range, depth, text[depth])
            depth += 1
        }
        return best.map(reference)
    }

    /// The entries of `range` whose byte at `depth` is `byte`; all of them agree before it.
    private func narrow(_ range: Range<Int>, _ depth: Int, _ byte: UInt8) -> Range<Int> {
        let low = bound(range, depth) { $0 < byte }
        return low..<bound(low..<range.upperBound, depth) { $0 <= byte }
    }

    private func bound(_ range: Range<Int>, _ depth: Int, _ isBefore: (UInt8) -> Bool) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            let entry = entries[middle]
            let byte = Int(entry.nameLength) > depth ? bytes[Int(entry.nameStart) + depth] : 0
            if isBefore(byte) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func reference(_ index: Int) -> CharacterReference {
        let entry = entries[index]
        var reference = CharacterReference(length: Int(entry.nameLength))
        let start = Int(entry.nameStart) + Int(entry.nameLength) + 1
        for index in start..<start + Int(entry.utf8Length) { reference.append(bytes[index]) }
        return reference
    }
}
