/// The words that stand beside a time of day, by language.
struct ClockWords: Sendable {
    /// Directly before the hour: "pukul 19.30", "a las 18.30".
    let before: KeySet
    /// Directly behind the minutes: "18.30 Uhr".
    let after: KeySet

    /// The words of `language`, those of every language among them.
    static func of(_ language: Language) -> ClockWords { table[language.primary] ?? common }

    /// Zones, and the hour's sign; with a decimal point "2.50 h" is a length of time.
    private static let anywhere = "gmt utc cet cest am pm wib wita wit msk мск"
    private static let signs = "h hs hrs"
    private static let common = ClockWords("", anywhere)

    private static let rows: [String: (before: String, after: String)] = [
        "es": ("las", "horas"), "ca": ("les", "hores"), "gl": ("ás as", "horas"), "pt": ("às as", "horas"),
        "fr": ("", "heures heure"), "oc": ("las", "oras"), "it": ("alle dalle ore le", ""), "ro": ("ora orele", ""),
        "de": ("", "uhr"), "nl": ("", "uur"), "da": ("kl klokken", ""), "nb": ("kl klokka klokken", ""),
        "nn": ("kl klokka", ""), "no": ("kl klokka klokken", ""), "sv": ("kl klockan", ""), "is": ("kl klukkan", ""),
        "fi": ("klo kello", ""), "et": ("kell", ""), "lv": ("plkst", ""), "lt": ("", "val"),
        "id": ("pukul jam", ""), "ms": ("pukul jam", ""), "tr": ("saat", ""), "sq": ("ora orën", ""),
        "pl": ("godz godzinie godzina godziny godziną", ""), "cs": ("", "hodin hod"), "sk": ("", "hodine hod hodín"),
        "sl": ("ob", "uri"), "hr": ("", "sati sata"), "bs": ("", "sati sata"), "sr": ("", "сати часова sati časova"),
        "hu": ("", "kor óra órakor"), "ru": ("", "часов ч утра вечера дня ночи"),
        "uk": ("", "годині години год ранку вечора дня ночі"), "bg": ("", "часа ч"), "mk": ("", "часот часа"),
        "el": ("στις", "μ π"), "th": ("", "น"),
    ]

    private static let table = rows.reduce(into: [String: ClockWords]()) { table, row in
        let hasPoint = NumberFormat.of(Language(rawValue: row.key)).decimalSeparator == "."
        let general = hasPoint ? anywhere : anywhere + " " + signs
        table[row.key] = ClockWords(row.value.before, row.value.after + " " + general)
    }

    private init(_ before: String, _ after: String) {
        self.before = KeySet(ScannedText(before).tokens.map(\.key))
        self.after = KeySet(ScannedText(after).tokens.map(\.key))
    }
}
