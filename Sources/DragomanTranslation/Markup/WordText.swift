/// A text as scalars and the words in it, for finding what corresponds to what.
struct WordText: Sendable {
    let scalars: [Unicode.Scalar]
    /// Words in order: runs of letters and digits; in scripts without spaces each character is one.
    let words: [Range<Int>]
    /// The words in lower case without diacritics.
    let folded: [[Unicode.Scalar]]

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        words = Self.words(in: scalars)
        folded = words.map { [scalars] in Self.folded(scalars[$0]) }
    }

    private static func words(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var index = 0
        while index < scalars.count {
            let start = index
            while index < scalars.count, isWord(scalars[index]), !standsAlone(scalars[index]) { index += 1 }
            if index > start { words.append(start..<index) }
            if index < scalars.count {
                if standsAlone(scalars[index]) { words.append(index..<index + 1) }
                index += 1
            }
        }
        return words
    }

    /// Whether the scalar is part of a word.
    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return (48...57).contains(scalar.value) || (65...90).contains(scalar.value)
                || (97...122).contains(scalar.value)
        }
        let properties = scalar.properties
        if properties.isAlphabetic || properties.numericType != nil { return true }
        return properties.generalCategory == .nonspacingMark || properties.generalCategory == .spacingMark
    }

    /// Scripts written without spaces: Thai to Khmer, kana, Han.
    static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xF900...0xFAFF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    private static func folded(_ word: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        if word.allSatisfy(\.isASCII) {
            return word.map { (65...90).contains($0.value) ? Unicode.Scalar(UInt8($0.value) + 32) : $0 }
        }
        // Only Latin diacritics are folded: enough to see cognates, and it needs no Foundation.
        return word.flatMap { $0.properties.lowercaseMapping.unicodeScalars.map(LatinFolding.base) }
    }

    /// The words that lie, at least in part, in `range`.
    func words(meeting range: Range<Int>) -> Range<Int> {
        var lower = words.partitionIndex { $0.upperBound > range.lowerBound }
        let upper = words.partitionIndex { $0.lowerBound >= range.upperBound }
        lower = min(lower, upper)
        return lower..<upper
    }
}

extension Array {
    /// The first index whose element satisfies `condition`, which must hold for all later ones too. O(log n).
    func partitionIndex(where condition: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
