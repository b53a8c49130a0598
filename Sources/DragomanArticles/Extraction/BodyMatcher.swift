/// Tells which units a page's structured data counts as the article's body (`articleBody`), after a check that it is this page's text.
struct BodyMatcher {
    /// For each unit, the share of its words that the body has in the same order, 0 to 1; -1 for units too short to tell.
    let shares: [Float]
    /// Whether the body is the text that the page shows, and whole.
    let isTrusted: Bool

    private static let width = 10

    /// Nil for a page whose body is missing or too short to say anything.
    init?(body: String?, units: [Unit], outline: Outline, kept: [Int]) {
        guard let body, body.utf8.count > 400 else { return nil }
        var known = Set<UInt64>()
        Self.windows(of: Array(body.utf8), step: 1) { known.insert($0) }
        guard known.count > 100 else { return nil }
        var shares = [Float](repeating: -1, count: units.count)
        for (index, unit) in units.enumerated() where unit.count >= 30 && unit.linkShare < 0.9 {
            var hits: Float = 0
            var count: Float = 0
            Self.windows(of: Array(outline.text[unit.textRange]), step: 3) {
                count += 1
                if known.contains($0) { hits += 1 }
            }
            if count > 3 { shares[index] = hits / count }
        }
        self.shares = shares
        var matched = 0
        var whole = 0
        for index in kept where shares[index] >= 0 {
            whole += units[index].plainCount
            if shares[index] > 0.7 { matched += units[index].plainCount }
        }
        isTrusted = matched * 10 > whole * 7 && matched * 10 > body.utf8.count * 6
    }

    /// Hashes of windows of letters and digits, spaces and marks left out, every `step` letters.
    private static func windows(of bytes: [UInt8], step: Int, _ body: (UInt64) -> Void) {
        bytes.withUnsafeBufferPointer { buffer in
            var scanner = FoldedScanner(buffer, 0..<buffer.count)
            var ring = [UInt64](repeating: 0, count: width)
            var position = 0
            while let scalar = scanner.next() {
                guard PhraseBook.isWordScalar(scalar) || scalar >= 0xE00 && !(0x2000..<0x3040).contains(scalar) else {
                    continue
                }
                ring[position % width] = UInt64(scalar)
                position += 1
                if position >= width, position % step == 0 {
                    var hash: UInt64 = 0
                    for offset in 0..<width {
                        hash = (hash ^ ring[(position + offset) % width]) &* 0x9E37_79B9_7F4A_7C15 &+ hash >> 31
                    }
                    body(hash)
                }
            }
        }
    }
}
