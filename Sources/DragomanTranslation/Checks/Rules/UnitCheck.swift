import DragomanLanguages

/// A figure keeps its unit: 20 minutes do not become 20 hours, nor $420 €420. Units that were converted together with their figures are right.
struct UnitCheck: Check {
    let rule = "unit-swapped"

    func findings(_ pair: CheckedPair) -> [Finding] {
        YearUnits.findings(pair, rule: rule) + swapped(pair)
    }

    private func swapped(_ pair: CheckedPair) -> [Finding] {
        // Every quantity is held against every other: only in texts of a segment's size.
        guard !pair.target.quantities.isEmpty, !pair.source.quantities.isEmpty,
            pair.target.quantities.count + pair.source.quantities.count < 400
        else { return [] }
        var found: [Finding] = []
        for quantity in pair.target.quantities where !Self.isArticle(quantity.number) {
            let same = pair.source.quantities.filter {
                $0.unit.dimension == quantity.unit.dimension && NumberMatcher.areEqual($0.number, quantity.number)
            }
            guard !same.isEmpty, !same.contains(where: { $0.unit == quantity.unit }) else { continue }
            if Self.isClock(quantity, pair.target) || same.contains(where: { Self.isClock($0, pair.source) }) {
                continue
            }
            // The other side may name both ("32 miles (51 km)").
            if pair.source.names(quantity.unit, besides: quantity), isBalanced(quantity.unit, pair),
                !same.allSatisfy({ isLost($0.unit, pair) })
            {
                continue
            }
            found.append(
                Finding(
                    rule: rule, severity: .blocks, start: quantity.range.lowerBound, end: quantity.range.upperBound,
                    message: "The source has \(pair.source.string(same[0].range)) here.",
                    suggestion: nil))
        }
        return found
    }

    /// "un mois" may stand for "within a month", where the source has no number.
    private static func isArticle(_ number: NumberExpression) -> Bool { number.form == .words && number.value == 1 }

    /// The minutes of "20.45 Uhr" are no hours.
    private static func isClock(_ quantity: Quantity, _ text: CheckedText) -> Bool {
        text.clocks.contains { $0.range.overlaps(quantity.number.range) }
    }

    /// Whether the unit comes as often on both sides.
    private func isBalanced(_ unit: UnitNames.Unit, _ pair: CheckedPair) -> Bool {
        pair.source.quantities.count { $0.unit == unit } >= pair.target.quantities.count { $0.unit == unit }
    }

    /// Whether the unit comes less often in the translation.
    private func isLost(_ unit: UnitNames.Unit, _ pair: CheckedPair) -> Bool {
        pair.source.quantities.count { $0.unit == unit } > pair.target.quantities.count { $0.unit == unit }
    }
}
