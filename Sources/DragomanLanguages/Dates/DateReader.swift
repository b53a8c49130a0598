/// Finds the dates of one scanned text.
struct DateReader {
    let scan: ScannedText
    let names: CalendarNames?
    let published: CalendarDay?
    let language: Language
    let customs: Customs
    var found: [DateExpression] = []

    /// Languages that write some dates in a way of their own; asked for every word, so told once.
    enum Customs: Sendable {
        case vietnamese, korean, thai, japanese, persian, portuguese, none

        init(_ language: Language) {
            self =
                switch language.primary {
                case "vi": .vietnamese
                case "ko": .korean
                case "th": .thai
                case "ja": .japanese
                case "fa": .persian
                case "pt": .portuguese
                default: .none
                }
        }
    }

    var tokens: [TextToken] { scan.tokens }

    init(scan: ScannedText, language: Language, published: CalendarDay?) {
        self.scan = scan
        self.language = language
        self.published = published
        customs = Customs(language)
        names = CalendarNames.of(language)
    }

    mutating func run() -> [DateExpression] {
        var index = 0
        while index < scan.tokens.count {
            let token = scan.tokens[index]
            let next: Int? =
                switch token.kind {
                case .word: word(at: index)
                case .digits: figures(at: index)
                case .ideograph: ideograph(at: index)
                case .punctuation: nil
                }
            index = max(next ?? index + 1, index + 1)
        }
        return found
    }

    // MARK: Parts

    /// The whole number of a token of figures, up to four places.
    func number(_ index: Int) -> Int? {
        guard index >= 0, index < tokens.count, tokens[index].kind == .digits, tokens[index].count <= 4 else {
            return nil
        }
        return scan.scalars[tokens[index].range].reduce(0) { $0 * 10 + (Scalars.digitValue($1) ?? 0) }
    }

    func dayNumber(_ index: Int) -> Int? {
        guard let value = number(index), (1...31).contains(value), tokens[index].count <= 2 else { return nil }
        return value
    }

    func year(_ index: Int) -> Int? {
        guard let value = number(index), tokens[index].count == 4, (1000...2200).contains(value) else { return nil }
        return value
    }

    private func isJoint(_ index: Int) -> Bool {
        guard index >= 0, index < tokens.count else { return false }
        let token = tokens[index]
        if token.kind == .word { return token.count <= 4 && names?.joints.contains(token.key) == true }
        return token.kind == .punctuation
            && [0x2E, 0x2C, 0x27, 0xBA, 0xAA, 0xB0, 0x2D, 0x60C].contains(token.key)
    }

    /// Over up to four joints ("1", "er", "de", "."), forwards or backwards.
    func skip(from index: Int, by step: Int) -> Int {
        var index = index
        for _ in 0..<3 where isJoint(index) || isOrdinalEnding(index) { index += step }
        return index
    }

    private func isOrdinalEnding(_ index: Int) -> Bool {
        index > 0 && index < tokens.count && tokens[index].kind == .word && !tokens[index].followsSpace
            && tokens[index].count <= 3 && tokens[index - 1].kind == .digits
    }

    // MARK: Words

    private mutating func word(at index: Int) -> Int? {
        let token = tokens[index]
        if let (name, end) = names?.month(scan, at: index), let date = month(name, at: index, end: end) {
            append(date)
            return date.tokens.upperBound
        }
        if let (number, end) = weekday(at: index) {
            append(
                DateExpression(
                    form: .weekday, readings: [], weekday: number, isAmbiguous: false, day: nil,
                    start: Int(token.start),
                    end: Int(tokens[end - 1].end), tokens: index..<end))
            return end
        }
        switch customs {
        case .vietnamese: return vietnamese(at: index)
        case .korean: return koreanWeekday(at: index)
        default: return nil
        }
    }

    func weekday(at index: Int) -> (Int, Int)? {
        guard index >= 0, index < tokens.count else { return nil }
        let token = tokens[index]
        if let persian = persianWeekday(at: index) { return persian }
        if let (name, end) = names?.weekday(scan, at: index) {
            // "Mer 2", "mer. 2" and "Rab (2/11)" are days; "la Mer le 2" is the sea.
            let isPointed = scan.isMark(end, ".") || scan.isMark(end, ",")
            // "sun4i" is none.
            let isBesideFigure =
                dayNumber(isPointed ? end + 1 : end) != nil && (isPointed || tokens[end].followsSpace)
                || (scan.isMark(end, "(") && number(end + 1) != nil)
            let isHidden = (name.needsFigure && !isBesideFigure) || (name.needsCapital && !token.isCapitalised)
            return isHidden ? nil : (name.number, end)
        }
        guard customs == .portuguese else { return nil }
        return PortugueseWeekday.read(scan, index)
    }

