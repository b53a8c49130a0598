import DragomanHTML
import Testing

@Suite struct CivilDateTests {
    @Test func `Every day of eight centuries follows the one before it`() throws {
        var expected = try #require(CivilDate(year: 1600, month: 1, day: 1))
        let start = expected.daysSince1970
        for offset in 0..<292_194 {
            let date = CivilDate(daysSince1970: start + offset)
            #expect(date == expected)
            #expect(date.daysSince1970 == start + offset)
            let next = (date.year, date.month, date.day + 1)
            expected = try #require(
                CivilDate(year: next.0, month: next.1, day: next.2)
                    ?? CivilDate(year: next.0, month: next.1 + 1, day: 1)
                    ?? CivilDate(year: next.0 + 1, month: 1, day: 1))
        }
    }

    @Test func `Known days`() {
        #expect(CivilDate(year: 1970, month: 1, day: 1)?.daysSince1970 == 0)
        #expect(CivilDate(year: 2000, month: 2, day: 29)?.daysSince1970 == 11_016)
        #expect(CivilDate(year: 2026, month: 11, day: 3)?.weekday == 2)
        #expect(CivilDate(year: 1900, month: 2, day: 29) == nil)
        #expect(CivilDate(daysSince1970: .max).description == "9999-12-31")
        #expect(CivilDate(daysSince1970: .min).description == "-9999-01-01")
    }

    @Test func `A moment has a day and a clock in every zone`() {
        let moment = DateTime(secondsSince1970: -1, zoneOffsetMinutes: 120)
        #expect(moment.date().description == "1970-01-01")
        #expect(moment.clock() == DateTime.Clock(hour: 1, minute: 59, second: 59))
        #expect(moment.date(zoneOffsetMinutes: 0).description == "1969-12-31")
        #expect(DateTime(secondsSince1970: .min).iso8601.hasPrefix("-9999"))
        #expect(DateTime(secondsSince1970: .max, zoneOffsetMinutes: .max / 120).iso8601.hasPrefix("9999"))
    }
}
