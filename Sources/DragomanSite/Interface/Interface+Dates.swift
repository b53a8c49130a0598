extension Interface {
    /// "lundi 23 novembre 2026"
    package func longDate(_ time: CivilTime) -> String {
        dates.long.filled(dateParts(time).merging(["weekday": dates.weekdays[time.weekday]]) { first, _ in first })
    }

    /// "23 novembre 2026"
    package func date(_ time: CivilTime, withYear: Bool = true) -> String {
        (withYear ? dates.medium : dates.short).filled(dateParts(time))
    }

    /// "23 novembre 2026 à 14 h 05"
    package func dateAndTime(_ time: CivilTime, withYear: Bool = true) -> String {
        dates.dateAndTime.filled([
            "date": date(time, withYear: withYear),
            "hour": dates.padsHours ? numbers.padded(time.hour) : numbers.ungrouped(time.hour),
            "minute": numbers.padded(time.minute),
        ])
    }

    private func dateParts(_ time: CivilTime) -> [String: String] {
        [
            "day": time.day == 1 ? dates.firstDay ?? numbers.ungrouped(1) : numbers.ungrouped(time.day),
            "month": dates.months[time.month - 1],
            "year": numbers.ungrouped(time.year),
        ]
    }
}
