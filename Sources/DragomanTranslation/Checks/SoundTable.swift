import DragomanLanguages

/// The sounds of a text's names; of all its words where there are no capitals to tell names by.
struct SoundTable {
    /// By ``Sounds/key(_:_:)``.
    private(set) var keys: Set<UInt32> = []
    /// Of names, by where they begin.
    private var names: [Int32: UInt32] = [:]

    /// An empty table, for texts whose letters can be compared.
    init() {}

    init(_ text: CheckedText) {
        for trace in text.traces {
            switch trace.kind {
            case .sound: keys.insert(UInt32(truncatingIfNeeded: trace.key))
            case .name:
                let place = Int(trace.start)
                guard let index = text.tokenIndices(in: place..<place + 1).first,
                    case let range = text.tokens[index].range, case let key = Sounds.key(text.scalars, range), key != 0,
                    // Months and weekdays are translated.
                    !text.dates.contains(where: { $0.range.overlaps(range) })
                else { continue }
                names[trace.start] = key
                keys.insert(key)
            case .number, .word: continue
            }
        }
    }

    /// The sound of a trace of this table's text; whether it is surely a name's.
    func sound(of trace: Trace) -> (key: UInt32, isName: Bool)? {
        if trace.kind == .sound { return (UInt32(truncatingIfNeeded: trace.key), false) }
        return names[trace.start].map { ($0, true) }
    }
}
