/// The marks that end a sentence, close it and open the next.
enum EndMark {
    @inline(__always)
    static func isEnd(_ scalar: UInt32, rules: SentenceRules) -> Bool {
        switch scalar {
        case 0x21, 0x2E, 0x3F: true
        case 0x3B: rules.isGreek
        case 0..<0x80: false
        default: isEndBeyondASCII(scalar)
        }
    }

    private static func isEndBeyondASCII(_ scalar: UInt32) -> Bool {
        switch scalar {
        // Ellipsis, ‼ ⁇ ⁈ ⁉, Greek question mark, Armenian, Arabic and Urdu, Devanagari, Burmese, Ethiopic, Khmer, CJK and full-width forms.
        case 0x2026, 0x203C, 0x2047, 0x2048, 0x2049, 0x37E, 0x589, 0x61F, 0x6D4, 0x964, 0x965, 0x104A, 0x104B, 0x1362,
            0x1367, 0x17D4, 0x17D5, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61:
            true
        default: false
        }
    }

    /// Whether no space is needed after it for the next sentence.
    static func isWide(_ scalar: UInt32) -> Bool {
        scalar == 0x3002 || scalar == 0xFF01 || scalar == 0xFF1F || scalar == 0xFF61 || scalar == 0xFF0E
            || scalar == 0x964 || scalar == 0x965 || scalar == 0x17D4
    }

    static func isClosing(_ scalar: UInt32, guillemetsOpenRight: Bool) -> Bool {
        switch scalar {
        case 0x29, 0x5D, 0x2019, 0x201D, 0x203A, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF09, 0xFF3D: true
        // German and its neighbours close with “ and »…« opens with ».
        case 0x201C: guillemetsOpenRight
        case 0xAB: guillemetsOpenRight
        case 0xBB: !guillemetsOpenRight
        default: false
        }
    }

    static func isOpening(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0x28, 0x5B, 0xA1, 0xAB, 0xBB, 0xBF, 0x2013, 0x2014, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039,
            0x203A, 0x2D, 0xA0, 0x202F, 0x20, 0x300C, 0x300E, 0xFF08:
            true
        default: false
        }
    }
}