    private mutating func month(_ name: CalendarNames.Name, at index: Int, end nameEnd: Int) -> DateExpression? {
        let token = tokens[index]
        guard !name.needsCapital || token.isCapitalised else { return nil }
        var start = index
        var end = behindOtherName(of: name.number, from: nameEnd)
        var day: Int?
        let before = skip(from: index - 1, by: -1)
        let after = skip(from: end, by: 1)
        if let value = dayNumber(before), !isTaken(before), !(scan.isMark(before - 1, ":")) {
            day = value
            start = before
        } else if let value = dayNumber(after), year(after) == nil,
            names?.months[tokens[min(after + 1, tokens.count - 1)].key] == nil,
            !hasHour(after), !isDecimal(after), !isScaled(after), after - end <= 1
        {
            day = value
            end = after + 1
        }
        var foundYear: Int?
        let yearPlace = skip(from: end, by: 1)
        if let value = year(yearPlace) {
            foundYear = value
            end = yearPlace + 1
        } else if let value = year(skip(from: start - 1, by: -1)), start - skip(from: start - 1, by: -1) <= 3,
            ["hu", "lt", "lv", "eu", "kk"].contains(language.primary)
        {
            foundYear = value
            start = skip(from: start - 1, by: -1)
        }
        let isBare = day == nil && foundYear == nil
        if isBare, (name.needsLowercase && token.isCapitalised) || (name.isDoubtfulFirst && isFirst(index)) {
            return nil
        }
        guard
            !name.needsFigure || ((day != nil || foundYear != nil) && (token.isCapitalised || language.primary != "en"))
        else { return nil }
        // "30 February" names a month, if no day.
        return make(start..<end, year: foundYear, month: name.number, day: day, form: day == nil ? .month : .long)
            ?? make(index..<nameEnd, year: nil, month: name.number, day: nil, form: .month)
    }

    /// Behind the same month's other name, as Arabic papers write both: "شباط/فبراير".
    private func behindOtherName(of month: Int, from index: Int) -> Int {
        guard scan.isMark(index, "/") || scan.isMark(index, "("), index + 1 < tokens.count,
            tokens[index + 1].kind == .word, let (name, end) = names?.month(scan, at: index + 1), name.number == month
        else { return index }
        return scan.isMark(end, ")") && scan.isMark(index, "(") ? end + 1 : end
    }

    /// Whether a scale word makes more of the figures at `index`: "April, 20 lakh people".
    private func isScaled(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens[index + 1].kind == .word else { return false }
        return NumberWords.of(language)?.scale(scan, tokens[index + 1])?.role == .scale
    }

    /// Whether the figures at `index` go on: "8,6" is no day.
    private func isDecimal(_ index: Int) -> Bool {
        guard index + 2 < tokens.count, tokens[index + 1].kind == .punctuation, tokens[index + 2].kind == .digits,
            !tokens[index + 1].followsSpace, !tokens[index + 2].followsSpace
        else { return false }
        return [0x2E, 0x2C, 0x66B, 0x66C].contains(tokens[index + 1].key)
    }

    private func isFirst(_ index: Int) -> Bool {
        index == 0 || [0x2E, 0x21, 0x3F, 0x22, 0x201C].contains(tokens[index - 1].key)
    }

    private func hasHour(_ index: Int) -> Bool {
        scan.isMark(index + 1, ":") || scan.isMark(index + 1, "%")
    }

    func isTaken(_ index: Int) -> Bool { found.last.map { $0.tokens.upperBound > index } ?? false }

    func make(
        _ range: Range<Int>, year: Int?, month: Int, day: Int?, form: DateExpression.Form
    ) -> DateExpression? {
        if let day, CalendarDay(year: year ?? 2000, month: month, day: day) == nil { return nil }
        var resolved: CalendarDay?
        if let day {
            resolved =
                year.flatMap { CalendarDay(year: $0, month: month, day: day) }
                ?? published.flatMap { Dates.nearest(month: month, day: day, to: $0) }
        }
        return DateExpression(
            form: form, readings: [.init(year: year, month: month, day: day)], weekday: nil, isAmbiguous: false,
            day: resolved, start: Int(tokens[range.lowerBound].start), end: Int(tokens[range.upperBound - 1].end),
            tokens: range)
    }

    mutating func append(_ date: DateExpression) { found.append(date) }
}
