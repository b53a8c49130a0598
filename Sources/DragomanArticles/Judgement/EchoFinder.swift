/// Finds short texts whose middle stands elsewhere on the page too, as that of a pull quote does. One pass over the text for all of them.
struct EchoFinder {
    /// What is looked for: 24 bytes of text, and where they come from.
    private struct Probe {
        var start: Int
        var own: Range<Int>
        var item: Int
        /// The next probe of the same bucket, -1 for none.
        var next: Int32
    }

    private static let length = 24
    private static let bucketBits: UInt64 = 10

    private var probes: [Probe] = []
    private var buckets = [Int32](repeating: -1, count: 1 << Int(bucketBits))
    private let text: UnsafeRawBufferPointer

    /// `text` outlives the finder.
    init(_ text: UnsafeRawBufferPointer) { self.text = text }

    /// Adds a text of 32 bytes or more; `item` is what ``echoes(in:)`` names it by.
    mutating func add(_ range: Range<Int>, item: Int) {
        let start = range.lowerBound + range.count / 2 - Self.length / 2
        let bucket = Self.bucket(word(start))
        probes.append(Probe(start: start, own: range, item: item, next: buckets[bucket]))
        buckets[bucket] = Int32(probes.count - 1)
    }

    /// The items whose probe stands in `range` outside their own text.
    func echoes(in range: Range<Int>) -> [Int] {
        var found: [Int] = []
        guard !probes.isEmpty, range.count >= Self.length else { return found }
        for position in range.lowerBound...range.upperBound - Self.length {
            var probe = buckets[Self.bucket(word(position))]
            while probe >= 0 {
                if isEcho(probes[Int(probe)], at: position) { found.append(probes[Int(probe)].item) }
                probe = probes[Int(probe)].next
            }
        }
        return found
    }

    private func isEcho(_ probe: Probe, at position: Int) -> Bool {
        word(position) == word(probe.start) && word(position + 8) == word(probe.start + 8)
            && word(position + 16) == word(probe.start + 16) && !probe.own.contains(position)
    }

    /// Eight bytes of text as one number. Unaligned loads are checked against the buffer's bounds.
    @inline(__always)
    private func word(_ position: Int) -> UInt64 { text.loadUnaligned(fromByteOffset: position, as: UInt64.self) }

    @inline(__always)
    private static func bucket(_ word: UInt64) -> Int {
        Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> (64 - bucketBits))
    }
}
