import DragomanLanguages

/// A number with the unit that stands beside it.
struct Quantity: Sendable {
    var number: NumberExpression
    var unit: UnitNames.Unit
    /// The unit's name, in scalars.
    var range: Range<Int>

    /// The quantities of a text: a unit behind its number ("20 minutes", "10-year", "3 millions de dollars"), or a sign of money before it.
    static func quantities(_ numbers: [NumberExpression], _ scan: ScannedText, _ language: Language) -> [Quantity] {
        let names = UnitNames.of(language)
        return numbers.compactMap { number in
            let tokens = scan.tokens
            var index = number.tokens.upperBound
            var hasSkipped = false
            for _ in 0..<4 {
                if let (unit, end) = names.unit(at: index, in: tokens) {
                    if unit.dimension == .money || number.isFigures || number.value > 1 || !number.isOrdinal {
                        return Quantity(
                            number: number, unit: unit, range: Int(tokens[index].start)..<Int(tokens[end - 1].end))
                    }
                }
                guard index < tokens.count else { break }
                // One word may stand between: "3 derniers mois".
                let isAdjective =
                    !hasSkipped && tokens[index].kind == .word && !tokens[index].isCapitalised
                    && tokens[index].followsSpace
                guard isJoint(tokens[index]) || isAdjective else { break }
                if !isJoint(tokens[index]) { hasSkipped = true }
                index += 1
            }
            let before = number.tokens.lowerBound - 1
            guard before >= 0, let (unit, end) = names.unit(at: before, in: tokens), unit.dimension == .money,
                end == before + 1
            else { return nil }
            return Quantity(number: number, unit: unit, range: tokens[before].range)
        }
    }

    private static let joints = KeySet(
        ScannedText("de of d di square cubic us millió kwadratowych 平方立个多余").tokens.map(\.key))

    private static func isJoint(_ token: TextToken) -> Bool {
        token.kind == .punctuation
            ? token.key == 0x2D || token.key == 0x27 || token.key == 0x2011 : joints.contains(token.key)
    }
}

extension CheckedText {
    /// Whether the text has `unit` with some figure.
    func names(_ unit: UnitNames.Unit, besides: Quantity) -> Bool { quantities.contains { $0.unit == unit } }
}
