/// A script, as far as it tells languages apart.
package enum Script: UInt8, Hashable, Sendable, CaseIterable {
    case latin, cyrillic, greek, armenian, hebrew, arabic, devanagari, bengali, gurmukhi, gujarati, tamil, telugu,
        kannada
    case malayalam, sinhala, thai, lao, burmese, georgian, ethiopic, khmer, hangul, kana, han

    /// The script of a letter; nil for anything else.
    @inline(__always)
    package static func of(_ scalar: UInt32) -> Script? {
        if scalar < 0x250 { return Scalars.kind(scalar) == .letter ? .latin : nil }
        return ofHigher(scalar)
    }

    private static func ofHigher(_ scalar: UInt32) -> Script? {
        switch scalar {
        case 0x250...0x2AF, 0x1E00...0x1EFF: .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x400...0x52F: .cyrillic
        case 0x530...0x58F: .armenian
        case 0x5D0...0x5F4: .hebrew
        case 0x620...0x64A, 0x66E...0x6D3, 0x6FA...0x6FF, 0x750...0x77F: .arabic
        case 0x904...0x939, 0x958...0x961: .devanagari
        case 0x980...0x9FF: .bengali
        case 0xA00...0xA7F: .gurmukhi
        case 0xA80...0xAFF: .gujarati
        case 0xB80...0xBFF: .tamil
        case 0xC00...0xC7F: .telugu
        case 0xC80...0xCFF: .kannada
        case 0xD00...0xD7F: .malayalam
        case 0xD80...0xDFF: .sinhala
        case 0xE01...0xE4F: .thai
        case 0xE80...0xEFF: .lao
        case 0x1000...0x109F: .burmese
        case 0x10A0...0x10FF: .georgian
        case 0x1200...0x139F: .ethiopic
        case 0x1780...0x17D3: .khmer
        case 0x1100...0x11FF, 0xAC00...0xD7A3: .hangul
        case 0x3041...0x3096, 0x30A1...0x30FA: .kana
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .han
        default: nil
        }
    }

    /// The one language of the press that is written so, where there is one.
    var onlyLanguage: Language? {
        switch self {
        case .greek: "el"
        case .armenian: "hy"
        case .hebrew: "he"
        case .bengali: "bn"
        case .gurmukhi: "pa"
        case .gujarati: "gu"
        case .tamil: "ta"
        case .telugu: "te"
        case .kannada: "kn"
        case .malayalam: "ml"
        case .sinhala: "si"
        case .thai: "th"
        case .lao: "lo"
        case .burmese: "my"
        case .georgian: "ka"
        case .ethiopic: "am"
        case .khmer: "km"
        case .hangul: "ko"
        case .kana: "ja"
        case .han: "zh"
        case .latin, .cyrillic, .arabic, .devanagari: nil
        }
    }

    /// The scripts that a text in `language` is mostly written in.
    package static func expected(for language: Language) -> Set<Script>? { table[language.primary] ?? [.latin] }

    private static let table: [String: Set<Script>] = {
        var table: [String: Set<Script>] = [:]
        for script in allCases { if let language = script.onlyLanguage { table[language.rawValue] = [script] } }
        for language in ["ru", "uk", "be", "bg", "mk", "kk", "ky", "mn", "tg"] { table[language] = [.cyrillic] }
        for language in ["ar", "fa", "ur", "ps", "ckb", "ug", "sd"] { table[language] = [.arabic] }
        for language in ["hi", "mr", "ne"] { table[language] = [.devanagari] }
        table["sr"] = [.cyrillic, .latin]
        table["ja"] = [.kana, .han]
        return table
    }()
}
