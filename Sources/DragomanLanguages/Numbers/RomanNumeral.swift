/// Roman numerals up to 3999, in capitals.
package enum RomanNumeral {
    /// The value of well-formed capitals; nil for "CIVIL", "MM." titles and the like, and for single letters other than I, V and X.
    package static func value(_ scalars: ArraySlice<UInt32>) -> Double? {
        guard scalars.count <= 9 else { return nil }
        var total = 0
        var previous = 0
        for scalar in scalars.reversed() {
            let value: Int
            switch scalar {
            case 0x49: value = 1
            case 0x56: value = 5
            case 0x58: value = 10
            case 0x4C: value = 50
            case 0x43: value = 100
            case 0x44: value = 500
            case 0x4D: value = 1000
            default: return nil
            }
            if value < previous { total -= value } else { total += value }
            previous = max(previous, value)
        }
        guard total > 0, text(total).elementsEqual(scalars) else { return nil }
        return scalars.count > 1 || total <= 10 ? Double(total) : nil
    }

    private static func text(_ value: Int) -> [UInt32] {
        let parts: [(Int, String)] = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = value
        var found: [UInt32] = []
        for (size, letters) in parts {
            while rest >= size {
                found += letters.unicodeScalars.map(\.value)
                rest -= size
            }
        }
        return found
    }
}
