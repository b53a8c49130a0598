/// The list of active formatting elements (section 13.2.4.3). Markers are entries for no node.
struct FormattingList: ~Copyable {
    struct Entry: BitwiseCopyable {
        var node: NodeID
        var tag: Tag
        /// What it costs to open the element again: see `reconstructFormatting`.
        var weight = 1
        /// Stands for the element's attributes; nil until it has to be compared.
        var fingerprint: UInt64?

        static let marker = Entry(node: .none, tag: Tag(rawValue: .max))
        var isMarker: Bool { node == .none }
    }

    /// How many elements may stand after the last marker. The standard has no limit (only that of three alike), but without one, hostile input
    /// makes each paragraph open thousands of elements again. No page that a person wrote comes near it; the earliest is forgotten first.
    static let limit = 128

    private var entries = Buffer<Entry>(capacity: 32)
    /// How many entries stand after each marker, and before the first.
    private var runs = Buffer<Int>(capacity: 16)

    init() { runs.append(0) }

    var count: Int { entries.count }
    var last: Entry? { count > 0 ? entries[count - 1] : nil }

    subscript(index: Int) -> Entry {
        get { entries[index] }
        set { entries[index] = newValue }
    }

    mutating func insertMarker() {
        entries.append(.marker)
        runs.append(0)
    }

    /// Takes the last entry off if it is a marker.
    mutating func removeMarker() {
        if last?.isMarker == true {
            entries.truncate(to: count - 1)
            runs.truncate(to: runs.count - 1)
        }
    }

    /// The entry that must go before another is appended.
    var indexOverLimit: Int? {
        runs[runs.count - 1] >= FormattingList.limit ? entries.count - runs[runs.count - 1] : nil
    }

    mutating func append(_ entry: Entry) {
        entries.append(entry)
        runs[runs.count - 1] += 1
    }

    mutating func insert(_ entry: Entry, at index: Int) {
        runs[run(of: index)] += 1
        entries.insert(entry, at: index)
    }

    mutating func remove(at index: Int) {
        runs[run(of: index)] -= 1
        entries.remove(at: index)
    }

    /// The run that the entry at an index, or one to be put there, belongs to.
    private func run(of index: Int) -> Int {
        var run = runs.count - 1
        var start = entries.count - runs[run]
        while index < start, run > 0 {
            run -= 1
            start -= 1 + runs[run]
        }
        return run
    }

    /// The place of that element, or nil.
    func index(of node: NodeID) -> Int? {
        var index = count - 1
        while index >= 0, entries[index].node != node { index -= 1 }
        return index < 0 ? nil : index
    }

    /// The last element with that tag after the last marker, or nil.
    func lastIndex(_ tag: Tag) -> Int? {
        var index = entries.count - 1
        while index >= 0, !entries[index].isMarker {
            if entries[index].tag == tag { return index }
            index -= 1
        }
        return nil
    }
}
