import DragomanLanguages

/// What of a name's sound lives through transliteration: its first three consonants, in six classes that scripts keep apart.
///
/// Lips (p b f v), teeth (t d), m, n, r and l as one, and k, g, s, z and their like as one, for a "c", "g" or "ch" may be either; vowels, h, w and y
/// are left out, a class in a row counts once. "Macron", "ماكرون", "마크롱" and "マクロン" are the same.
enum Sounds {
    private static let needed = 3

    /// The key of a word; 0 where it has fewer consonants or letters of another script.
    static func key(_ scalars: [UInt32], _ range: Range<Int>) -> UInt32 {
        var key: UInt32 = 0
        var count = 0
        var last: UInt32 = 0
        for index in range {
            for sound in sounds(of: scalars[index]) where sound != 0 {
                if sound != last {
                    key = key << 4 | sound
                    count += 1
                    if count == needed { return key }
                }
                last = sound
            }
        }
        return 0
    }

    private static let lips: UInt32 = 1, teeth: UInt32 = 2, throat: UInt32 = 3, m: UInt32 = 4, n: UInt32 = 5,
        liquid: UInt32 = 6

    /// One letter's classes; a Korean syllable has up to two.
    private static func sounds(of scalar: UInt32) -> [UInt32] {
        if Scalars.isHangul(scalar) {
            let place = Int(scalar - 0xAC00)
            return [hangulHeads[place / 588], hangulTails[place % 28]]
        }
        if (0x900...0xD7F).contains(scalar) { return [indic(scalar & 0x7F)] }
        return [table[Scalars.lower(scalar)] ?? 0]
    }

    /// The scripts of India have one order of letters.
    private static func indic(_ place: UInt32) -> UInt32 {
        switch place {
        case 0x15...0x18, 0x1A...0x1D, 0x36...0x38: throat
        case 0x19, 0x1E, 0x23, 0x28, 0x29, 0x02: n
        case 0x1F...0x22, 0x24...0x27: teeth
        case 0x2A...0x2D: lips
        case 0x2E: m
        case 0x30...0x34: liquid
        default: 0
        }
    }

    /// ㄱ to ㅎ.
    private static let hangulHeads: [UInt32] = [
        throat, throat, n, teeth, teeth, liquid, m, lips, lips, throat, throat, 0, throat, throat, throat, throat,
        teeth, lips, 0,
    ]

    /// None, ㄱ to ㅎ.
    private static let hangulTails: [UInt32] = [
        0, throat, throat, throat, n, n, n, teeth, liquid, liquid, liquid, liquid, liquid, liquid, liquid, liquid, m,
        lips, lips,
        teeth, teeth, n, teeth, teeth, throat, teeth, lips, 0,
    ]

    private static let table: [UInt32: UInt32] = {
        var table: [UInt32: UInt32] = [:]
        for (letters, sound) in [
            ("pbfvпбфвπφβبفپבפףფპბვフバビブベボパピプペポヴ", lips),
            ("tdţťđďтдτδθتثدضطטדתთტდタテトダデド", teeth),
            (
                "kgqcszxjçćčşșšžźżğģķĝкгсзжшщчцхєґγκξσςζχجخذزسشصظغقكچژگکגזכךסצץקשგზკჟსქღყშჩცძწჭხჯカキクケコガギグゲゴサシスセソザジズゼゾチツヂヅ",
                throat
            ),
            ("mмμمמםმマミムメモ", m), ("nñńňнνنנןნナニヌネノン", n), ("rlłľřрлρλرلרלრლラリルレロ", liquid),
        ] {
            for letter in letters.unicodeScalars { table[letter.value] = sound }
        }
        return table
    }()

    /// Whether it is a letter of katakana, which Japanese writes foreign names in.
    static func isKatakana(_ scalar: UInt32) -> Bool { (0x30A1...0x30FA).contains(scalar) || scalar == 0x30FC }

    /// Where a word begins behind an article or preposition that is written on to it, as in Arabic and Hebrew; nil for none.
    static func stem(_ scalars: [UInt32], _ range: Range<Int>) -> Range<Int>? {
        guard range.count > 4 else { return nil }
        switch scalars[range.lowerBound] {
        // Arabic ال, and ف ب ل ك; those without a sound of their own, here and in Hebrew, need not be taken off.
        case 0x627 where scalars[range.lowerBound + 1] == 0x644: return range.lowerBound + 2..<range.upperBound
        case 0x641, 0x628, 0x644, 0x643: return range.lowerBound + 1..<range.upperBound
        // Hebrew ב ל מ ש כ.
        case 0x5D1, 0x5DC, 0x5DE, 0x5E9, 0x5DB: return range.lowerBound + 1..<range.upperBound
        default: return nil
        }
    }
}
