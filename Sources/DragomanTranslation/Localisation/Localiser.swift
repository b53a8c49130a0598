import DragomanLanguages

/// Rewrites dates, figures, quotes and spaces to the way of the target language.
public enum Localiser {
    /// The figures of `number` with the separators of the text's language; nil when they cannot be told.
    static func figures(of number: NumberExpression, in text: CheckedText) -> String? { nil }

    /// A day and month the language's way.
    static func date(_ reading: DateExpression.Reading, language: Language) -> String? {
        guard let day = reading.day, let date = CalendarDay(year: reading.year ?? 2000, month: reading.month, day: day)
        else {
            return nil
        }
        return Dates.formatted(date, language: language, year: reading.year != nil)
    }
}
