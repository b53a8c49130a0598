extension SelectorParser {
    /// How deep `:is(:not(:has(…` may go.
    private static let depthLimit = 32

    mutating func parsePseudoClass() throws -> SimpleSelector {
        offset += 1
        let start = offset
        let name = try parseName().lowercased()
        if let nth = SelectorParser.plainNth[name] { return .nth(nth) }
        switch name {
        case "empty": return .empty
        case "root": return .root
        case "is", "where", "matches", "any": return .isAny(try parseArguments { try $0.parseComplex() })
        case "not": return .isNone(try parseArguments { try $0.parseComplex() })
        case "has": return .has(try parseArguments { try $0.parseRelative() })
        case "nth-child": return .nth(try parseNth(fromEnd: false, ofType: false))
        case "nth-last-child": return .nth(try parseNth(fromEnd: true, ofType: false))
        case "nth-of-type": return .nth(try parseNth(fromEnd: false, ofType: true))
        case "nth-last-of-type": return .nth(try parseNth(fromEnd: true, ofType: true))
        case "only-child", "only-of-type":
            let ofType = name == "only-of-type"
            let ends = [false, true].map { fromEnd in
                SimpleSelector.nth(NthCondition(step: 0, offset: 1, fromEnd: fromEnd, ofType: ofType))
            }
            let here = SelectorPath(steps: [], firstNumber: count)
            return .isAny([ComplexSelector(subject: CompoundSelector(simple: ends), path: here)])
        default:
            offset = start
            throw fail("unknown pseudo-class “:\(name)”")
        }
    }

    private static let plainNth: [String: NthCondition] = [
        "first-child": NthCondition(step: 0, offset: 1, fromEnd: false, ofType: false),
        "last-child": NthCondition(step: 0, offset: 1, fromEnd: true, ofType: false),
        "first-of-type": NthCondition(step: 0, offset: 1, fromEnd: false, ofType: true),
        "last-of-type": NthCondition(step: 0, offset: 1, fromEnd: true, ofType: true),
    ]

    private mutating func parseArguments<Item>(
        of parseItem: (inout SelectorParser) throws -> Item
    ) throws -> [Item] {
        guard take("(") else { throw fail("expected “(”") }
        depth += 1
        guard depth <= SelectorParser.depthLimit else { throw fail("too many parentheses") }
        let list = try parseList(of: parseItem)
        guard take(")") else { throw fail("expected “)”") }
        depth -= 1
        return list
    }

    /// `odd`, `even`, `3`, `2n`, `-n + 3` …
    private mutating func parseNth(fromEnd: Bool, ofType: Bool) throws -> NthCondition {
        guard take("(") else { throw fail("expected “(”") }
        var formula = ""
        while let next = current, next != ")" {
            if !isSpace(next) { formula.unicodeScalars.append(next) }
            offset += 1
        }
        guard take(")") else { throw fail("expected “)”") }
        guard let (step, start) = SelectorParser.nth(formula.lowercased()) else { throw fail("expected “an+b”") }
        return NthCondition(step: step, offset: start, fromEnd: fromEnd, ofType: ofType)
    }

    private static func nth(_ formula: String) -> (step: Int, offset: Int)? {
        if formula == "odd" { return (2, 1) }
        if formula == "even" { return (2, 0) }
        guard let split = formula.firstIndex(of: "n") else { return number(formula[...]).map { (0, $0) } }
        let left = formula[..<split]
        let right = formula[formula.index(after: split)...]
        let step = left.isEmpty || left == "+" ? 1 : left == "-" ? -1 : number(left)
        let offset = right.isEmpty ? 0 : number(right)
        guard let step, let offset else { return nil }
        return (step, offset)
    }

    /// Small enough that sums with positions cannot overflow.
    private static func number(_ text: Substring) -> Int? { Int(text).flatMap { abs($0) < 1 << 30 ? $0 : nil } }
}
