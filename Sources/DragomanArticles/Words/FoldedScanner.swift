/// Reads text as folded scalars: small letters, straight apostrophes, runs of white space as one space, marks that are not seen left out.
struct FoldedScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position: Int
    private let end: Int

    /// `range` lies within `bytes`, which outlives the scanner.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// The next folded scalar, nil at the end.
    @inline(__always)
    mutating func next() -> UInt32? { nextASCII().map { Self.fold(ascii: UInt32($0)) } ?? nextOfAny() }

    @inline(never)
    private mutating func nextOfAny() -> UInt32? {
        while position < end {
            let scalar = decode()
            if scalar < 0x80 { return Self.fold(ascii: scalar) }
            let folded = Self.fold(scalar)
            if folded != 0 { return folded }
        }
        return nil
    }

    @inline(__always)
    private static func fold(ascii scalar: UInt32) -> UInt32 {
        scalar.isASCIICapital ? scalar | 0x20 : (scalar < 0x20 ? 0x20 : scalar)
    }

    /// The next byte where that is ASCII, as it is; elsewhere nil, and nothing is passed.
    @inline(__always)
    mutating func nextASCII() -> UInt8? {
        guard position < end, bytes[position] < 0x80 else { return nil }
        position += 1
        return bytes[position - 1]
    }

    @inline(__always)
    private mutating func decode() -> UInt32 {
        let lead = UInt32(bytes[position])
        position += 1
        if lead < 0x80 { return lead }
        if lead < 0xE0 { return following(lead & 0x1F) }
        if lead < 0xF0 { return following(following(lead & 0x0F)) }
        return following(following(following(lead & 0x07)))
    }

    /// The bits of a scalar with those of the byte that follows, where the text does not end before it.
    @inline(__always)
    private mutating func following(_ bits: UInt32) -> UInt32 {
        guard position < end else { return bits }
        position += 1
        return bits << 6 | UInt32(bytes[position - 1] & 0x3F)
    }

    /// Zero for what is left out. Block by block, as most blocks have nothing to fold.
    @inline(__always)
    private static func fold(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x370 { return foldLatin(scalar) }
        if scalar < 0x460 { return foldGreekOrCyrillic(scalar) }
        return scalar < 0x1E00 ? scalar : foldBeyond(scalar)
    }

    @inline(__always)
    private static func foldLatin(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xA0: 0x20
        case 0xAD, 0x307: 0
        case 0x02BC, 0x00B4: 0x27
        case 0xC0...0xDE where scalar != 0xD7: scalar + 0x20
        // Capitals of Turkish are the small i with and without its dot, and ASCII's I is either.
        case 0x130, 0x131: 0x69
        case 0x100...0x137, 0x14A...0x177, 0x218...0x21B: scalar | 1
        case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? scalar + 1 : scalar
        default: scalar
        }
    }

    @inline(__always)
    private static func foldGreekOrCyrillic(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x430...0x45F: scalar
        case 0x386: 0x3AC
        case 0x388...0x38A: scalar + 0x25
        case 0x38C: 0x3CC
        case 0x38E, 0x38F: scalar + 0x3F
        case 0x391...0x3AB: scalar + 0x20
        case 0x410...0x42F: scalar + 0x20
        case 0x400...0x40F: scalar + 0x50
        default: scalar
        }
    }

    @inline(__always)
    private static func foldBeyond(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x3001...0xFEFE: scalar
        case 0x1E00...0x1EFF: scalar | 1
        case 0x2000...0x200A, 0x202F, 0x3000: 0x20
        case 0x200B...0x200F, 0x2060, 0xFEFF, 0x202A...0x202E: 0
        case 0x2018, 0x2019: 0x27
        case 0xFF01...0xFF5E: scalar - 0xFEE0
        default: scalar
        }
    }
}
