import DragomanLanguages

/// The one place that asks where sentences end.
enum SentenceSplitting {
    /// Ranges of sentences in scalar offsets, in order, without the white space between them.
    static func sentences(in scalars: ArraySlice<Unicode.Scalar>, language: Language) -> [Range<Int>] {
        // White space of the page's source text is a space here; only a line break of the page ends a sentence.
        let values = scalars.map { Scalars.isSpace($0.value) ? UInt32(0x20) : $0.value }
        var found: [Range<Int>] = []
        var start = scalars.startIndex
        for boundary in SentenceSegmenter.boundaries(in: values, language: language) {
            let end = scalars.startIndex + boundary
            let trimmed = scalars.trimmed(start..<end)
            if !trimmed.isEmpty { found.append(trimmed) }
            start = end
        }
        return found
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// `range` without the white space at its ends; empty when it is all white space.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, Scalars.isSpace(self[lower].value) { lower += 1 }
        while upper > lower, Scalars.isSpace(self[upper - 1].value) { upper -= 1 }
        return lower..<upper
    }
}
