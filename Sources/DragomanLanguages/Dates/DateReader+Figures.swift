extension DateReader {
    /// "3/11", "03.11.", "3-11-2022", "2022-11-03": with a year, in brackets of their own, or behind a weekday. Anything else could be a score or
    /// a fraction.
    mutating func figures(at index: Int) -> Int? {
        if let end = korean(at: index) { return end }
        guard let first = number(index), index + 2 < tokens.count, !tokens[index + 1].followsSpace,
            !tokens[index + 2].followsSpace, let second = number(index + 2)
        else { return nil }
        let mark = tokens[index + 1].key
        guard mark == 0x2F || mark == 0x2E || mark == 0x2D, tokens[index + 1].kind == .punctuation else { return nil }
        var end = index + 3
        var third: Int?
        if end + 1 < tokens.count, tokens[end].key == mark, tokens[end].kind == .punctuation, !tokens[end].followsSpace,
            !tokens[end + 1].followsSpace, let value = number(end + 1)
        {
            third = value
            end += 2
        }
        let range = index..<end
        if let third { return three(first, second, third, range, mark) }
        guard mark != 0x2D, tokens[index].count <= 2, tokens[index + 2].count <= 2 else { return nil }
        var close = end
        if mark == 0x2E, scan.isMark(close, ".") { close += 1 }
        let isBracketed =
            (scan.isMark(index - 1, "(") && scan.isMark(close, ")"))
            || (scan.isMark(index - 1, "（") && scan.isMark(close, "）"))
        guard isBracketed || isBehindWeekday(index) || isLed(index) else { return nil }
        return numeric(first, second, year: nil, index..<(isBracketed ? close : end)) ? close : nil
    }

    /// Whether a word for the day stands before it: Vietnamese "hôm 3/11", Indonesian "tanggal 3/11".
    private func isLed(_ index: Int) -> Bool {
        index > 0 && Self.figureLeads[language.primary]?.contains(tokens[index - 1].key) == true
    }

    private static let figureLeads: [String: KeySet] = [
        "vi": "ngày hôm sáng trưa chiều tối", "id": "tanggal tgl", "ms": "tarikh", "pt": "dia", "es": "día",
        "gl": "día",
    ].mapValues { KeySet($0.split(separator: " ").map { Scalars.key($0) }) }

    private func isBehindWeekday(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        var place = index - 1
        while place > 0, scan.isMark(place, "(") || scan.isMark(place, ",") || scan.isMark(place, ".") { place -= 1 }
        return found.last.map { $0.form == .weekday && $0.tokens.upperBound == place + 1 } ?? false
    }

    private mutating func three(_ first: Int, _ second: Int, _ third: Int, _ range: Range<Int>, _ mark: UInt64) -> Int?
    {
        let start = range.lowerBound
        if tokens[start].count == 4 {
            guard let date = make(range, year: first, month: second, day: third, form: .numeric) else { return nil }
            append(date)
            return range.upperBound
        }
        guard tokens[start].count <= 2, tokens[start + 2].count <= 2 else { return nil }
        let places = tokens[start + 4].count
        guard places == 4 || (places == 2 && (mark != 0x2D || third < 50)) else { return nil }
        let year = places == 4 ? third : third < 70 ? 2000 + third : 1900 + third
        return numeric(first, second, year: year, range) ? range.upperBound : nil
    }

    /// Takes two figures for day and month, in the order that language and the article's day allow.
    private mutating func numeric(_ first: Int, _ second: Int, year: Int?, _ range: Range<Int>) -> Bool {
        let dayFirst = reading(year, month: second, day: first)
        let monthFirst = reading(year, month: first, day: second)
        let putsMonthFirst = Dates.putsMonthFirst(language)
        var readings = (putsMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst]).compactMap { $0 }
        guard !readings.isEmpty else { return false }
        if first == second { readings = [readings[0]] }
        var isAmbiguous = readings.count > 1 && putsMonthFirst
        if readings.count > 1, let published, year == nil {
            let distances = readings.map { reading in
                Dates.nearest(month: reading.month, day: reading.day ?? 1, to: published).map {
                    Dates.distance($0, published)
                } ?? 400
            }
            if distances[0] <= 31, distances[1] > 31 {
                isAmbiguous = false
            } else if distances[1] <= 31, distances[0] > 31 {
                readings.swapAt(0, 1)
                isAmbiguous = false
            }
        }
        guard var date = make(range, year: year, month: readings[0].month, day: readings[0].day, form: .numeric) else {
            return false
        }
        date.readings = readings
        date.firstFigure = first
        date.isAmbiguous = isAmbiguous
        append(date)
        return true
    }

    private func reading(_ year: Int?, month: Int, day: Int) -> DateExpression.Reading? {
        CalendarDay(year: year ?? 2000, month: month, day: day).map { _ in .init(year: year, month: month, day: day) }
    }

    // MARK: Chinese and Japanese

    /// 11月3日, 十一月, 星期四, 周四, 木曜日.
    mutating func ideograph(at index: Int) -> Int? {
        if customs == .thai { return thai(at: index) }
        let key = tokens[index].key
        if key == 0x6708, bracketedWeekday(at: index) == nil { return ideographicMonth(at: index) }
        if let number = bracketedWeekday(at: index) {
            appendWeekday(number, index..<index + 1)
            return index + 1
        }
        if let number = ideographicWeekday(at: index) {
            appendWeekday(number.0, index..<number.1)
            return number.1
        }
        return nil
    }

    private func ideographicWeekday(at index: Int) -> (Int, Int)? {
        let key = tokens[index].key
        if key == 0x66DC || key == 0x661F || key == 0x79AE || key == 0x793C || key == 0x5468 || key == 0x9031 {
            if key == 0x66DC { return nil }
            var place = index + 1
            if key == 0x661F, place < tokens.count, tokens[place].key == 0x671F {
                place += 1
            } else if key == 0x661F {
                return nil
            }
            if key == 0x79AE || key == 0x793C {
                guard place < tokens.count, tokens[place].key == 0x62DC else { return nil }
                place += 1
            }
            guard place < tokens.count, tokens[place].kind == .ideograph else { return nil }
            if tokens[place].key == 0x65E5 || tokens[place].key == 0x5929 { return (7, place + 1) }
            guard let value = Ideographs.digit(tokens[place].key), (1...6).contains(value) else { return nil }
            return (Int(value), place + 1)
        }
        guard index + 1 < tokens.count, tokens[index + 1].key == 0x66DC, let day = Self.japaneseDays.firstIndex(of: key)
        else { return nil }
        return (day + 1, index + 2)
    }

    /// 月 火 水 木 金 土 日.
    private static let japaneseDays: [UInt64] = [0x6708, 0x706B, 0x6C34, 0x6728, 0x91D1, 0x571F, 0x65E5]

    /// "3日（木）": the day alone, in brackets behind a date.
    private func bracketedWeekday(at index: Int) -> Int? {
        guard customs == .japanese, scan.isMark(index - 1, "（") || scan.isMark(index - 1, "("),
            scan.isMark(index + 1, "）") || scan.isMark(index + 1, ")"), index > 1, tokens[index - 2].key == 0x65E5
        else { return nil }
        return Self.japaneseDays.firstIndex(of: tokens[index].key).map { $0 + 1 }
    }

    private mutating func ideographicMonth(at index: Int) -> Int? {
        if index + 1 < tokens.count, tokens[index + 1].key == 0x66DC, let found = ideographicWeekday(at: index) {
            appendWeekday(found.0, index..<found.1)
            return found.1
        }
        guard let (month, start) = numeral(before: index), (1...12).contains(month), !isTaken(start) else { return nil }
        var end = index + 1
        var day: Int?
        if let (value, place) = numeral(after: index), (1...31).contains(value), place < tokens.count,
            tokens[place].key == 0x65E5 || tokens[place].key == 0x53F7 || tokens[place].key == 0x865F
        {
            day = value
            end = place + 1
        }
        guard let date = make(start..<end, year: nil, month: month, day: day, form: day == nil ? .month : .long) else {
            return nil
        }
        append(date)
        return end
    }

    private func numeral(before index: Int) -> (Int, Int)? {
        if let value = number(index - 1) { return (value, index - 1) }
        var start = index
        while start > 0, index - start < 3, tokens[start - 1].kind == .ideograph,
            Ideographs.isNumeral(tokens[start - 1].key)
        {
            start -= 1
        }
        return start < index ? (Int(Ideographs.run(scan, from: start, leading: nil).value), start) : nil
    }

    private func numeral(after index: Int) -> (Int, Int)? {
        guard index + 1 < tokens.count else { return nil }
        if let value = number(index + 1) { return (value, index + 2) }
        guard tokens[index + 1].kind == .ideograph, Ideographs.isNumeral(tokens[index + 1].key) else { return nil }
        let run = Ideographs.run(scan, from: index + 1, leading: nil)
        return run.value < 32 ? (Int(run.value), run.end) : nil
    }
}
