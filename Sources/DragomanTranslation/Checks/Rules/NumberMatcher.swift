import DragomanLanguages

/// Pairs the numbers of two texts by value.
struct NumberMatcher {
    let source: CheckedText
    let target: CheckedText

    func unmatchedInTarget() -> [NumberExpression] { unmatched(of: target, in: source, isSource: false) }

    func unmatchedInSource() -> [NumberExpression] { unmatched(of: source, in: target, isSource: true) }

    /// The figures of `text` that nothing in `other` answers to.
    private func unmatched(of text: CheckedText, in other: CheckedText, isSource: Bool) -> [NumberExpression] {
        var open: [NumberExpression] = []
        let isLong = other.numbers.count > Self.mostCompared
        let values = isLong ? Set(other.numbers.map(\.value)) : []
        for number in text.numbers where number.isFigures {
            if isLong {
                if !values.contains(number.value) { open.append(number) }
                continue
            }
            if isInNumericDate(number, of: text) { continue }
            if isSilent(number, of: text) { continue }
            let isLabel = number.value == 1 && isLabel(number, of: text)
            if isLabel, hasLostItsDay(number, text, other) {
                open.append(number)
                continue
            }
            if other.numbers.contains(where: { Self.areEqual(number, $0) && !(isLabel && Self.isArticle($0)) }) {
                continue
            }
            if other.numbers.contains(where: { Self.areAkin(number, text, $0, other) }) { continue }
            if isConverted(number, of: text, in: other, isSource: isSource) { continue }
            if isMonth(number, of: text, in: other) || text.isTime(number, of: other) { continue }
            open.append(number)
        }
        return open
    }

    /// Whether a figure one is part of a date or a name ("1 May", "Formula 1"): an article does not answer to it.
    private func isLabel(_ number: NumberExpression, of text: CheckedText) -> Bool {
        let before = number.tokens.lowerBound - 1
        return text.dates.contains { $0.form == .long && $0.range.overlaps(number.range) }
            || (before > 0 && text.tokens[before].kind == .word && text.tokens[before].isCapitalised)
    }

    /// Whether the other side has the month of this first day and no day with it: "1 May" made "May".
    private func hasLostItsDay(_ number: NumberExpression, _ text: CheckedText, _ other: CheckedText) -> Bool {
        guard
            let month = text.dates.first(where: { $0.form == .long && $0.range.overlaps(number.range) })?.readings
                .first?.month,
            !other.numbers.contains(where: { $0.isFigures && $0.value == 1 })
        else { return false }
        let same = other.dates.filter { $0.readings.first?.month == month }
        return !same.isEmpty && same.allSatisfy { $0.readings.first?.day == nil }
    }

    private static func isArticle(_ number: NumberExpression) -> Bool {
        number.form == .words && !number.isOrdinal && number.value == 1
    }

    /// In texts far beyond a segment's size numbers are compared by exact value only, so that the work stays linear.
    private static let mostCompared = 300

    /// Whether the other side has the same quantity in another unit: 1000 miles and 1600 kilometres.
    private func isConverted(
        _ number: NumberExpression, of text: CheckedText, in other: CheckedText, isSource: Bool
    ) -> Bool {
        guard let quantity = text.quantities.first(where: { $0.number.start == number.start }),
            quantity.unit.factor > 0
        else { return false }
        // What the source says in both units, the translation says in both.
        if isSource, text.quantities.contains(where: { Self.areConverted($0, quantity) }) {
            return false
        }
        return other.quantities.contains { Self.areConverted($0, quantity) }
    }

    private static func areConverted(_ one: Quantity, _ other: Quantity) -> Bool {
        guard one.unit.dimension == other.unit.dimension, one.unit != other.unit else { return false }
        let amount = other.number.value * other.unit.factor
        return abs(one.number.value * one.unit.factor - amount) <= rounding * amount
    }

    /// How far a converted quantity may be rounded.
    private static let rounding = 0.03

    private func isInNumericDate(_ number: NumberExpression, of text: CheckedText) -> Bool {
        text.dates.contains { $0.form == .numeric && $0.range.overlaps(number.range) }
    }

