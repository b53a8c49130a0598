/// The runs of ten letters and digits of a text, spaces and marks left out, folded: what tells whether two texts say the same in the same order.
struct LetterWindows {
    private static let width = 10
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    /// `factor` to the power of ``width``: what a letter weighs when it leaves the window.
    private static let leaving = (0..<width).reduce(1 as UInt64) { power, _ in power &* factor }

    private var scanner: FoldedScanner
    /// The last ``width`` letters.
    private var ring = SIMD16<UInt32>(repeating: 0)
    private var hash: UInt64 = 0
    private var count = 0
    private var slot = 0

    /// `range` lies within `bytes`, which outlives the windows.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) { scanner = FoldedScanner(bytes, range) }

    /// The hash of the next window and how many letters there are up to its end; nil after the last.
    mutating func next() -> (hash: UInt64, end: Int)? {
        while let scalar = scanner.next() {
            guard Comparison.isLetter(scalar) else { continue }
            hash = hash &* Self.factor &+ UInt64(scalar) &- UInt64(ring[slot]) &* Self.leaving
            ring[slot] = scalar
            slot = slot == Self.width - 1 ? 0 : slot + 1
            count += 1
            if count >= Self.width { return (hash, count) }
        }
        return nil
    }
}
