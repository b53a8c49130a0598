/// A number by its value, however it was written: `14.200`, `14,200` and `fourteen thousand two hundred` are one, as are
/// `1.500 millones` and `1.5 billion`.
struct NumberKey: Hashable, Sendable {
    /// Digits, and a point before decimals that are not all zeros; four decimals at most.
    let text: String
    /// Whether two texts that share it are likely to speak of one thing: two significant digits at least, no small whole number
    /// and no year.
    let isDistinctive: Bool

    /// The key of a value; nil for what stands in every text (12 and less) and what no text means (10¹⁵ and more).
    init?(_ value: Double) {
        guard value.isFinite, value > 0, value < 1e15 else { return nil }
        let scaled = (value * 10_000).rounded()
        let whole = Int64(scaled / 10_000)
        let decimals = Int64(scaled) % 10_000
        if decimals == 0 {
            guard whole > 12 else { return nil }
            text = String(whole)
            let significant = text.reversed().drop { $0 == "0" }.count
            isDistinctive = whole > 100 && significant >= 2 && !(1_900...2_100).contains(whole)
        } else {
            let digits = String(decimals)
            let padded = String(repeating: "0", count: 4 - digits.count) + digits
            text = "\(whole)." + String(padded.reversed().drop { $0 == "0" }.reversed())
            isDistinctive = true
        }
    }
}
