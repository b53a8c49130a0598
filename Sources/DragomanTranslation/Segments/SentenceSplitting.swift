import DragomanLanguages

/// The one place that asks where sentences end.
enum SentenceSplitting {
    /// Ranges of sentences in scalar offsets, in order, without the white space between them.
    static func sentences(in scalars: ArraySlice<Unicode.Scalar>, language: Language) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = scalars.startIndex
        for index in scalars.indices where endsSentence(at: index, in: scalars) {
            append(start..<index + 1, of: scalars, to: &found)
            start = index + 1
        }
        append(start..<scalars.endIndex, of: scalars, to: &found)
        return found
    }

    private static func append(
        _ range: Range<Int>, of scalars: ArraySlice<Unicode.Scalar>, to found: inout [Range<Int>]
    ) {
        let trimmed = scalars.trimmed(range)
        if !trimmed.isEmpty { found.append(trimmed) }
    }

    private static func endsSentence(at index: Int, in scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let scalar = scalars[index]
        if "。！？".unicodeScalars.contains(scalar) { return true }
        guard scalar == "." || scalar == "!" || scalar == "?" || scalar == "…" else { return false }
        let next = index + 1
        guard next < scalars.endIndex, scalars[next].properties.isWhitespace else { return false }
        guard let following = scalars[next...].first(where: { !$0.properties.isWhitespace }) else { return true }
        return !following.properties.isLowercase
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// `range` without the white space at its ends; empty when it is all white space.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, self[lower].properties.isWhitespace { lower += 1 }
        while upper > lower, self[upper - 1].properties.isWhitespace { upper -= 1 }
        return lower..<upper
    }
}
