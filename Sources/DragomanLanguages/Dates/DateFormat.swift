/// How a language writes a day in running text.
struct DateFormat: Sendable {
    /// `E` weekday, `d` day, `M` month, `y` year, `~` Catalan's *de*; text between apostrophes stands as it is.
    var short: String
    var full: String
    var withWeekday: String
    /// Twelve, as they stand in a date.
    var months: [String]
    /// Seven from Monday.
    var weekdays: [String]
    /// What the first of a month is called: "1er".
    var first: String?

    static func of(_ language: Language) -> DateFormat? { table[language.rawValue] ?? table[language.primary] }

    func written(_ day: CalendarDay, weekday: Bool, year: Bool) -> String {
        let pattern = year ? full : short
        var text = fill(pattern, day)
        if weekday {
            text = withWeekday.replacing("E", with: weekdays[day.weekday - 1]).replacing("@", with: text)
        }
        return text
    }

    private func fill(_ pattern: String, _ day: CalendarDay) -> String {
        var text = ""
        var isLiteral = false
        for letter in pattern {
            switch letter {
            case "'": isLiteral.toggle()
            case _ where isLiteral: text.append(letter)
            case "d": text += day.day == 1 ? first ?? "1" : String(day.day)
            case "M": text += months[day.month - 1]
            // Catalan: "de gener", but "d’abril".
            case "~": text += "aeioàèéíòóú".contains(months[day.month - 1].prefix(1)) ? "d’" : "de "
            case "y": text += String(day.year)
            default: text.append(letter)
            }
        }
        return text
    }

    private static let table: [String: DateFormat] = {
        var table: [String: DateFormat] = [:]
        for row in DateFormatRows.rows {
            let names = { (list: String) in list.split(separator: " ").map { String($0).replacing("_", with: " ") } }
            let months = names(row.months)
            let weekdays = names(row.weekdays)
            guard months.count == 12, weekdays.count == 7 else { continue }
            table[row.language] = DateFormat(
                short: row.short, full: row.full, withWeekday: row.withWeekday, months: months, weekdays: weekdays,
                first: row.first)
        }
        return table
    }()
}
