/// Puts real dates in the place of tokens, so that the news is of the day it is served for.
///
/// A token is a number of days from the press's day and a form: `{-1:weekday}` is yesterday's name, `{+30:date}` the day and month
/// thirty days on. The forms: `weekday`, `Weekday` (with a capital), `date`, `the` (with its article), `full` (with the year),
/// `short` (`3/11`), `month`, `year`.
struct DateTokens: Sendable {
    let today: PressDay
    let words: DateWords

    /// The text with every token replaced; a brace that opens no token stays as it is.
    func fill(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            rest = rest[open...]
            guard let close = rest.firstIndex(of: "}"),
                let written = replacement(for: rest[rest.index(after: open)..<close])
            else {
                result += "{"
                rest = rest.dropFirst()
                continue
            }
            result += written
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private func replacement(for token: Substring) -> String? {
        let parts = token.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let offset = Int(parts[0]) else { return nil }
        let day = today + offset
        switch parts[1] {
        case "weekday": return words.weekday(day)
        case "Weekday": return words.weekday(day).prefix(1).uppercased() + words.weekday(day).dropFirst()
        case "date": return words.date(day)
        case "the": return words.article(day.civil.day) + words.date(day)
        case "full": return words.fullDate(day)
        case "short": return "\(day.civil.day)/\(day.civil.month)"
        case "month": return words.months[day.civil.month - 1]
        case "year": return String(day.civil.year)
        default: return nil
        }
    }
}
