/// Cuts running text into sentences.
///
/// Rules over data, not a model: the end marks of the script, then reasons not to cut (abbreviations, initials, ordinals, decimal points, a
/// lower-case word after). A line feed always ends a sentence. Thai writes no end marks: there a space between Thai letters ends a sentence once
/// it holds `thaiSentence` scalars.
public enum SentenceSegmenter {
    /// Scalars after which a space in Thai text is taken for a sentence's end.
    static let thaiSentence = 60

    /// The sentences of `text`, in order and without gaps: each range takes the white space after its sentence, the first also the white space
    /// before it, so that the ranges joined give `text` back. Empty text gives no ranges. O(n).
    public static func sentences(in text: String, language: Language) -> [Range<String.Index>] {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { scalars.append(scalar.value) }
        let cuts = boundaries(in: scalars, language: language)
        var ranges: [Range<String.Index>] = []
        ranges.reserveCapacity(cuts.count)
        var lower = text.startIndex
        var position = 0
        for cut in cuts {
            var bytes = 0
            while position < cut {
                bytes += width(scalars[position])
                position += 1
            }
            let upper = text.utf8.index(lower, offsetBy: bytes)
            ranges.append(lower..<upper)
            lower = upper
        }
        return ranges
    }

    private static func width(_ scalar: UInt32) -> Int {
        scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
    }

    /// Where each sentence ends, as offsets in scalars; the last is the text's length.
    package static func boundaries(in scalars: [UInt32], language: Language) -> [Int] {
        guard !scalars.isEmpty else { return [] }
        let rules = SentenceRules.of(language)
        var cuts = scalars.withUnsafeBufferPointer { buffer in
            var cutter = SentenceCutter(scalars: buffer, rules: rules)
            return cutter.run()
        }
        if cuts.last != scalars.count { cuts.append(scalars.count) }
        return cuts
    }
}
