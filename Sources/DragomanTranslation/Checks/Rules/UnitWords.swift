import DragomanLanguages

/// Words that stand with figures.
enum UnitWords {
    /// Words for the halves of the day, and for the hour.
    static let halfDays = KeySet(
        ScannedText(
            "am pm a p uhr h heures heure hour hours horas hora pukul ore час часов вечера утра дня годин години годині 点 點 時 时 giờ godz kl klockan"
        ).tokens.map(\.key))

    /// "am", and its letters with points.
    static let morning = (whole: Scalars.key("am"), first: Scalars.key("a"), second: Scalars.key("m"))

    /// "8시", with whatever particle behind it.
    static func isKoreanHour(_ text: CheckedText, _ index: Int) -> Bool {
        text.language.primary == "ko" && text.tokens[index].kind == .word && !text.tokens[index].followsSpace
            && text.scalars[Int(text.tokens[index].start)] == 0xC2DC
    }

    private static let mornings = KeySet(["오전", "sáng"].map { Scalars.key($0) })

    /// Whether a word for the morning stands before the hour at token `index`: 午前, 上午, 오전.
    static func isMorning(before index: Int, _ text: CheckedText) -> Bool {
        guard index > 0 else { return false }
        let before = text.tokens[index - 1]
        if before.kind == .word { return mornings.contains(before.key) }
        guard index > 1, before.kind == .ideograph else { return false }
        let pair = (text.tokens[index - 2].key, before.key)
        return pair == (0x5348, 0x524D) || pair == (0x4E0A, 0x5348) || pair == (0x65E9, 0x4E0A)
    }
}
