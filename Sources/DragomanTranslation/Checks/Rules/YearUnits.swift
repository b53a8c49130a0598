import DragomanLanguages

/// A year that the translation calls a month: "pada bulan 1995" for "in 1995".
///
/// Where the source speaks of months at all, the figure may count something in each of them ("setiap bulan 1500 orang"): nothing is said then.
enum YearUnits {
    static func findings(_ pair: CheckedPair, rule: String) -> [Finding] {
        let target = pair.target
        let names = UnitNames.of(target.language)
        return target.numbers.compactMap { number in
            let before = number.tokens.lowerBound - 1
            guard before >= 0, isYear(number), target.tokens[before].kind == .word,
                names.unit(at: before, in: target.scan)?.unit.name == "month",
                pair.source.numbers.contains(where: { isYear($0) && $0.value == number.value }),
                !namesMonths(pair.source)
            else { return nil }
            return Finding(
                rule: rule, severity: .blocks, start: Int(target.tokens[before].start),
                end: Int(target.tokens[before].end), message: "\(target.string(number.range)) is a year in the source.")
        }
    }

    private static func isYear(_ number: NumberExpression) -> Bool {
        number.isFigures && number.tokens.count == 1 && (1100...2099).contains(number.value)
    }

    private static func namesMonths(_ text: CheckedText) -> Bool {
        let names = UnitNames.of(text.language)
        return text.tokens.indices.contains { names.unit(at: $0, in: text.scan)?.unit.name == "month" }
    }
}
