/// A word or number of a text, as far as dates care.
enum DateToken: Equatable {
    /// A number and how many digits it was written with.
    case number(Int, Int)
    /// A number that says itself that it is a year: "2026年", "令和8年".
    case year(Int)
    case month(CalendarMonth)
    /// A time of day; one with "pm" is not yet counted from midnight.
    case clock(hour: Int, minute: Int)
    /// "am" or "pm".
    case half(isAfternoon: Bool)
    /// Minutes east of UTC.
    case zone(Int)
    /// A word such as "Updated": what follows is when the text was changed.
    case updated
    case word
}

/// A month, and the calendar that its name belongs to.
struct CalendarMonth: Hashable, Sendable {
    /// 1 to 12.
    let number: Int
    var isPersian = false
}
