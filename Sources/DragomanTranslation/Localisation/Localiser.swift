import DragomanLanguages

/// Rewrites dates, figures, quotes and spaces to the way of the target language. Pure: the same texts give the same fixes.
public enum Localiser {
    /// The translation written the reader's way.
    ///
    /// An article's date in the source ("Kamis (3/11)") is written out ("jeudi 3 novembre") whatever the engine made of it; so are times of day with
    /// a point ("18.30"); figures get the target's separators; straight quotation marks become the language's own; French gets its narrow spaces (U+202F), elisions and capitals. Tags,
    /// addresses and placeholders are not touched. O(n).
    public static func localised(
        targetText: String, sourceText: String, pair: LanguagePair, context: CheckContext = CheckContext()
    ) -> LocalisedText {
        localised(CheckedPair(sourceText: sourceText, targetText: targetText, pair: pair, context: context))
    }

    package static func localised(_ pair: CheckedPair) -> LocalisedText {
        var edits = LocalEdits()
        dates(pair, &edits)
        LocalTimes.edit(pair, &edits)
        numbers(pair, &edits)
        Typography.edit(pair.target, source: pair.source, &edits)
        return edits.applied(to: pair.target.scalars)
    }

    // MARK: Dates

    private static func dates(_ pair: CheckedPair, _ edits: inout LocalEdits) {
        var taken: Set<Int> = []
        for date in pair.source.dates where date.form == .numeric && !date.isAmbiguous {
            guard let meant = date.readings.first, let month = meant.day.map({ ($0, meant.month) }) else { continue }
            let match = pair.target.dates.indices.first { index in
                !taken.contains(index) && isSameFigures(pair.target.dates[index], month)
            }
            guard let match else { continue }
            taken.insert(match)
            rewrite(pair.target.dates[match], as: date, pair, &edits)
        }
    }

    /// Whether a date of the translation has these two figures, in either order.
    private static func isSameFigures(_ date: DateExpression, _ figures: (Int, Int)) -> Bool {
        guard let reading = date.readings.first, let day = reading.day else { return false }
        return (day, reading.month) == figures || (reading.month, day) == figures
    }

    private static func rewrite(
        _ found: DateExpression, as date: DateExpression, _ pair: CheckedPair, _ edits: inout LocalEdits
    ) {
        guard let meant = date.readings.first, let day = meant.day,
            let calendarDay = date.day ?? CalendarDay(year: meant.year ?? 2000, month: meant.month, day: day),
            let plain = Dates.formatted(calendarDay, language: pair.pair.target, year: meant.year != nil)
        else { return }
        if found.form == .long, found.readings.first?.day == day, found.readings.first?.month == meant.month { return }
        let target = pair.target
        let weekday = target.dates.last {
            $0.weekday != nil && $0.tokens.upperBound <= found.tokens.lowerBound
                && $0.tokens.upperBound >= found.tokens.lowerBound - 2
        }
        let open = found.tokens.lowerBound - 1
        let close = found.tokens.upperBound
        if let weekday, target.scan.isMark(open, "("), target.scan.isMark(close, ")"),
            let long = Dates.formatted(calendarDay, language: pair.pair.target, weekday: true, year: meant.year != nil)
        {
            // The name of the weekday is the calendar's, when the year is known; else it stays.
            let name = target.string(weekday.range)
            let isKnown = date.day != nil && weekday.weekday == calendarDay.weekday
            let text = isKnown ? long : name + " " + plain
            edits.add("local-date", weekday.start..<Int(target.tokens[close].end), text)
        } else {
            edits.add("local-date", found.range, plain)
        }
    }

    /// A day and month the language's way.
    static func date(_ reading: DateExpression.Reading, language: Language) -> String? {
        guard let day = reading.day, let date = CalendarDay(year: reading.year ?? 2000, month: reading.month, day: day)
        else {
            return nil
        }
        return Dates.formatted(date, language: language, year: reading.year != nil)
    }

    // MARK: Figures

    private static func numbers(_ pair: CheckedPair, _ edits: inout LocalEdits) {
        for number in pair.target.numbers where number.isFigures {
            guard number.hasForeignSeparator || number.hasOtherGroups, NumberLocaleCheck.isConfirmed(number, pair),
                let text = figures(of: number, in: pair.target)
            else { continue }
            edits.add("local-number", figureRange(of: number, in: pair.target), text)
        }
    }

    /// The figures of `number`, without a scale word behind, with the separators of the text's language.
    static func figures(of number: NumberExpression, in text: CheckedText) -> String? {
        let range = figureRange(of: number, in: text)
        var whole = ""
        var fraction = ""
        var isFraction = false
        let marks = text.scalars[range].filter { Scalars.digitValue($0) == nil }
        let isGrouped = number.alternatives.first != nil || Set(marks).count == 1 && marks.count > 1
        let last = text.scalars[range].lastIndex { Scalars.digitValue($0) == nil }
        for index in range {
            if let digit = Scalars.digitValue(text.scalars[index]) {
                if isFraction { fraction += String(digit) } else { whole += String(digit) }
            } else if index == last, !isGrouped {
                isFraction = true
            }
        }
        return Numbers.formatted(whole: whole, fraction: fraction, language: text.language)
    }

    private static func figureRange(of number: NumberExpression, in text: CheckedText) -> Range<Int> {
        let tokens = text.tokens[number.tokens]
        let last = tokens.last { $0.kind == .digits } ?? tokens[tokens.startIndex]
        return number.start..<Int(last.end)
    }
}
