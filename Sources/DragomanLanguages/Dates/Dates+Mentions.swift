extension Dates {
    /// The months and weekdays whose names occur at all, everyday words included ("may", "minggu"): what a strict reading left out.
    package static func mentions(in scan: ScannedText, language: Language) -> (months: Set<Int>, weekdays: Set<Int>) {
        var months: Set<Int> = []
        var weekdays: Set<Int> = []
        guard let names = CalendarNames.of(language) else { return (months, weekdays) }
        for index in scan.tokens.indices where scan.tokens[index].kind == .word {
            if let (name, _) = names.month(scan, at: index) { months.insert(name.number) }
            if let (name, _) = names.weekday(scan, at: index) { weekdays.insert(name.number) }
        }
        return (months, weekdays)
    }

    /// Whether the word with `key` is the name of a month or weekday in `language`, everyday words included.
    package static func isName(_ key: UInt64, _ language: Language) -> Bool {
        guard let names = CalendarNames.of(language) else { return false }
        return names.months[key] != nil || names.weekdays[key] != nil
    }

    /// Whether the names of months and weekdays are known in `language`.
    package static func knowsNames(_ language: Language) -> Bool {
        ["zh", "ja", "ko", "vi"].contains(language.primary) || CalendarNames.of(language) != nil
    }
}
