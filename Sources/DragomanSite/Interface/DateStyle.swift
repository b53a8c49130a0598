/// How a language writes days and times.
package struct DateStyle: Sendable, Hashable {
    /// From Monday.
    package var weekdays: [String]
    package var months: [String]
    /// The first day of a month where it is not written "1": `1er`.
    package var firstDay: String?
    /// Gaps: weekday, day, month, year.
    package var long: Template
    /// Gaps: day, month, year.
    package var medium: Template
    /// Gaps: day, month.
    package var short: Template
    /// Gaps: date (medium), hour, minute (two digits).
    package var dateAndTime: Template
    /// Whether hours have two digits.
    package var padsHours: Bool

    package init(
        weekdays: [String], months: [String], firstDay: String? = nil, long: Template, medium: Template,
        short: Template,
        dateAndTime: Template, padsHours: Bool = true
    ) {
        self.weekdays = weekdays
        self.months = months
        self.firstDay = firstDay
        self.long = long
        self.medium = medium
        self.short = short
        self.dateAndTime = dateAndTime
        self.padsHours = padsHours
    }
}
