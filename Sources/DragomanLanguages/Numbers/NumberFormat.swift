/// How a language writes figures.
public struct NumberFormat: Hashable, Sendable {
    public enum Grouping: Hashable, Sendable {
        /// Groups of three.
        case thousands
        /// Three, then twos: 1,00,000.
        case indian
    }

    /// `.` or `,`.
    public var decimalSeparator: Unicode.Scalar
    /// Between thousands: `,`, `.`, a narrow no-break space, `’`.
    public var groupSeparator: Unicode.Scalar
    public var grouping: Grouping
    /// The least number of figures before the first separator; with 2, 1500 is left whole.
    public var minimumGrouped: Int

    /// How `language` writes figures; the region counts for English, German, Spanish and Portuguese.
    public static func of(_ language: Language) -> NumberFormat {
        regional[language.rawValue] ?? table[language.primary] ?? comma(".")
    }

    private static func comma(_ group: Unicode.Scalar, minimum: Int = 1) -> NumberFormat {
        NumberFormat(decimalSeparator: ",", groupSeparator: group, grouping: .thousands, minimumGrouped: minimum)
    }

    private static func point(_ group: Unicode.Scalar = ",", _ grouping: Grouping = .thousands) -> NumberFormat {
        NumberFormat(decimalSeparator: ".", groupSeparator: group, grouping: grouping, minimumGrouped: 1)
    }

    private static let regional: [String: NumberFormat] = [
        "de-CH": point("’"), "de-AT": comma("\u{A0}"), "fr-CH": comma("\u{202F}"), "it-CH": point("’"),
        "en-IN": point(",", .indian),
        "en-ZA": comma("\u{A0}"), "es-MX": point(), "es-US": point(), "es-PR": point(), "es-GT": point(),
        "es-HN": point(),
        "es-NI": point(), "es-PA": point(), "es-SV": point(), "es-DO": point(), "es-PE": point(),
        "pt-PT": comma("\u{A0}", minimum: 2),
        "ar-MA": comma("."), "ar-DZ": comma("."), "ar-TN": comma("."), "ar-LY": comma("."),
    ]

    private static let table: [String: NumberFormat] = {
        var table: [String: NumberFormat] = [:]
        for language in [
            "en", "zh", "ja", "ko", "th", "he", "ms", "fil", "tl", "sw", "ga", "gd", "cy", "mt", "ar", "yue", "am",
            "my", "si",
        ] {
            table[language] = point()
        }
        for language in ["hi", "bn", "ta", "te", "mr", "ur", "gu", "pa", "kn", "ml", "ne"] {
            table[language] = point(",", .indian)
        }
        for language in [
            "de", "nl", "it", "id", "tr", "el", "da", "ca", "gl", "eu", "ro", "hr", "bs", "sr", "sl", "mk", "vi", "is",
            "az", "fo",
        ] {
            table[language] = comma(".")
        }
        for language in ["es", "pt"] { table[language] = comma(".", minimum: language == "es" ? 2 : 1) }
        table["fr"] = comma("\u{202F}")
        for language in [
            "ru", "uk", "be", "kk", "cs", "sk", "sv", "nb", "nn", "no", "fi", "hu", "sq", "ka", "hy", "oc", "br", "eo",
            "af", "uz", "ky",
        ] {
            table[language] = comma("\u{A0}")
        }
        for language in ["pl", "bg", "et", "lt", "lv"] {
            table[language] = comma("\u{A0}", minimum: language == "lt" ? 1 : 2)
        }
        table["fa"] = NumberFormat(decimalSeparator: "٫", groupSeparator: "٬", grouping: .thousands, minimumGrouped: 1)
        return table
    }()

    /// Writes figures: an optional sign, the whole part, and a fraction without separator (empty for none).
    package func written(whole: String, fraction: String) -> String {
        var text = grouped(whole)
        if !fraction.isEmpty {
            text.unicodeScalars.append(decimalSeparator)
            text += fraction
        }
        return text
    }

    private func grouped(_ whole: String) -> String {
        let figures = Array(whole.unicodeScalars)
        guard figures.count >= 3 + minimumGrouped else { return whole }
        var text = String.UnicodeScalarView()
        for (index, figure) in figures.enumerated() {
            let left = figures.count - index
            let isBreak = grouping == .thousands ? left % 3 == 0 : left == 3 || (left > 3 && left % 2 == 1)
            if index > 0, isBreak { text.append(groupSeparator) }
            text.append(figure)
        }
        return String(text)
    }
}
