extension SelectorParser {
    /// `[name]`, `[name=value]` and the other operators, with the flags `i` and `s`.
    mutating func parseAttribute() throws -> AttributeCondition {
        offset += 1
        skipSpaces()
        var condition = AttributeCondition(name: try parseName(), comparison: .exists, value: [], ignoresCase: false)
        if take(":") { condition.name += ":" + (try parseName()) }
        skipSpaces()
        if take("]") { return condition }
        condition.comparison = try parseOperator()
        skipSpaces()
        condition.value = Array(try parseValue().utf8)
        skipSpaces()
        if let flag = current, flag == "i" || flag == "I" || flag == "s" || flag == "S" {
            condition.ignoresCase = flag == "i" || flag == "I"
            offset += 1
            skipSpaces()
        }
        guard take("]") else { throw fail("expected “]”") }
        return condition
    }

    private mutating func parseOperator() throws -> AttributeCondition.Operator {
        if take("=") { return .equals }
        let operators: [Unicode.Scalar: AttributeCondition.Operator] = [
            "~": .includes, "|": .dashMatch, "^": .prefix, "$": .suffix, "*": .substring,
        ]
        guard let first = current, let found = operators[first] else { throw fail("expected an operator") }
        offset += 1
        guard take("=") else { throw fail("expected “=”") }
        return found
    }

    private mutating func parseValue() throws -> String {
        guard let quote = current, quote == "\"" || quote == "'" else { return try parseName() }
        offset += 1
        var value = String.UnicodeScalarView()
        while let next = current {
            offset += 1
            if next == quote { return String(value) }
            value.append(next == "\\" ? try parseEscape() : next)
        }
        throw fail("expected a closing quotation mark")
    }
}
