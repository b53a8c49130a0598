/// A time of day in figures: "18:30", "18 h 30", and "18.30" where words beside it tell that it is no decimal.
package struct ClockTime: Hashable, Sendable {
    package var hour: Int
    package var minute: Int
    /// From the hour to the minutes, in Unicode scalars.
    package var range: Range<Int>
    /// The mark between them is a point, which other places read as a decimal's or as that of thousands.
    package var isPointed: Bool

    /// The times in a text, in order. O(n).
    package static func expressions(in scan: ScannedText, language: Language) -> [ClockTime] {
        let reader = ClockReader(scan: scan, language: language)
        return scan.tokens.indices.compactMap { reader.time(at: $0) }
    }

    /// How a language writes a time; nil where the point is as good as any mark, and a pointed time is left alone.
    ///
    /// French after the Lexique des règles typographiques en usage à l'Imprimerie nationale: "18 h 30", and "18 h".
    package func written(in language: Language) -> String? {
        let minutes = minute < 10 ? "0\(minute)" : "\(minute)"
        if language.primary == "fr" { return minute == 0 ? "\(hour)\u{A0}h" : "\(hour)\u{A0}h\u{A0}\(minutes)" }
        return Self.pointed.contains(language.primary) ? nil : "\(hour):\(minutes)"
    }

    /// The hour and minutes with a point between.
    package var pointed: String { minute < 10 ? "\(hour).0\(minute)" : "\(hour).\(minute)" }

    private static let pointed: Set<String> = [
        "es", "ca", "gl", "it", "de", "id", "ms", "da", "nb", "nn", "no", "sv", "fi", "et", "hr", "bs", "sl", "tr",
        "ro", "lt", "lv", "pl", "sq", "is",
    ]
}
