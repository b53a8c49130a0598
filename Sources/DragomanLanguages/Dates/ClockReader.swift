/// Tells times of day from decimals, token by token.
struct ClockReader {
    let scan: ScannedText
    private let words: ClockWords

    init(scan: ScannedText, language: Language) {
        self.scan = scan
        words = ClockWords.of(language)
    }

    private var tokens: [TextToken] { scan.tokens }

    /// The time whose hour is token `index`; nil when there is none.
    func time(at index: Int) -> ClockTime? {
        guard let hour = hour(at: index) else { return nil }
        if scan.isMark(index + 1, ":"), isJoined(index + 1), isJoined(index + 2) {
            return time(hour, index, minutesAt: index + 2, isPointed: false)
        }
        if index + 1 < tokens.count, tokens[index + 1].kind == .word, tokens[index + 1].key == Self.sign {
            return time(hour, index, minutesAt: index + 2, isPointed: false)
        }
        return isPointedTime(at: index) ? time(hour, index, minutesAt: index + 2, isPointed: true) : nil
    }

    /// Whether token `index` is the hour of a time written with a point: a word of time stands beside it, or beside
    /// the pointed time that it is joined with ("de 9.30 a 11.00 horas").
    func isPointedTime(at index: Int) -> Bool {
        guard hasShape(at: index) else { return false }
        if isNamed(at: index) { return true }
        return [1, 2].contains { gap in
            [index + 3 + gap, index - 3 - gap].contains { other in
                hasShape(at: other) && isBridge(min(index, other) + 3, count: gap) && isNamed(at: other)
            }
        }
    }

    private static let sign = Scalars.key("h")

    /// One or two figures, a point, two figures, and nothing more of a number.
    private func hasShape(at index: Int) -> Bool {
        guard hour(at: index) != nil, scan.isMark(index + 1, "."), isJoined(index + 1), isJoined(index + 2),
            minute(at: index + 2) != nil
        else { return false }
        let goesOn =
            index + 4 < tokens.count && tokens[index + 3].kind == .punctuation && isJoined(index + 3)
            && isJoined(index + 4) && tokens[index + 4].kind == .digits && !scan.isMark(index + 3, "-")
            && !scan.isMark(index + 3, "–")
        let isTail = index > 1 && isJoined(index) && isJoined(index - 1) && tokens[index - 2].kind == .digits
        return !goesOn && (!isTail || scan.isMark(index - 1, "-") || scan.isMark(index - 1, "–"))
    }

    private func isNamed(at index: Int) -> Bool {
        let before = scan.isMark(index - 1, ".") ? index - 2 : index - 1
        if before >= 0, tokens[before].kind == .word, words.before.contains(tokens[before].key) { return true }
        let after = index + 3
        guard after < tokens.count, tokens[after].kind == .word || tokens[after].kind == .ideograph else {
            return false
        }
        return words.after.contains(tokens[after].key) || isHalfDay(after)
    }

    /// "a.m.", "p. m."
    private func isHalfDay(_ index: Int) -> Bool {
        guard tokens[index].key == Self.halves.0 || tokens[index].key == Self.halves.1, scan.isMark(index + 1, "."),
            index + 2 < tokens.count
        else { return false }
        return tokens[index + 2].key == Self.halves.2
    }

    private static let halves = (Scalars.key("a"), Scalars.key("p"), Scalars.key("m"))

    /// A dash, or a short word without capitals, a comma or dash before it.
    private func isBridge(_ first: Int, count: Int) -> Bool {
        let isMark = { (index: Int) in [0x2D, 0x2013, 0x2C].contains(tokens[index].key) }
        let last = first + count - 1
        if count == 2, !isMark(first) { return false }
        if tokens[last].kind == .word { return tokens[last].count <= 3 && !tokens[last].isCapitalised }
        return count == 1 && isMark(last)
    }

    private func hour(at index: Int) -> Int? { figures(at: index, most: 24, counts: 1...2) }

    private func minute(at index: Int) -> Int? { figures(at: index, most: 59, counts: 2...2) }

    private func figures(at index: Int, most: Int, counts: ClosedRange<Int>) -> Int? {
        guard index >= 0, index < tokens.count, tokens[index].kind == .digits, counts.contains(tokens[index].count)
        else { return nil }
        let value = scan.scalars[tokens[index].range].reduce(0) { $0 * 10 + (Scalars.digitValue($1) ?? 0) }
        return value <= most ? value : nil
    }

    private func isJoined(_ index: Int) -> Bool { index < tokens.count && !tokens[index].followsSpace }

    private func time(_ hour: Int, _ index: Int, minutesAt place: Int, isPointed: Bool) -> ClockTime? {
        minute(at: place).map {
            ClockTime(
                hour: hour, minute: $0, range: Int(tokens[index].start)..<Int(tokens[place].end), isPointed: isPointed)
        }
    }
}
