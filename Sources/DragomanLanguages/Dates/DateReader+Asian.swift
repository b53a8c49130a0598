/// Dates of languages that number months and weekdays, or write them without spaces.
extension DateReader {
    // MARK: Vietnamese

    /// "tháng 11", "ngày 3 tháng 11 năm 2022", "thứ Hai", "Chủ nhật".
    mutating func vietnamese(at index: Int) -> Int? {
        let key = tokens[index].key
        if key == Self.thang, let month = number(index + 1), (1...12).contains(month) {
            let day = dayNumber(index - 1)
            let isYear = index + 2 < tokens.count && tokens[index + 2].key == Self.nam
            let year = isYear ? year(index + 3) : nil
            let date = make(
                (day == nil ? index : index - 1)..<(year == nil ? index + 2 : index + 4), year: year, month: month,
                day: day, form: day == nil ? .month : .long)
            if let date { append(date) }
            return date?.tokens.upperBound ?? index + 2
        }
        guard let number = vietnameseWeekday(at: index) else { return nil }
        appendWeekday(number, index..<index + 2)
        return index + 2
    }

    /// "thứ ba" is also *third*: a small letter counts only behind a word for the day, or where no ordinal is written so.
    private func vietnameseWeekday(at index: Int) -> Int? {
        guard index + 1 < tokens.count else { return nil }
        let (key, next) = (tokens[index].key, tokens[index + 1])
        if key == Self.chu, next.key == Self.nhat { return 7 }
        guard key == Self.thu, let number = Self.vietnameseDays[next.key] else { return nil }
        let isLed = index > 0 && Self.dayWords.contains(tokens[index - 1].key)
        return next.isCapitalised || isLed || Self.clearDays.contains(next.key) ? number : nil
    }

    private static let thang = Scalars.key("tháng")
    private static let nam = Scalars.key("năm")
    private static let thu = Scalars.key("thứ")
    private static let chu = Scalars.key("chủ")
    private static let nhat = Scalars.key("nhật")
    private static let vietnameseDays: [UInt64: Int] = [
        Scalars.key("hai"): 1, Scalars.key("ba"): 2, Scalars.key("tư"): 3, Scalars.key("năm"): 4, Scalars.key("sáu"): 5,
        Scalars.key("bảy"): 6,
    ]
    private static let clearDays = KeySet(["sáu", "bảy"].map { Scalars.key($0) })
    private static let dayWords = KeySet(["hôm", "sáng", "trưa", "chiều", "tối", "đêm"].map { Scalars.key($0) })

    // MARK: Korean

    /// "11월 3일", figures with a Hangul word behind each.
    mutating func korean(at index: Int) -> Int? {
        guard customs == .korean, let month = number(index), (1...12).contains(month), index + 1 < tokens.count,
            tokens[index + 1].kind == .word, !tokens[index + 1].followsSpace,
            scan.scalars[Int(tokens[index + 1].start)] == 0xC6D4
        else { return nil }
        let day = dayNumber(index + 2)
        let hasDay = day != nil && index + 3 < tokens.count && scan.scalars[Int(tokens[index + 3].start)] == 0xC77C
        let end = hasDay ? index + 4 : index + 2
        let date = make(index..<end, year: nil, month: month, day: hasDay ? day : nil, form: hasDay ? .long : .month)
        guard let date else { return nil }
        append(date)
        return end
    }

    /// "목요일", with whatever particle behind it.
    mutating func koreanWeekday(at index: Int) -> Int? {
        let range = tokens[index].range
        guard range.count >= 3, scan.scalars[range.lowerBound + 1] == 0xC694,
            scan.scalars[range.lowerBound + 2] == 0xC77C,
            let day = Self.koreanDays.firstIndex(of: scan.scalars[range.lowerBound])
        else { return nil }
        appendWeekday(day + 1, index..<index + 1)
        return index + 1
    }

    /// 월 화 수 목 금 토 일.
    private static let koreanDays: [UInt32] = [0xC6D4, 0xD654, 0xC218, 0xBAA9, 0xAE08, 0xD1A0, 0xC77C]

    // MARK: Persian

    /// "سه شنبه", written in two words.
    func persianWeekday(at index: Int) -> (Int, Int)? {
        guard customs == .persian, index + 1 < tokens.count, tokens[index + 1].key == Self.shanbe,
            let day = Self.persianDays.firstIndex(of: tokens[index].key)
        else { return nil }
        return (day == 0 ? 7 : day, index + 2)
    }

    private static let shanbe = Scalars.key("شنبه")
    private static let persianDays = ["یک", "دو", "سه", "چهار", "پنج"].map { Scalars.key($0) }

    // MARK: Thai

    /// "6 กุมภาพันธ์ พ.ศ. 2566", "วันพฤหัสบดี".
    mutating func thai(at index: Int) -> Int? {
        if let weekday = ThaiCalendar.weekdays.name(scan, at: index) {
            appendWeekday(weekday.value, index..<weekday.end)
            return weekday.end
        }
        guard let month = ThaiCalendar.months.name(scan, at: index) else { return nil }
        let day = dayNumber(index - 1)
        let place = ThaiCalendar.era.name(scan, at: month.end)?.end ?? month.end
        let year = ThaiCalendar.year(number(place))
        let range = (day == nil ? index : index - 1)..<(year == nil ? month.end : place + 1)
        let date = make(range, year: year, month: month.value, day: day, form: day == nil ? .month : .long)
        guard let date else { return nil }
        append(date)
        return date.tokens.upperBound
    }

    // MARK: Parts

    mutating func appendWeekday(_ number: Int, _ range: Range<Int>) {
        append(
            DateExpression(
                form: .weekday, readings: [], weekday: number, isAmbiguous: false, day: nil,
                start: Int(tokens[range.lowerBound].start), end: Int(tokens[range.upperBound - 1].end), tokens: range))
    }
}
