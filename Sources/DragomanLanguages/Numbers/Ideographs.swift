/// Chinese and Japanese numerals.
enum Ideographs {
    static func digit(_ key: UInt64) -> Double? {
        switch key {
        case 0x3007, 0x96F6: 0
        case 0x4E00: 1
        case 0x4E8C, 0x4E24, 0x5169: 2
        case 0x4E09: 3
        case 0x56DB: 4
        case 0x4E94: 5
        case 0x516D: 6
        case 0x4E03: 7
        case 0x516B: 8
        case 0x4E5D: 9
        default: nil
        }
    }

    /// 十 百 千.
    static func small(_ key: UInt64) -> Double? {
        switch key {
        case 0x5341: 10
        case 0x5EFF: 20
        case 0x767E: 100
        case 0x5343: 1000
        default: nil
        }
    }

    /// 万 億 兆.
    static func large(_ key: UInt64) -> Double? {
        switch key {
        case 0x4E07, 0x842C: 1e4
        case 0x4EBF, 0x5104: 1e8
        case 0x5146: 1e12
        default: nil
        }
    }

    static func power(_ key: UInt64) -> Double? { small(key) ?? large(key) }

    static func isNumeral(_ key: UInt64) -> Bool { digit(key) != nil || power(key) != nil }

    /// Reads numerals from token `from`; `leading` is the figure before them (3.5 of 3.5万). A row of bare digits (二〇二二) is read by place.
    static func run(_ scan: ScannedText, from: Int, leading: Double?) -> (value: Double, end: Int) {
        var total = 0.0
        var section = 0.0
        var current = leading
        var index = from
        while index < scan.tokens.count {
            let token = scan.tokens[index]
            if token.kind == .digits, index > from, !token.followsSpace, current == nil {
                current = scan.scalars[token.range].reduce(0.0) { $0 * 10 + Double(Scalars.digitValue($1) ?? 0) }
            } else if token.kind != .ideograph {
                break
            } else if let digit = digit(token.key) {
                current = current.map { $0 * 10 + digit } ?? digit
            } else if let power = small(token.key) {
                section += (current ?? 1) * power
                current = nil
            } else if let power = large(token.key) {
                total += max(section + (current ?? 0), total == 0 && section == 0 && current == nil ? 1 : 0) * power
                section = 0
                current = nil
            } else {
                break
            }
            index += 1
        }
        return (total + section + (current ?? 0), index)
    }
}
