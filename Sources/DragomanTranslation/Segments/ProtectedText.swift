import DragomanLanguages

/// Finds what no engine may change: web addresses, e-mail addresses, handles and hashtags.
package enum ProtectedText {
    /// Ranges in scalar offsets, in order, not overlapping. O(n).
    package static func ranges(in scalars: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = scalars.startIndex
        while index < scalars.endIndex {
            var hasSign = false
            var end = index
            while end < scalars.endIndex, !isBreak(scalars[end].value) {
                hasSign = hasSign || isSign(scalars[end].value)
                end += 1
            }
            if end == index {
                index += 1
                continue
            }
            // Nearly every word ends here: an address or a handle has one of a few signs in it.
            if hasSign, let range = protectedPart(of: scalars[index..<end]) { ranges.append(range) }
            index = end
        }
        return ranges
    }

    /// One of `. : @ #`.
    private static func isSign(_ scalar: UInt32) -> Bool {
        scalar == 0x2E || scalar == 0x3A || scalar == 0x40 || scalar == 0x23
    }

    private static func isBreak(_ scalar: UInt32) -> Bool {
        switch scalar {
        // < > " ( ) [ ] { } | , ;
        case 0x3C, 0x3E, 0x22, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x7C, 0x2C, 0x3B: true
        // « » “ ” ‘ ’
        case 0xAB, 0xBB, 0x201C, 0x201D, 0x2018, 0x2019: true
        default: scalar > 0x2FFF || Scalars.isSpace(scalar)
        }
    }

    private static func protectedPart(of word: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
        var word = word
        while let last = word.last, isEnding(last) { word.removeLast() }
        while let first = word.first, isBeginning(first) { word.removeFirst() }
        guard word.count > 2, word.contains(where: { isSign($0.value) }) else { return nil }
        if isAddress(word) || isMail(word) || isHandle(word) { return word.startIndex..<word.endIndex }
        return nil
    }

    private static func isEnding(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "!", "?", ":", "…", "'", "*": true
        default: false
        }
    }

    private static func isBeginning(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "¿", "¡", "'", "*", ".", ":": true
        default: false
        }
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
        guard host.allSatisfy({ $0.isASCII && (isNameScalar($0) || $0 == "." || $0 == "-") }) else { return false }
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
        return name.contains { Scalars.isAlphabetic($0.value) }
            && name.allSatisfy { isNameScalar($0) || $0 == "." || $0 == "@" }
    }

    private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || Scalars.isAlphabetic(scalar.value) || scalar.properties.numericType != nil
    }
}
