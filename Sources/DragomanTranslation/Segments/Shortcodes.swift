/// Finds what a publishing system left in the text for itself: `[Gambas:Video CNN]`, `[caption id="x"]`, `{{ad}}`.
///
/// Brackets that people write stay: `[sic]`, `[…]`, `[the minister]`, `[Update: 3 pm]`.
package enum Shortcodes {
    /// Ranges in scalar offsets, in order. O(n): a bracket that does not close within 200 scalars is text.
    package static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = 0
        while index < scalars.count {
            if let end = end(from: index, in: scalars) {
                ranges.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return ranges
    }

    private static let reach = 200

    private static func end(from start: Int, in scalars: [Unicode.Scalar]) -> Int? {
        switch scalars[start] {
        case "[":
            let limit = min(scalars.count, start + reach)
            guard let close = scalars[start..<limit].firstIndex(of: "]") else { return nil }
            return isShortcode(scalars[(start + 1)..<close]) ? close + 1 : nil
        case "{":
            guard start + 1 < scalars.count, scalars[start + 1] == "{" || scalars[start + 1] == "%" else { return nil }
            let closing: Unicode.Scalar = scalars[start + 1] == "{" ? "}" : "%"
            let limit = min(scalars.count - 1, start + reach)
            guard limit > start + 2 else { return nil }
            return (start + 2..<limit).first { scalars[$0] == closing && scalars[$0 + 1] == "}" }.map { $0 + 2 }
        default: return nil
        }
    }

    private static let names: Set<String> = [
        "ad", "ads", "adsense", "audio", "caption", "embed", "facebook", "gallery", "instagram", "playlist", "twitter",
        "video", "vimeo", "youtube", "tweet", "infogram", "dropcap", "divider", "spacer", "button", "row", "column",
    ]

    private static func isShortcode(_ inner: ArraySlice<Unicode.Scalar>) -> Bool {
        var inner = inner
        let closes = inner.first == "/"
        if closes { inner.removeFirst() }
        let name = inner.prefix {
            $0.isASCII && ($0.properties.isAlphabetic || "_-0123456789".unicodeScalars.contains($0))
        }
        guard let first = name.first, first.properties.isAlphabetic else { return false }
        let rest = inner.dropFirst(name.count)
        if rest.first == ":" { return rest.dropFirst().first.map { $0.properties.isAlphabetic } ?? false }
        let word = String(scalars: name)
        let isName = names.contains(word) || word.contains("_")
        if closes { return rest.isEmpty }
        return (isName && (rest.isEmpty || rest.first == " ")) || isAttributes(rest)
    }

    /// ` id="x" width=3`
    private static func isAttributes(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        guard rest.first == " ", let equals = rest.firstIndex(of: "=") else { return false }
        let key = rest[(rest.startIndex + 1)..<equals]
        return !key.isEmpty && key.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || $0 == "_" || $0 == "-") }
    }
}
