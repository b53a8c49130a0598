import DragomanLanguages

/// Dates name the same day, month and weekday on both sides, as readers of each language read them.
struct DateCheck: Check {
    let rule = "date-changed"

    func findings(_ pair: CheckedPair) -> [Finding] {
        guard pair.source.dates.count + pair.target.dates.count < 400 else { return [] }
        guard !pair.target.dates.isEmpty || pair.source.dates.contains(where: { $0.form == .numeric }) else {
            return []
        }
        return misread(pair) + changed(pair)
    }

    // MARK: Figures read the wrong way

    private func misread(_ pair: CheckedPair) -> [Finding] {
        var found: [Finding] = []
        for date in pair.source.dates where date.form == .numeric {
            guard let meant = date.readings.first else { continue }
            if date.isAmbiguous { found.append(ambiguous(date)) }
            guard date.readings.count > 1, !date.isAmbiguous else { continue }
            let swapped = pair.target.dates.first {
                guard let read = Self.asRead($0, pair.pair.target) else { return false }
                return read.month == meant.day && read.day == meant.month && read.month != meant.month
            }
            let isRight = pair.target.dates.contains {
                Self.asRead($0, pair.pair.target).map { $0.month == meant.month && $0.day == meant.day } ?? false
            }
            guard let swapped, !isRight else { continue }
            found.append(
                Finding(
                    rule: "date-misread", severity: .blocks, start: swapped.start, end: swapped.end,
                    message: "\(pair.source.string(date.range)) is day \(meant.day ?? 0) of month \(meant.month).",
                    suggestion: Localiser.date(meant, language: pair.pair.target)))
        }
        return found
    }

    /// What a reader of `language` takes the date for, not knowing the article's day.
    private static func asRead(_ date: DateExpression, _ language: Language) -> DateExpression.Reading? {
        guard date.form == .numeric else { return date.form == .long ? date.readings.first : nil }
        guard date.readings.count > 1, let first = date.readings.first else { return date.readings.first }
        // Readings stand in the likeliest order; the reader's order is the language's.
        let other = date.readings[1]
        let firstFigureIsMonth = Dates.putsMonthFirst(language)
        return date.figuresPutMonthFirst(first) == firstFigureIsMonth ? first : other
    }

    private func ambiguous(_ date: DateExpression) -> Finding {
        Finding(
            rule: "date-ambiguous", severity: .notes, side: .source, start: date.start, end: date.end,
            message: "These figures can be read as two days.")
    }

    // MARK: Months and weekdays

    /// Whether the name comes more often than in the source, which has another name that does not come at all: "November to February" made
    /// "February to February".
    private func isDoubled(_ date: DateExpression, _ pair: CheckedPair) -> Bool {
        let value = { (date: DateExpression) in date.weekday.map { $0 + 100 } ?? date.readings.first?.month }
        guard let name = value(date), date.form != .numeric,
            !pair.source.dates.contains(where: { $0.form == .numeric })
        else { return false }
        let here = pair.target.dates.filter { value($0) == name }
        let there = pair.source.dates.filter { value($0) == name }
        guard here.count > there.count, !there.isEmpty else { return false }
        let mentions = Dates.mentions(in: pair.target.scan, language: pair.pair.target)
        return pair.source.dates.contains { other in
            guard let lost = value(other), (lost > 100) == (name > 100) else { return false }
            return lost > 100 ? !mentions.weekdays.contains(lost - 100) : !mentions.months.contains(lost)
        }
    }

    /// "Black Friday" is so in every language.
    private func isInSource(_ date: DateExpression, _ pair: CheckedPair, heads: Set<UInt64>) -> Bool {
        date.tokens.count == 1 && heads.contains(pair.target.tokens[date.tokens.lowerBound].key)
    }

    private func changed(_ pair: CheckedPair) -> [Finding] {
        guard Dates.knowsNames(pair.pair.source) else { return [] }
        let mentions = Dates.mentions(in: pair.source.scan, language: pair.pair.source)
        var months = mentions.months
        var weekdays = mentions.weekdays
        for date in pair.source.dates {
            for reading in date.readings {
                months.insert(reading.month)
                if date.form == .numeric, let day = reading.day { months.insert(day) }
            }
            if let weekday = date.weekday { weekdays.insert(weekday) }
        }
        let heads = Set(pair.source.tokens.filter { $0.kind == .word && $0.isCapitalised }.map(\.key))
        return pair.target.dates.compactMap { date in
            let isKnown: Bool
            if let weekday = date.weekday {
                isKnown = weekdays.contains(weekday)
            } else if date.form == .numeric {
                return nil
            } else {
                isKnown = date.readings.contains { months.contains($0.month) }
            }
            guard !isKnown || isDoubled(date, pair), !isInSource(date, pair, heads: heads) else { return nil }
            let hasCounterpart = date.weekday != nil ? !weekdays.isEmpty : !months.isEmpty
            return Finding(
                rule: rule, severity: hasCounterpart ? .blocks : .warns, start: date.start, end: date.end,
                message: "\(pair.target.string(date.range)) is not what the source says.")
        }
    }
}

extension DateExpression {
    /// Whether `reading` takes the first figure for the month; the text's order is kept in `readings` only by likelihood.
    fileprivate func figuresPutMonthFirst(_ reading: Reading) -> Bool { reading.month == firstFigure }
}
