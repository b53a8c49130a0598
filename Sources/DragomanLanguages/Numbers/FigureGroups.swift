/// A run of figures with its separators, and what it can mean.
struct FigureGroups {
    /// The index after the last token of the run.
    private(set) var end: Int
    private(set) var hasForeignSeparator = false
    private(set) var hasOtherGroups = false
    private var parts: [Double]
    private var counts: [Int]
    private var separators: [UInt32] = []
    private let format: NumberFormat

    /// - Parameter isAlone: whether what follows is known to be no part of the number.
    init(scan: ScannedText, first: Int, format: NumberFormat, isAlone: Bool = false) {
        self.format = format
        end = first + 1
        parts = [Self.value(scan, first)]
        counts = [scan.tokens[first].count]
        // The rest of a row like "3.11.2022", whose first was taken alone.
        let isInRow =
            first > 1 && scan.tokens[first - 2].kind == .digits && !scan.tokens[first].followsSpace
            && (scan.isMark(first - 1, ".") || scan.isMark(first - 1, ",")) && !scan.tokens[first - 1].followsSpace
        while !isInRow, !isAlone, let (separator, index) = Self.next(scan, end, counts: counts, separators: separators)
        {
            separators.append(separator)
            parts.append(Self.value(scan, index))
            counts.append(scan.tokens[index].count)
            end = index + 1
        }
        dropDate()
        hasForeignSeparator = isForeign
        hasOtherGroups = !hasForeignSeparator && (isGroupedOtherwise || isGroupedByTwos)
    }

    /// "3.11.2022" and "1.2.3" are figures in a row, not one number: only the first is taken.
    private mutating func dropDate() {
        guard separators.count > 1, !counts.dropFirst().dropLast().allSatisfy({ $0 == 3 || $0 == 2 }) || isDate else {
            return
        }
        end -= separators.count * (separators[0] == 0x20 ? 1 : 2)
        separators = []
        parts = [parts[0]]
        counts = [counts[0]]
    }

    private var isDate: Bool {
        guard separators.count > 1, Set(separators).count == 1, separators[0] == 0x2E || separators[0] == 0x2C else {
            return false
        }
        return counts[1] < 3 && !(format.grouping == .indian || separators[0] == 0x2C)
            || (counts[1] == 2 && counts.last != 3)
    }

    private static func value(_ scan: ScannedText, _ index: Int) -> Double {
        var value = 0.0
        for scalar in scan.scalars[scan.tokens[index].range] {
            value = value * 10 + Double(Scalars.digitValue(scalar) ?? 0)
        }
        return value
    }

    /// The separator and the index of the next group, where one follows.
    private static func next(
        _ scan: ScannedText, _ index: Int, counts: [Int], separators: [UInt32]
    ) -> (UInt32, Int)? {
        let tokens = scan.tokens
        guard index < tokens.count else { return nil }
        let token = tokens[index]
        if token.kind == .digits {
            let gap = Int(token.start) - Int(tokens[index - 1].end)
            let isFirst = separators.isEmpty ? counts[0] <= 3 : separators[0] == 0x20
            guard token.count == 3, gap == 1, isFirst else { return nil }
            return (0x20, index)
        }
        guard token.kind == .punctuation, !token.followsSpace, index + 1 < tokens.count,
            tokens[index + 1].kind == .digits, !tokens[index + 1].followsSpace
        else { return nil }
        let mark = UInt32(token.key)
        switch mark {
        case 0x2E, 0x2C, 0x66B, 0x66C: return (mark, index + 1)
        case 0x27: return tokens[index + 1].count == 3 && counts[0] <= 3 ? (mark, index + 1) : nil
        default: return nil
        }
    }

    /// The value, and what else it could be.
    var values: (Double, [Double]) {
        guard let last = separators.last else { return (parts[0], []) }
        let isRepeated = separators.filter { $0 == last }.count > 1
        if separators.count == 1, counts[1] == 3, counts[0] <= 3, parts[0] > 0, last != 0x20, last != 0x27 {
            let asGroup = parts[0] * 1000 + parts[1]
            let asFraction = parts[0] + parts[1] / 1000
            return isGroup(last) ? (asGroup, [asFraction]) : (asFraction, [asGroup])
        }
        if isRepeated || last == 0x20 || last == 0x27 || last == 0x66C { return (joined(parts.count), []) }
        let divisor = (0..<counts[counts.count - 1]).reduce(1.0) { power, _ in power * 10 }
        return (joined(parts.count - 1) + parts[parts.count - 1] / divisor, [])
    }

    private func joined(_ count: Int) -> Double {
        var value = parts[0]
        for index in 1..<max(1, count) {
            value = value * (0..<counts[index]).reduce(1.0) { power, _ in power * 10 } + parts[index]
        }
        return value
    }

    private func isGroup(_ separator: UInt32) -> Bool {
        separator == format.groupSeparator.value || separator != format.decimalSeparator.value
    }

    /// Whether a separator has the sense that it has in other languages: a point or comma that the language uses the other way.
    private var isForeign: Bool {
        guard let last = separators.last, last == 0x2E || last == 0x2C else { return false }
        let decimal = format.decimalSeparator.value
        guard decimal == 0x2E || decimal == 0x2C else { return false }
        let looksGrouped = counts.dropFirst().allSatisfy { $0 == 3 } && counts[0] <= 3 && parts[0] > 0
        if separators.count == 1 { return looksGrouped ? last == decimal : last != decimal }
        return Set(separators).count == 1 ? last == decimal : last != decimal
    }

    /// Whether figures are grouped the Indian way ("1,25,000") in a language that groups by thousands.
    private var isGroupedByTwos: Bool {
        guard format.grouping == .thousands, separators.count > 1, separators.allSatisfy({ $0 == 0x2C }) else {
            return false
        }
        return counts.last == 3 && counts[0] <= 2 && counts[1..<counts.count - 1].allSatisfy { $0 == 2 }
    }

    /// Whether points or commas stand between thousands where the language has a space or another mark.
    private var isGroupedOtherwise: Bool {
        guard let last = separators.last, last == 0x2E || last == 0x2C || separators.count > 1 else { return false }
        let isFraction = last == format.decimalSeparator.value
        let marks = isFraction ? separators.dropLast() : separators[...]
        let groups = counts[1..<(1 + marks.count)]
        guard let mark = marks.first, mark == 0x2E || mark == 0x2C, mark != format.groupSeparator.value,
            mark != format.decimalSeparator.value, marks.count < 3
        else { return false }
        return marks.allSatisfy { $0 == mark } && groups.allSatisfy { $0 == 3 } && counts[0] <= 3 && parts[0] > 0
    }
}
