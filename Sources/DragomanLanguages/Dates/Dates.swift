/// Dates in running text, read and written by language.
public enum Dates {
    /// The dates of `text` in order.
    ///
    /// - Parameters:
    ///   - text: running text.
    ///   - language: the language it is in.
    ///   - published: the article's day. A date without a year is the one nearest to it; figures that could be read both ways ("3/11") are read
    ///     the language's way, or, in English, the way that lies within a month of it. What stays open is marked ambiguous, not guessed.
    public static func expressions(
        in text: String, language: Language, published: CalendarDay? = nil
    ) -> [DateExpression] {
        expressions(in: ScannedText(text), language: language, published: published)
    }

    package static func expressions(
        in scan: ScannedText, language: Language, published: CalendarDay?
    ) -> [DateExpression] {
        var reader = DateReader(scan: scan, language: language, published: published)
        return reader.run()
    }

    /// The day with `month` and `day` that lies nearest to `published`.
    package static func nearest(month: Int, day: Int, to published: CalendarDay) -> CalendarDay? {
        (-1...1).compactMap { CalendarDay(year: published.year + $0, month: month, day: day) }
            .min { distance($0, published) < distance($1, published) }
    }

    package static func distance(_ left: CalendarDay, _ right: CalendarDay) -> Int {
        abs(left.daysSince1970 - right.daysSince1970)
    }

    /// Whether figures put the month first: "11/3" for 3 November.
    package static func putsMonthFirst(_ language: Language) -> Bool {
        ["en", "en-US", "en-PH", "fil", "tl"].contains(language.rawValue)
    }

    /// Writes a day the language's way, without the year: "3 novembre", "November 3", "3. November".
    public static func formatted(_ day: CalendarDay, language: Language, weekday: Bool = false, year: Bool = false)
        -> String?
    {
        DateFormat.of(language)?.written(day, weekday: weekday, year: year)
    }
}
