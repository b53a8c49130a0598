/// How far each unit stands in the article's body as the page's structured data gives it (`articleBody`).
struct BodyMatcher {
    /// For each unit, the share of its words that the body has in the same order, 0 to 1; -1 for units too short to tell.
    let shares: [Float]
    private let bodyCount: Int

    /// Nil for a page whose body is missing or too short to say anything. O(body + text).
    init?(body: String?, units: [Unit], outline: Outline) {
        guard var body, body.utf8.count > 400 else { return nil }
        bodyCount = body.utf8.count
        let known = body.withUTF8 { bytes in
            var known = NumberSet(capacity: bytes.count)
            var windows = LetterWindows(bytes, 0..<bytes.count)
            while let window = windows.next() { known.insert(window.hash) }
            return known
        }
        guard known.count > 100 else { return nil }
        shares = outline.text.withUnsafeBufferPointer { text in
            units.map { unit in
                unit.count >= 30 && unit.linkShare < 0.9 ? Self.share(of: unit.textRange, in: text, known) : -1
            }
        }
    }

    private static func share(
        of range: Range<Int>, in text: UnsafeBufferPointer<UInt8>, _ known: NumberSet
    ) -> Float {
        var hits: Float = 0
        var count: Float = 0
        var windows = LetterWindows(text, range)
        while let window = windows.next() {
            guard window.end % 3 == 0 else { continue }
            count += 1
            if known.contains(window.hash) { hits += 1 }
        }
        return count > 3 ? hits / count : -1
    }

    /// Whether the body is the text that the page shows, and whole: a check against the units `kept` by other means.
    func isTrusted(by kept: [Int], of units: [Unit]) -> Bool {
        var matched = 0
        var whole = 0
        for index in kept where shares[index] >= 0 {
            whole += units[index].plainCount
            if shares[index] > 0.7 { matched += units[index].plainCount }
        }
        return matched * 10 > whole * 7 && matched * 10 > bodyCount * 6
    }
}
