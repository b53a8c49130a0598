/// Finds short texts whose middle stands elsewhere on the page too, as that of a pull quote does. One pass over the text for all of them.
struct EchoFinder {
    /// What is looked for: 24 bytes of text, and where they come from.
    private struct Probe {
        var start: Int
        var own: Range<Int>
        var item: Int
    }

    /// Eight bytes of a probe.
    private struct Part {
        var probe: Int32
        /// Where they begin in the probe.
        var offset: Int32
        /// The next part of the same bucket, -1 for none.
        var next: Int32
    }

    private static let length = 24
    private static let bucketBits: UInt64 = 12
    /// Only positions that this divides are looked at: whatever stands elsewhere on the page holds eight bytes that begin at one of them, and every eight
    /// bytes that could be those are known.
    private static let stride = 8

    /// So many parts of a bucket are looked at for a position, so that a page of one text again and again costs no more than its length.
    private static let most = 100

    private var probes: [Probe] = []
    private var parts: [Part] = []
    private var buckets = [Int32](repeating: -1, count: 1 << Int(bucketBits))
    private let text: UnsafeRawBufferPointer

    /// `text` outlives the finder.
    init(_ text: UnsafeRawBufferPointer) { self.text = text }

    /// Adds a text of 32 bytes or more; `item` is what ``echoes(in:)`` names it by.
    mutating func add(_ range: Range<Int>, item: Int) {
        let start = range.lowerBound + range.count / 2 - Self.length / 2
        for offset in 0..<Self.stride {
            let bucket = Self.bucket(word(start + offset))
            parts.append(Part(probe: Int32(probes.count), offset: Int32(offset), next: buckets[bucket]))
            buckets[bucket] = Int32(parts.count - 1)
        }
        probes.append(Probe(start: start, own: range, item: item))
    }

    /// The items whose probe stands in `range` outside their own text.
    func echoes(in range: Range<Int>) -> [Int] {
        var found: [Int] = []
        guard !probes.isEmpty, range.count >= Self.length else { return found }
        let starts = range.lowerBound...range.upperBound - Self.length
        let first = (range.lowerBound + Self.stride - 1) / Self.stride * Self.stride
        for position in Swift.stride(from: first, to: starts.upperBound + Self.stride, by: Self.stride) {
            var next = buckets[Self.bucket(word(position))]
            var left = Self.most
            while next >= 0, left > 0 {
                left -= 1
                let part = parts[Int(next)]
                let probe = probes[Int(part.probe)]
                let start = position - Int(part.offset)
                if starts.contains(start), isEcho(probe, at: start) { found.append(probe.item) }
                next = part.next
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
