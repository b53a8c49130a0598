import DragomanLanguages

/// Words that stand with figures.
enum UnitWords {
    /// Words for the halves of the day, and for the hour.
    static let halfDays = KeySet(
        "am pm a p uhr h heures heure hour hours horas hora pukul ore час часов вечера утра дня 点 時 godz kl klockan"
            .split(separator: " ").map { Scalars.key($0) })

    /// "am", and its letters with points.
    static let morning = (whole: Scalars.key("am"), first: Scalars.key("a"), second: Scalars.key("m"))
}
