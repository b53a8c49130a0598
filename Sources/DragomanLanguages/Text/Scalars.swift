/// Letter case and classes of Unicode scalars, by table and range for the scripts of the press, so that scanning needs no `Character`.
package enum Scalars {
    package enum Class: UInt8, Sendable {
        case space, letter, digit, mark, ideograph, punctuation
    }

    /// The lower-case form of one scalar, where it has one of a single scalar.
    @inline(__always)
    package static func lower(_ value: UInt32) -> UInt32 {
        if value < 0x80 { return value &- 0x41 < 26 ? value | 0x20 : value }
        return lowerBeyondASCII(value)
    }

    private static func lowerBeyondASCII(_ value: UInt32) -> UInt32 {
        switch value {
        case 0xC0...0xDE: value == 0xD7 ? value : value + 0x20
        case 0xDF...0xFF: value
        case 0x130: 0x69
        case 0x138, 0x149, 0x17F: value
        case 0x178: 0xFF
        case 0x100...0x137, 0x14A...0x177: value | 1
        case 0x139...0x148, 0x179...0x17E: value & 1 == 1 ? value + 1 : value
        case 0x1CD...0x1DC: value & 1 == 1 ? value + 1 : value
        case 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233, 0x1E00...0x1E95, 0x1EA0...0x1EFF: value | 1
        case 0x386: 0x3AC
        case 0x388...0x38A: value + 37
        case 0x38C: 0x3CC
        case 0x38E, 0x38F: value + 63
        case 0x391...0x3AB: value + 0x20
        case 0x3C2: 0x3C3
        case 0x400...0x40F: value + 0x50
        case 0x410...0x42F: value + 0x20
        case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: value | 1
        case 0x4C1...0x4CE: value & 1 == 1 ? value + 1 : value
        case 0x531...0x556: value + 0x30
        case 0x1E9E: 0xDF
        case 0x2019, 0x02BC: 0x27
        default: value
        }
    }

    /// Whether it is an upper-case letter in the sense of ``lower(_:)``.
    @inline(__always)
    package static func isUpper(_ value: UInt32) -> Bool {
        value < 0x80 ? value &- 0x41 < 26 : (lowerBeyondASCII(value) != value && !(value == 0x2019 || value == 0x2BC))
    }

    @inline(__always)
    package static func kind(_ value: UInt32) -> Class {
        if value < 0x80 { return asciiClass(value) }
        return classBeyondASCII(value)
    }

    @inline(__always)
    private static func asciiClass(_ value: UInt32) -> Class {
        if (value | 0x20) &- 0x61 < 26 { return .letter }
        if value &- 0x30 < 10 { return .digit }
        return value <= 0x20 ? .space : .punctuation
    }

    private static func classBeyondASCII(_ value: UInt32) -> Class {
        switch value {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: .space
        case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x2BC: .letter
        case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x610...0x61A, 0x640, 0x64B...0x65F,
            0x670, 0x200C, 0x200D, 0xAD, 0xFE00...0xFE0F:
            .mark
        case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0x9E6...0x9EF, 0xA66...0xA6F, 0xAE6...0xAEF, 0xBE6...0xBEF,
            0xC66...0xC6F, 0xCE6...0xCEF, 0xD66...0xD6F, 0xE50...0xE59, 0xED0...0xED9, 0x1040...0x1049, 0x17E0...0x17E9,
            0xFF10...0xFF19:
            .digit
        case 0xE00...0xE7F, 0xE80...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: .ideograph
        case 0x3005...0x3007, 0x3021...0x3029, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            .ideograph
        case 0x370...0x373, 0x376...0x37D, 0x386, 0x388...0x52F, 0x531...0x556, 0x561...0x587, 0x5D0...0x5F4,
            0x620...0x64A, 0x66E...0x6D3, 0x6D5...0x6ED, 0x6FA...0x6FF, 0x710...0x7FF:
            .letter
        case 0x900...0x963, 0x971...0xDFF, 0x10A0...0x10FF, 0x1100...0x137F, 0x1C90...0x1CBF, 0x1E00...0x1FFF,
            0xAC00...0xD7A3, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
            .letter
        default: .punctuation
        }
    }

    /// Whether it is a Korean syllable.
    @inline(__always)
    package static func isHangul(_ value: UInt32) -> Bool { value &- 0xAC00 < 11172 }

    @inline(__always)
    package static func isSpace(_ value: UInt32) -> Bool {
        value < 0x80 ? value <= 0x20 : classBeyondASCII(value) == .space
    }

    /// Whether it is a letter or a sign of a word, also of scripts that the tables above do not know.
    package static func isAlphabetic(_ value: UInt32) -> Bool {
        if value < 0x80 { return (value | 0x20) &- 0x61 < 26 }
        switch classBeyondASCII(value) {
        case .letter, .ideograph: return true
        case .space, .digit, .mark: return false
        case .punctuation: return value > 0x2AF && Unicode.Scalar(value)?.properties.isAlphabetic == true
        }
    }

    /// Arabic, Persian, and the scripts of India and its neighbours.
    private static let zeros: [UInt32] = [
        0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0x1040, 0x17E0,
    ]

    /// The value 0 to 9 of a decimal digit of any script the scanner knows, else nil.
    package static func digitValue(_ value: UInt32) -> Int? {
        if value &- 0x30 < 10 { return Int(value - 0x30) }
        if value < 0x660 { return nil }
        if value >= 0xFF10 { return value < 0xFF1A ? Int(value - 0xFF10) : nil }
        if value >= 0x17EA { return nil }
        for zero in zeros where value &- zero < 10 { return Int(value - zero) }
        return nil
    }

    /// Mixes one scalar into a running 64-bit FNV-1a value.
    @inline(__always)
    package static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
        (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
    }

    package static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The key of a word: a hash over its lower-case scalars, combining marks left out.
    package static func key(_ word: some StringProtocol) -> UInt64 {
        var hash = seed
        for scalar in word.unicodeScalars where kind(scalar.value) != .mark {
            hash = mix(hash, lower(scalar.value))
        }
        return hash
    }
}
