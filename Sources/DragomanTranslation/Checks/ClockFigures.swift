import DragomanLanguages

/// Times of day against figures that only look like decimals: an engine leaves the "18.30" of "a las 18.30" as it is, or makes "18,30" of it.
extension CheckedText {
    /// The times of day that the text tells as such. O(n).
    var clocks: [ClockTime] { ClockTime.expressions(in: scan, language: language) }

    /// The hour and minutes that a number's figures spell: one or two figures, a point or comma, two more.
    func clockFigures(of number: NumberExpression) -> (hour: Int, minute: Int)? {
        let figures = tokens[number.tokens]
        guard number.isFigures, figures.count == 3, let first = figures.first, let last = figures.last,
            last.kind == .digits, last.count == 2, first.count <= 2,
            scan.isMark(number.tokens.lowerBound + 1, ".") || scan.isMark(number.tokens.lowerBound + 1, ",")
        else { return nil }
        let value = { (token: TextToken) in
            self.scalars[token.range].reduce(0) { $0 * 10 + (Scalars.digitValue($1) ?? 0) }
        }
        return value(last) < 60 && value(first) <= 24 ? (value(first), value(last)) : nil
    }

    /// Whether a number of this text is a time of `other`'s, or part of a time that `other` spells like a decimal.
    func isTime(_ number: NumberExpression, of other: CheckedText) -> Bool {
        if let figures = clockFigures(of: number) {
            return other.clocks.contains { Self.isSame(figures, ($0.hour, $0.minute)) }
        }
        guard let clock = clocks.first(where: { $0.range.overlaps(number.range) }) else { return false }
        return other.numbers.contains { number in
            other.clockFigures(of: number).map { Self.isSame($0, (clock.hour, clock.minute)) } ?? false
        }
    }

    /// Six in the evening is 6 and 18.
    private static func isSame(_ left: (hour: Int, minute: Int), _ right: (hour: Int, minute: Int)) -> Bool {
        left.minute == right.minute && (left.hour - right.hour).isMultiple(of: 12)
    }
}
