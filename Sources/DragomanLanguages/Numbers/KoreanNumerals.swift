/// Figures with Korean powers of ten behind them: "4만5000", "1억 2천만".
enum KoreanNumerals {
    /// 십 백 천.
    private static func small(_ scalar: UInt32) -> Double? {
        switch scalar {
        case 0xC2ED: 10
        case 0xBC31: 100
        case 0xCC9C: 1000
        default: nil
        }
    }

    /// 만 억 조.
    private static func large(_ scalar: UInt32) -> Double? {
        switch scalar {
        case 0xB9CC: 1e4
        case 0xC5B5: 1e8
        case 0xC870: 1e12
        default: nil
        }
    }

    /// Whether a word of one syllable is a number: 두, 세, 네. The others are everyday words (이, 일, 한) as often.
    static func isNumber(syllable: UInt32) -> Bool { syllable == 0xB450 || syllable == 0xC138 || syllable == 0xB124 }

    /// Reads on from token `from`, which stands behind the figures `leading`; nil where no power follows them.
    ///
    /// Powers stand right behind their figures, alone or with the beginning of a word ("5만명"); further figures may stand behind a space.
    static func run(_ scan: ScannedText, from: Int, leading: Double) -> (value: Double, end: Int)? {
        var total = 0.0
        var section = 0.0
        var current: Double? = leading
        var index = from
        while index < scan.tokens.count, scan.tokens[index].kind == .word,
            !scan.tokens[index].followsSpace || isPower(scan, index)
        {
            let letters = scan.scalars[scan.tokens[index].range]
            let powers = letters.prefix { small($0) != nil || large($0) != nil }
            guard !powers.isEmpty else { break }
            for letter in powers {
                if let power = small(letter) {
                    section += (current ?? 1) * power
                } else if let power = large(letter) {
                    total += max(section + (current ?? 0), 1) * power
                    section = 0
                }
                current = nil
            }
            index += 1
            guard powers.count == letters.count, let next = figures(scan, index) else { break }
            current = next
            index += 1
        }
        return index > from ? (total + section + (current ?? 0), index) : nil
    }

    /// Whether a word is powers alone: "3 조".
    private static func isPower(_ scan: ScannedText, _ index: Int) -> Bool {
        scan.scalars[scan.tokens[index].range].allSatisfy { large($0) != nil || small($0) != nil }
    }

    /// Figures up to four places, as they stand behind 만 and 억.
    private static func figures(_ scan: ScannedText, _ index: Int) -> Double? {
        guard index < scan.tokens.count, scan.tokens[index].kind == .digits, scan.tokens[index].count <= 4 else {
            return nil
        }
        return scan.scalars[scan.tokens[index].range].reduce(0.0) { $0 * 10 + Double(Scalars.digitValue($1) ?? 0) }
    }
}
