import DragomanLanguages

/// Every figure of the source comes again in the translation with its value, and no other does; figures may become words and words figures.
struct NumberCheck: Check {
    let rule = "number-changed"

    func findings(_ pair: CheckedPair) -> [Finding] {
        guard pair.source.numbers.contains(where: \.isFigures) || pair.target.numbers.contains(where: \.isFigures)
        else {
            return []
        }
        let matcher = NumberMatcher(source: pair.source, target: pair.target)
        let added = matcher.unmatchedInTarget()
        let lost = matcher.unmatchedInSource()
        var found = added.map { number in
            let isChanged = !lost.isEmpty
            return Finding(
                rule: isChanged ? rule : "number-added", severity: isChanged ? .blocks : .warns, start: number.start,
                end: number.end,
                message: "\(pair.target.string(number.range)) is not in the source.",
                suggestion: lost.count == 1 && added.count == 1 ? pair.source.string(lost[0].range) : nil)
        }
        guard lost.count > added.count else { return found }
        found += lost.map { number in
            Finding(
                rule: "number-dropped", severity: .blocks, side: .source, start: number.start, end: number.end,
                message: "\(pair.source.string(number.range)) is not in the translation.")
        }
        return found
    }
}

extension NumberExpression {
    var isFigures: Bool { form == .digits }
}
