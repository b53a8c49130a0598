/// Brings the ways of writing one letter together: case, accents, Arabic vowel signs and forms of alif.
enum Folding {
    /// The folded scalar, or nil for one that is written over another and says nothing here (accents, vowel signs, tatweel).
    static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20)
        case 0..<0xC0: scalar
        case 0xC0...0x24F: base(LatinBaseLetters.extended[Int(scalar.value - 0xC0)]) ?? scalar
        case 0x1E00...0x1EFF: base(LatinBaseLetters.additional[Int(scalar.value - 0x1E00)]) ?? scalar
        case 0x300...0x36F, 0x591...0x5C7, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670: nil
        case 0x622, 0x623, 0x625, 0x671: "\u{627}"
        case 0x649: "\u{64A}"
        case 0x629: "\u{647}"
        default: scalar.properties.lowercaseMapping.unicodeScalars.first
        }
    }

    private static func base(_ letter: UInt8) -> Unicode.Scalar? {
        letter == UInt8(ascii: ".") ? nil : Unicode.Scalar(letter)
    }
}

/// FNV-1a over 32-bit units, mixed at the end: stable from run to run, which Swift's own hashing is not.
struct StableHash {
    private(set) var state: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func combine(_ value: UInt32) { state = (state ^ UInt64(value)) &* 0x100_0000_01B3 }

    mutating func combine(_ value: UInt64) {
        combine(UInt32(truncatingIfNeeded: value))
        combine(UInt32(truncatingIfNeeded: value >> 32))
    }

    mutating func combine(_ text: some StringProtocol) {
        for scalar in text.unicodeScalars { combine(scalar.value) }
    }

    /// The hash so far, every bit of it depending on every input (the finaliser of SplitMix64).
    var value: UInt64 {
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
