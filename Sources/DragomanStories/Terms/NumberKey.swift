/// One way of writing a number for the many of the press: `14.200`, `14,200` and `14 200` are one, as are `41,3` and `41.3`.
struct NumberKey: Hashable, Sendable {
    /// Digits without leading zeros, and a point before decimals that are not all zeros.
    let text: String
    /// Whether two texts that share it are likely to speak of one thing: three significant digits at least, and no year.
    let isDistinctive: Bool

    /// The number of a token's digits and separators; nil for the small numbers that stand in every text (12 and less).
    init?(_ written: String) {
        let groups = written.split(omittingEmptySubsequences: false) { !$0.isNumber }
        var whole = groups[0]
        var decimals: Substring = ""
        if groups.count > 1 {
            let rest = groups.dropFirst()
            if rest.allSatisfy({ $0.count == 3 }), groups[0].count <= 3, groups[0].first != "0" {
                whole = Substring(groups.joined())
            } else if rest.dropLast().allSatisfy({ $0.count == 3 }) {
                whole = Substring(groups.dropLast().joined())
                decimals = groups[groups.count - 1]
            } else {
                return nil
            }
        }
        let digits = whole.drop { $0 == "0" }
        let fraction = String(decimals.reversed().drop { $0 == "0" }.reversed())
        guard digits.count <= 15, fraction.count <= 6 else { return nil }
        if fraction.isEmpty, (Int(digits) ?? 0) <= 12 { return nil }
        text = fraction.isEmpty ? String(digits) : "\(digits).\(fraction)"
        isDistinctive = Self.isDistinctive(digits: digits, fraction: fraction)
    }

    private static func isDistinctive(digits: Substring, fraction: String) -> Bool {
        if !fraction.isEmpty { return digits.count + fraction.count >= 2 }
        guard let value = Int(digits), value > 100 else { return false }
        let isYear = (1900...2100).contains(value)
        let significant = digits.reversed().drop { $0 == "0" }.count
        return !isYear && significant >= 2
    }
}
