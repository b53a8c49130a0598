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
            signed(number, scan, names) ?? measured(number, scan, names) ?? labelled(number, scan, names)
        }
    }

    /// A sign of money that stands before its number without a space: "$11 000 and $22 500" are two sums.
    private static func signed(_ number: NumberExpression, _ scan: ScannedText, _ names: UnitNames) -> Quantity? {
        let before = number.tokens.lowerBound - 1
        guard before >= 0, scan.tokens[before].kind == .punctuation,
            !scan.tokens[number.tokens.lowerBound].followsSpace
        else { return nil }
        return labelled(number, scan, names)
    }

    private static func labelled(_ number: NumberExpression, _ scan: ScannedText, _ names: UnitNames) -> Quantity? {
        let before = number.tokens.lowerBound - 1
        guard before >= 0, let (unit, end) = names.unit(at: before, in: scan), unit.dimension == .money,
            end == before + 1
        else { return nil }
        return Quantity(number: number, unit: unit, range: scan.tokens[before].range)
    }

    private static func measured(_ number: NumberExpression, _ scan: ScannedText, _ names: UnitNames) -> Quantity? {
        let tokens = scan.tokens
        var index = number.tokens.upperBound
        // "3,5 млрд. долара": the point belongs to the abbreviation.
        if number.tokens.count > 1, tokens[index - 1].kind == .word, scan.isMark(index, "."), index + 1 < tokens.count,
            !tokens[index + 1].isCapitalised
        {
            index += 1
        }
        var hasSkipped = false
        var mustBeMoney = false
        for _ in 0..<4 {
            if let (unit, end) = names.unit(at: index, in: scan), !isSignOfNext(index, end, tokens) {
                let isMoney = unit.dimension == .money
                if isMoney || !mustBeMoney && (number.isFigures || number.value > 1 || !number.isOrdinal) {
                    return Quantity(
                        number: number, unit: unit, range: Int(tokens[index].start)..<Int(tokens[end - 1].end))
                }
            }
            guard index < tokens.count else { break }
            // One word may stand between: "3 derniers mois", "1.7 billion Australian dollars".
            let isAdjective = !hasSkipped && tokens[index].kind == .word && tokens[index].followsSpace
            guard isJoint(tokens[index]) || isAdjective else { break }
            if !isJoint(tokens[index]) {
                hasSkipped = true
                mustBeMoney = tokens[index].isCapitalised
            }
            index += 1
        }
        return nil
    }

    /// Whether a sign of money belongs to the figures behind it.
    private static func isSignOfNext(_ index: Int, _ end: Int, _ tokens: [TextToken]) -> Bool {
        tokens[index].kind == .punctuation && end < tokens.count && tokens[end].kind == .digits
            && !tokens[end].followsSpace
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
