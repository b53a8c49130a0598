import DragomanLanguages

/// The separators of figures are those of the target language: 1.500 left in an English text reads as one and a half.
struct NumberLocaleCheck: Check {
    let rule = "number-locale"

    func findings(_ pair: CheckedPair) -> [Finding] {
        guard pair.source.numbers.count < 400 else { return [] }
        return pair.target.numbers.compactMap { number in
            guard number.isFigures, number.hasForeignSeparator, Self.isConfirmed(number, pair) else { return nil }
            return Finding(
                rule: rule, severity: .warns, start: number.start, end: number.end,
                message: "The separators are not those of \(pair.pair.target).",
                suggestion: Localiser.figures(of: number, in: pair.target), isSafeFix: true)
        }
    }

    /// A three-figure group is doubtful alone: the source must have the other value. Codes ("802.11n") are left alone.
    static func isConfirmed(_ number: NumberExpression, _ pair: CheckedPair) -> Bool {
        let next = number.tokens.upperBound
        if next < pair.target.tokens.count, pair.target.tokens[next].kind == .word,
            !pair.target.tokens[next].followsSpace,
            pair.target.tokens[next].count == 1
        {
            return false
        }
        // "Figure 1.1", "Windows 3.1": a label that the source has too.
        let first = number.tokens.lowerBound
        let isLabel =
            first > 0 && pair.target.tokens[first - 1].kind == .word && pair.target.tokens[first - 1].isCapitalised
        // "v2.14".
        if first > 0, pair.target.tokens[first - 1].kind == .word, !pair.target.tokens[first].followsSpace {
            return false
        }
        if isLabel, number.alternatives.isEmpty, !number.hasOtherGroups { return false }
        if pair.target.isTime(number, of: pair.source) { return false }
        let isClear = number.hasOtherGroups || number.alternatives.isEmpty
        guard let other = number.alternatives.first, !isClear else {
            return pair.source.numbers.contains { NumberMatcher.isSame($0.value, number.value) && $0.isFigures }
        }
        let values = pair.source.numbers.map(\.value)
        return values.contains { NumberMatcher.isSame($0, other) }
            && !values.contains { NumberMatcher.isSame($0, number.value) }
    }
}