    /// "00" of a time or a decimal, which the other side may leave out.
    private func isSilent(_ number: NumberExpression, of text: CheckedText) -> Bool {
        number.value == 0 && number.range.count == 2
    }

    static func areEqual(_ left: NumberExpression, _ right: NumberExpression) -> Bool {
        if isSame(left.value, right.value) { return true }
        return left.alternatives.contains { isSame($0, right.value) }
            || right.alternatives.contains { isSame($0, left.value) }
    }

    static func isSame(_ left: Double, _ right: Double) -> Bool {
        left == right || abs(left - right) <= 1e-9 * max(abs(left), abs(right))
    }

    /// Decades ("1990s", "90er"), centuries ("19th", "1800s") and hours of the half-day.
    private static func areAkin(
        _ left: NumberExpression, _ leftText: CheckedText, _ right: NumberExpression, _ rightText: CheckedText
    ) -> Bool {
        let (low, high) = left.value < right.value ? (left.value, right.value) : (right.value, left.value)
        if high >= 1100, high < 2100, high.truncatingRemainder(dividingBy: 10) == 0 {
            if low >= 10, low < 100, high.truncatingRemainder(dividingBy: 100) == low { return true }
            if high.truncatingRemainder(dividingBy: 100) == 0, low == high / 100 + 1 { return true }
        }
        // "0230 UTC" and "02:30".
        if high >= 100, high < 2400,
            low == (high / 100).rounded(.down) || low == high.truncatingRemainder(dividingBy: 100),
            isFourPlaceTime(left, leftText) || isFourPlaceTime(right, rightText)
        {
            return true
        }
        guard high == low + 12, high > 12, high <= 24 else { return false }
        let isMorning = left.value < right.value ? isMorning(left, leftText) : isMorning(right, rightText)
        return !isMorning && (isTime(left, leftText) || isTime(right, rightText))
    }

    /// "4 am", "4:30 a.m.", "午前4時": never sixteen hours.
    private static func isMorning(_ number: NumberExpression, _ text: CheckedText) -> Bool {
        if UnitWords.isMorning(before: number.tokens.lowerBound, text), number.value < 12 { return true }
        var next = number.tokens.upperBound
        if text.scan.isMark(next, ":") || text.scan.isMark(next, ".") { next += 2 }
        guard next < text.tokens.count, text.tokens[next].kind == .word, number.value < 12 else { return false }
        if text.tokens[next].key == UnitWords.morning.whole { return true }
        return text.tokens[next].key == UnitWords.morning.first && text.scan.isMark(next + 1, ".")
            && next + 2 < text.tokens.count && text.tokens[next + 2].key == UnitWords.morning.second
    }

    private static func isFourPlaceTime(_ number: NumberExpression, _ text: CheckedText) -> Bool {
        number.range.count == 4 && text.scalars[number.start] == 0x30
    }

    /// Whether minutes or a word for the half-day stand behind it: "8:46", "8 p.m.", "20 h".
    private static func isTime(_ number: NumberExpression, _ text: CheckedText) -> Bool {
        let next = number.tokens.upperBound
        guard next < text.tokens.count else { return false }
        if text.scan.isMark(next, ":"), next + 1 < text.tokens.count, text.tokens[next + 1].kind == .digits {
            return true
        }
        return UnitWords.halfDays.contains(text.tokens[next].key) || UnitWords.isKoreanHour(text, next)
            || (text.scan.isMark(next, ".") && text.clocks.contains { $0.range.lowerBound == number.start })
    }

    /// A figure that is the month of a date the other side writes in words, or "1" where it says "first".
    private func isMonth(_ number: NumberExpression, of text: CheckedText, in other: CheckedText) -> Bool {
        for date in other.dates where date.form == .numeric {
            let values = date.readings.flatMap { [Double($0.month), Double($0.day ?? 0), Double($0.year ?? 0)] }
            if values.contains(number.value) { return true }
        }
        let isMonth = text.dates.contains {
            $0.range.overlaps(number.range) && $0.readings.contains { Double($0.month) == number.value }
        }
        return isMonth
            && (other.dates.contains { $0.readings.contains { Double($0.month) == number.value } }
                || Dates.mentions(in: other.scan, language: other.language).months.contains(Int(number.value)))
    }
}
