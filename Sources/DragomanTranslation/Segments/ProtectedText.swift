/// Finds what no engine may change: web addresses, e-mail addresses, handles and hashtags.
package enum ProtectedText {
    /// Ranges in scalar offsets, in order, not overlapping. O(n).
    package static func ranges(in scalars: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let end = wordEnd(in: scalars, from: index)
            if end == index {
                index += 1
                continue
            }
            if let range = protectedPart(of: scalars[index..<end]) { ranges.append(range) }
            index = end
        }
        return ranges
    }

    private static func wordEnd(in scalars: ArraySlice<Unicode.Scalar>, from start: Int) -> Int {
        var end = start
        while end < scalars.endIndex, !isBreak(scalars[end]) { end += 1 }
        return end
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "<", ">", "\"", "«", "»", "“", "”", "‘", "’", "(", ")", "[", "]", "{", "}", "|", ",", ";": true
        default: scalar.value > 0x2FFF || scalar.properties.isWhitespace
        }
    }

    private static func protectedPart(of word: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
        var word = word
        while let last = word.last, ".!?:…'*".unicodeScalars.contains(last) { word.removeLast() }
        while let first = word.first, "¿¡'*.:".unicodeScalars.contains(first) { word.removeFirst() }
        guard word.count > 2 else { return nil }
        if isAddress(word) || isMail(word) || isHandle(word) { return word.startIndex..<word.endIndex }
        return nil
    }

    private static func isAddress(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        let lower = String(scalars: word.prefix(12)).lowercased()
        return ["http://", "https://", "www.", "ftp://", "mailto:"].contains { lower.hasPrefix($0) }
            || isBareDomain(word)
    }

    private static let domains: Set<String> = ["com", "org", "net", "gov", "edu", "info"]

    /// `example.com`, `news.example.org/path`.
    private static func isBareDomain(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        let host = word.prefix { $0 != "/" && $0 != "?" && $0 != ":" }
        guard
            host.allSatisfy({ $0.isASCII && ($0.properties.isAlphabetic || isNameScalar($0) || $0 == "." || $0 == "-") }
            )
        else { return false }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, !labels.contains(where: \.isEmpty), let last = labels.last else { return false }
        return domains.contains(String(scalars: last))
    }

    private static func isMail(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let at = word.firstIndex(of: "@"), at > word.startIndex, at + 1 < word.endIndex else { return false }
        let host = word[(at + 1)...]
        return host.contains(".") && host.allSatisfy { isNameScalar($0) || $0 == "." || $0 == "-" }
    }

    private static func isHandle(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = word.first, first == "@" || first == "#" else { return false }
        let name = word.dropFirst()
        return name.contains { $0.properties.isAlphabetic }
            && name.allSatisfy { isNameScalar($0) || $0 == "." || $0 == "@" }
    }

    private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
