/// The natural logarithm, without a mathematics library.
enum Logarithm {
    /// For positive `value`; to about nine figures.
    static func of(_ value: Double) -> Double {
        guard value > 0 else { return -700 }
        let exponent = Double(value.exponent)
        // The significand is in 1..<2: ln(m) = 2 artanh((m - 1) / (m + 1)).
        let ratio = (value.significand - 1) / (value.significand + 1)
        let square = ratio * ratio
        let series =
            ratio * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square * (1 / 9 + square / 11)))))
        return 2 * series + exponent * 0.693_147_180_559_945_3
    }
}
