/// A date, or part of one, as a text writes it.
public struct DateExpression: Hashable, Sendable {
    public enum Form: Hashable, Sendable {
        /// "3/11", "03.11.2022".
        case numeric
        /// "3 novembre 2022", "November 3", 11月3日.
        case long
        /// "novembre", "November 2022".
        case month
        /// "jeudi".
        case weekday
    }

    /// One way to read the figures.
    public struct Reading: Hashable, Sendable {
        public var year: Int?
        public var month: Int
        public var day: Int?
    }

    public var form: Form
    /// The readings that are possible, likeliest first; empty for a bare weekday.
    public var readings: [Reading]
    /// 1 (Monday) to 7.
    public var weekday: Int?
    /// Whether nothing decides between the readings.
    public var isAmbiguous: Bool
    /// The whole date where the text (with the article's day) says it.
    public var day: CalendarDay?
    /// Offsets in Unicode scalars, brackets left out.
    public var start: Int
    public var end: Int

    /// The first figure as written, of a numeric date.
    package var firstFigure: Int?
    /// The tokens it takes of its scanned text.
    package var tokens: Range<Int>
    public var range: Range<Int> { start..<end }
}
