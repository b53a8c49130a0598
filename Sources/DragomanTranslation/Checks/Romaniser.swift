import DragomanLanguages

/// Brings a word of the Latin, Cyrillic or Greek script to a few plain letters that its cognates share: no accents, k for c and q, f for ph, i
/// for y, v for w, s for z, no h, no doubled letters.
enum Romaniser {
    /// The letters kept of a word.
    static let length = 4

    /// A key of the first four plain letters; nil for other scripts and shorter words.
    static func key(_ scalars: [UInt32], _ range: Range<Int>) -> UInt64? {
        var letters: UInt64 = 0
        var count = 0
        var last: UInt8 = 0
        for index in range {
            guard count < length else { break }
            let next = index + 1 < range.upperBound ? scalars[index + 1] | 0x20 : 0
            guard let plain = plain(scalars[index], next: next) else { return nil }
            if plain.0 != 0, plain.0 != last {
                letters = letters << 8 | UInt64(plain.0)
                count += 1
                last = plain.0
            }
            if plain.1 != 0, plain.1 != last, count < length {
                letters = letters << 8 | UInt64(plain.1)
                count += 1
                last = plain.1
            }
        }
        return count >= 3 ? letters &+ 0x5000_0000_0000 : nil
    }

    /// All plain letters of a word, for comparing names; empty for other scripts.
    static func letters(_ scalars: [UInt32], _ range: Range<Int>) -> [UInt8] {
        var letters: [UInt8] = []
        for index in range {
            let next = index + 1 < range.upperBound ? scalars[index + 1] | 0x20 : 0
            guard let plain = plain(scalars[index], next: next) else { return [] }
            for letter in [plain.0, plain.1] where letter != 0 && letter != letters.last { letters.append(letter) }
        }
        return letters
    }

    /// One letter's plain letters, whatever its case; 0 for none, nil when the script is another.
    @inline(__always)
    private static func plain(_ scalar: UInt32, next: UInt32) -> (UInt8, UInt8)? {
        let base = scalar < tableSize ? table[Int(scalar)] : base(scalar)
        switch base {
        case foreign: return nil
        case UInt8(ascii: "p"): return (next == 0x68 ? UInt8(ascii: "f") : base, 0)
        case UInt8(ascii: "x"): return (UInt8(ascii: "k"), UInt8(ascii: "s"))
        default: return (base, 0)
        }
    }

    /// No letter of the three scripts.
    private static let foreign: UInt8 = 0xFF
    private static let tableSize: UInt32 = 0x500
    private static let table: [UInt8] = (0..<tableSize).map { base($0) }

    /// The plain letter of a scalar: 0 for what leaves none, p and x for what depends on the next or makes two.
    private static func base(_ scalar: UInt32) -> UInt8 {
        let lower = Scalars.lower(scalar)
        let letter = lower < 0x80 ? UInt8(lower) : latin(lower) ?? cyrillic(lower) ?? greek(lower)
        switch letter {
        case nil: return Scalars.kind(lower) == .mark ? 0 : foreign
        case UInt8(ascii: "c"), UInt8(ascii: "q"): return UInt8(ascii: "k")
        case UInt8(ascii: "y"), UInt8(ascii: "j"): return UInt8(ascii: "i")
        case UInt8(ascii: "w"): return UInt8(ascii: "v")
        case UInt8(ascii: "z"): return UInt8(ascii: "s")
        case UInt8(ascii: "h"), UInt8(ascii: "'"): return 0
        case .some(let letter): return letter
        }
    }

    private static func latin(_ scalar: UInt32) -> UInt8? {
        if scalar >= 0xDF, scalar <= 0x17F { return UInt8(ascii: latinLetters[Int(scalar - 0xDF)]) }
        switch scalar {
        case 0x218...0x219: return UInt8(ascii: "s")
        case 0x21A...0x21B: return UInt8(ascii: "t")
        case 0x259: return UInt8(ascii: "a")
        case 0x1A0...0x1A1: return UInt8(ascii: "o")
        case 0x1AF...0x1B0: return UInt8(ascii: "u")
        case 0x1EA0...0x1EB7: return UInt8(ascii: "a")
        case 0x1EB8...0x1EC7: return UInt8(ascii: "e")
        case 0x1EC8...0x1ECB: return UInt8(ascii: "i")
        case 0x1ECC...0x1EE3: return UInt8(ascii: "o")
        case 0x1EE4...0x1EF1: return UInt8(ascii: "u")
        case 0x1EF2...0x1EF9: return UInt8(ascii: "y")
        default: return nil
        }
    }

    /// From U+00DF to U+017F.
    private static let latinLetters: [Unicode.Scalar] = Array(
        "saaaaaaaceeeeiiiidnooooooouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
            .unicodeScalars)

    private static func cyrillic(_ scalar: UInt32) -> UInt8? {
        if scalar >= 0x430, scalar <= 0x45F { return UInt8(ascii: cyrillicLetters[Int(scalar - 0x430)]) }
        return scalar == 0x491 ? UInt8(ascii: "g") : nil
    }

    /// From U+0430 to U+045F; the hard and the soft sign are an h, which is left out.
    private static let cyrillicLetters: [Unicode.Scalar] = Array(
        "abvgdessiiklmnoprstufksssshiheuaeedgesiijlnkkiud".unicodeScalars)

    private static func greek(_ scalar: UInt32) -> UInt8? {
        switch scalar {
        case 0x3B1...0x3C9: UInt8(ascii: greekLetters[Int(scalar - 0x3B1)])
        case 0x3AC: UInt8(ascii: "a")
        case 0x3AD: UInt8(ascii: "e")
        case 0x3AE, 0x3AF, 0x3CA, 0x390: UInt8(ascii: "i")
        case 0x3CC: UInt8(ascii: "o")
        case 0x3CD, 0x3CB, 0x3B0: UInt8(ascii: "i")
        case 0x3CE: UInt8(ascii: "o")
        default: nil
        }
    }

    private static let greekLetters: [Unicode.Scalar] = Array("avgdesitiklmnkoprsstifkpo".unicodeScalars)
}
