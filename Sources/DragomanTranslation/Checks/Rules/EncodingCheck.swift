import DragomanLanguages

/// Text read in the wrong encoding: `Ã©` for é, `â€™` for ’, and the replacement character.
struct EncodingCheck: Check {
    let rule = "encoding"

    func findings(_ pair: CheckedPair) -> [Finding] {
        guard let found = Self.fault(in: pair.target.scalars) else { return [] }
        // What the source has already is the source's fault: worth knowing, not the translation's.
        let isInherited = Self.fault(in: pair.source.scalars) != nil
        return [
            Finding(
                rule: rule, severity: isInherited ? .notes : .blocks, start: found.range.lowerBound,
                end: found.range.upperBound, message: "The text was read in the wrong encoding.",
                suggestion: found.meant)
        ]
    }

    private static func fault(in scalars: [UInt32]) -> (range: Range<Int>, meant: String?)? {
        for index in scalars.indices {
            let scalar = scalars[index]
            if scalar == 0xFFFD || (scalar >= 0x80 && scalar < 0xA0) {
                return (index..<index + 1, nil)
            }
            if let (length, meant) = misread(scalars, index) {
                return (index..<index + length, String(meant))
            }
        }
        return nil
    }

    /// A UTF-8 sequence whose bytes were each read as a character of Windows-1252.
    private static func misread(_ scalars: [UInt32], _ index: Int) -> (length: Int, meant: Unicode.Scalar)? {
        let lead = scalars[index]
        let length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : 0
        guard length > 0, index + 1 < scalars.count else { return nil }
        // "sécurité »" is French, not an encoding.
        if scalars[index + 1] == 0xA0, lead != 0xC3 { return nil }
        var value = lead & (length == 2 ? 0x1F : 0x0F)
        for offset in 1..<length {
            guard index + offset < scalars.count, let byte = windowsByte(scalars[index + offset]), byte & 0xC0 == 0x80
            else {
                return nil
            }
            value = value << 6 | (byte & 0x3F)
        }
        guard let meant = Unicode.Scalar(value) else { return nil }
        return (length, meant)
    }

    /// The byte that Windows-1252 shows as `scalar`.
    private static func windowsByte(_ scalar: UInt32) -> UInt32? {
        if scalar < 0x100 { return scalar }
        return high[scalar]
    }

    private static let high: [UInt32: UInt32] = [
        0x20AC: 0x80, 0x201A: 0x82, 0x0192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86, 0x2021: 0x87, 0x02C6: 0x88,
        0x2030: 0x89, 0x0160: 0x8A, 0x2039: 0x8B, 0x0152: 0x8C, 0x017D: 0x8E, 0x2018: 0x91, 0x2019: 0x92, 0x201C: 0x93,
        0x201D: 0x94, 0x2022: 0x95, 0x2013: 0x96, 0x2014: 0x97, 0x02DC: 0x98, 0x2122: 0x99, 0x0161: 0x9A, 0x203A: 0x9B,
        0x0153: 0x9C, 0x017E: 0x9E, 0x0178: 0x9F,
    ]
}
