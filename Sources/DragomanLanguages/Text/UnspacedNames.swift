/// Names of a language that writes no spaces between words, found from a given place on: the longest that stands there.
struct UnspacedNames<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        var scalars: [UInt32]
        var value: Value
    }

    private var firsts: [UInt32: [Entry]] = [:]

    /// - Parameter names: each with its value; of two with the same beginning the longer one is tried first.
    init(_ names: [(name: String, value: Value)]) {
        for (name, value) in names {
            let scalars = name.unicodeScalars.map(\.value)
            guard let first = scalars.first else { continue }
            firsts[first, default: []].append(Entry(scalars: scalars, value: value))
        }
        for key in firsts.keys { firsts[key]?.sort { $0.scalars.count > $1.scalars.count } }
    }

    /// The name that begins at token `index`, and the index of the first token behind it.
    func name(_ scan: ScannedText, at index: Int) -> (value: Value, end: Int)? {
        guard index < scan.tokens.count else { return nil }
        let start = Int(scan.tokens[index].start)
        guard let entries = firsts[scan.scalars[start]] else { return nil }
        for entry in entries where start + entry.scalars.count <= scan.scalars.count {
            guard scan.scalars[start..<start + entry.scalars.count].elementsEqual(entry.scalars) else { continue }
            var end = index
            while end < scan.tokens.count, Int(scan.tokens[end].start) < start + entry.scalars.count { end += 1 }
            return (entry.value, end)
        }
        return nil
    }
}
