import DragomanLanguages

/// A figure keeps its unit: 20 minutes do not become 20 hours, nor $420 €420. Units that were converted together with their figures are right.
struct UnitCheck: Check {
    let rule = "unit-swapped"

    func findings(_ pair: CheckedPair) -> [Finding] {
        guard !pair.target.quantities.isEmpty, !pair.source.quantities.isEmpty else { return [] }
        var found: [Finding] = []
        for quantity in pair.target.quantities {
            let same = pair.source.quantities.filter {
                $0.unit.dimension == quantity.unit.dimension && NumberMatcher.areEqual($0.number, quantity.number)
            }
            guard !same.isEmpty, !same.contains(where: { $0.unit == quantity.unit }) else { continue }
            // The other side may name both ("32 miles (51 km)").
            if pair.source.names(quantity.unit, besides: quantity) && isBalanced(quantity.unit, pair) { continue }
            found.append(
                Finding(
                    rule: rule, severity: .blocks, start: quantity.range.lowerBound, end: quantity.range.upperBound,
                    message: "The source has \(pair.source.string(same[0].range)) here.",
                    suggestion: nil))
        }
        return found
    }

    /// Whether the unit comes as often on both sides.
    private func isBalanced(_ unit: UnitNames.Unit, _ pair: CheckedPair) -> Bool {
        pair.source.quantities.count { $0.unit == unit } >= pair.target.quantities.count { $0.unit == unit }
    }
}
