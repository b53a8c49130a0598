import DragomanLanguages
import Testing

@Suite struct DatesTests {
    private let published = CalendarDay(year: 2022, month: 11, day: 4)

    @Test func readsFiguresWithTheArticlesDay() throws {
        let found = Dates.expressions(in: "ujar Kirby, Kamis (3/11).", language: "id", published: published)
        #expect(found.first?.weekday == 4)
        let date = try #require(found.last)
        #expect(date.day == CalendarDay(year: 2022, month: 11, day: 3) && !date.isAmbiguous)
    }

    @Test func marksWhatStaysOpen() throws {
        let open = try #require(Dates.expressions(in: "He said so (3/11).", language: "en").first)
        #expect(open.isAmbiguous && open.readings.first?.month == 3)
        let near = try #require(Dates.expressions(in: "He said so (3/11).", language: "en", published: published).first)
        #expect(!near.isAmbiguous && near.readings.first?.month == 11)
    }

    @Test func takesTheNearestYear() throws {
        let newYear = CalendarDay(year: 2023, month: 1, day: 2)
        let date = try #require(Dates.expressions(in: "le 30 décembre", language: "fr", published: newYear).first)
        #expect(date.day == CalendarDay(year: 2022, month: 12, day: 30))
    }

    static let long: [(Language, String)] = [
        ("en", "On November 3, 2022 it rained."), ("en", "on 3 November 2022"), ("fr", "le 3 novembre 2022"),
        ("es", "el 3 de noviembre de 2022"),
        ("de", "am 3. November 2022"), ("id", "3 November 2022"), ("ru", "3 ноября 2022 года"),
        ("pl", "3 listopada 2022"),
        ("cs", "3. listopadu 2022"), ("fi", "3. marraskuuta 2022"), ("hu", "2022. november 3."),
        ("ca", "3 de novembre de 2022"),
        ("pt", "3 de novembro de 2022"), ("it", "3 novembre 2022"), ("tr", "3 Kasım 2022"), ("el", "3 Νοεμβρίου 2022"),
        ("uk", "3 листопада 2022"),
        ("ar", "3 نوفمبر 2022"), ("nl", "3 november 2022"), ("ro", "3 noiembrie 2022"), ("oc", "3 de novembre de 2022"),
        ("th", "วันที่ 3 พฤศจิกายน 2565"), ("th", "3 พ.ย. พ.ศ. 2565"), ("he", "ב-3 בנובמבר 2022"), ("hi", "3 नवम्बर 2022"),
        ("bn", "৩ নভেম্বর ২০২২"), ("vi", "ngày 3 tháng 11 năm 2022"), ("ar", "3 تشرين الثاني/نوفمبر 2022"),
        ("kn", "3 ನವೆಂಬರ್ 2022"), ("ml", "3 നവംബർ 2022"), ("gu", "3 નવેમ્બર 2022"),
        ("fr", "03/11/2022"),
        ("de", "03.11.2022"), ("en", "2022-11-03"),
    ]

    @Test(arguments: long.indices) func readsDaysInManyLanguages(_ index: Int) throws {
        let (language, text) = Self.long[index]
        let date = try #require(Dates.expressions(in: text, language: language).first { $0.weekday == nil })
        #expect(date.readings.first?.month == 11 && date.readings.first?.day == 3, "\(text)")
        #expect(date.readings.first?.year == 2022, "\(text)")
    }

    static let weekdays: [(Language, String)] = [
        ("ja", "2022年11月3日（木）"), ("ko", "목요일에"), ("th", "เมื่อวันพฤหัสบดี"), ("vi", "hôm thứ năm"), ("vi", "vào thứ Năm"),
        ("he", "ביום חמישי"), ("fa", "روز پنج شنبه"), ("uk", "у четвер"), ("hi", "बृहस्पतिवार को"), ("ta", "வியாழக்கிழமை"),
        ("te", "గురువారం"), ("az", "cümə axşamı"), ("et", "neljapäeval"), ("is", "fimmtudaginn"), ("sq", "të enjten"),
        ("ka", "ხუთშაბათს"),
        ("bn", "বৃহস্পতিবারের"),
    ]

    @Test(arguments: weekdays.indices) func readsThursdayInManyLanguages(_ index: Int) {
        let (language, text) = Self.weekdays[index]
        #expect(Dates.expressions(in: text, language: language).contains { $0.weekday == 4 }, "\(text)")
    }

    @Test func joinsAWordBrokenByItsApostrophe() {
        #expect(Dates.expressions(in: "в п'ятницю", language: "uk").map(\.weekday) == [5])
        #expect(Dates.expressions(in: "в п’ятницю", language: "uk").map(\.weekday) == [5])
    }

    static let others: [(Language, String)] = [
        ("vi", "lần thứ ba"), ("en", "the sun4i chip"), ("fil", "may mga tao"), ("pt", "muito mais cedo"),
        ("he", "המקום השני"), ("th", "ดวงจันทร์"), ("ko", "일요"),
    ]

    @Test(arguments: others.indices) func takesNoEverydayWordForADate(_ index: Int) {
        let (language, text) = Self.others[index]
        #expect(Dates.expressions(in: text, language: language).isEmpty, "\(text)")
    }

    @Test func readsFiguresBehindAWordForTheDay() {
        #expect(Dates.expressions(in: "hôm 3/11", language: "vi").first?.readings.first?.month == 11)
        #expect(Dates.expressions(in: "em 3/4 dos casos", language: "pt").isEmpty)
    }

    @Test func takesNoScaledFigureForADay() {
        #expect(Dates.expressions(in: "In April 20 million people left.", language: "en").map(\.form) == [.month])
    }

    @Test func takesNoDecimalForADay() {
        let found = Dates.expressions(in: "kesäkuussa 8,6 prosenttiin", language: "fi")
        #expect(found.map(\.form) == [.month])
    }

    @Test func takesBothNamesOfAMonthForOne() {
        #expect(Dates.expressions(in: "6 شباط/فبراير", language: "ar").count == 1)
    }

    @Test func readsChineseDatesAndWeekdays() {
        let found = Dates.expressions(in: "11月3日星期四", language: "zh")
        #expect(found.first?.readings.first?.month == 11 && found.first?.readings.first?.day == 3)
        #expect(found.last?.weekday == 4)
        #expect(Dates.expressions(in: "木曜日", language: "ja").first?.weekday == 4)
        #expect(Dates.expressions(in: "11월 3일", language: "ko").first?.readings.first?.day == 3)
    }

    @Test(arguments: [
        "It may rain.", "The score was 2-1.", "He walked 3/4 of the way.", "They march on.", "Sat down in the sun.",
    ])
    func takesNoWordForADate(_ text: String) {
        #expect(Dates.expressions(in: text, language: "en").isEmpty)
    }

    @Test func readsInflectedNames() {
        #expect(Dates.expressions(in: "в среду, в сентябре", language: "ru").map(\.weekday) == [3, nil])
        #expect(Dates.expressions(in: "Dienstagabend", language: "de").first?.weekday == 2)
        #expect(Dates.expressions(in: "na segunda-feira", language: "pt").first?.weekday == 1)
    }

    static let written: [(Language, String)] = [
        ("fr", "jeudi 3 novembre 2022"), ("en", "Thursday, November 3, 2022"), ("es", "jueves 3 de noviembre de 2022"),
        ("de", "Donnerstag, 3. November 2022"), ("id", "Kamis, 3 November 2022"), ("ar", "الخميس 3 نوفمبر 2022"),
        ("ca", "dijous 3 de novembre del 2022"),
        ("zh", "2022年11月3日星期四"), ("hu", "2022. november 3., csütörtök"),
    ]

    @Test(arguments: written.indices) func writesDays(_ index: Int) throws {
        let (language, text) = Self.written[index]
        let day = try #require(CalendarDay(year: 2022, month: 11, day: 3))
        #expect(Dates.formatted(day, language: language, weekday: true, year: true) == text)
    }

    /// A short name that is a common word too is a weekday only where a day's number stands right behind it.
    @Test(arguments: [("le Musée de la Mer le 2 janvier", false), ("Mer 2 janvier", true), ("mer. 2 janvier", true)])
    func tellsShortWeekdaysFromWords(text: String, isWeekday: Bool) {
        let found = Dates.expressions(in: text, language: "fr", published: nil)
        #expect(found.contains { $0.weekday == 3 } == isWeekday)
        #expect(found.contains { $0.readings.first?.day == 2 })
    }

    @Test func writesTheFirst() throws {
        let first = try #require(CalendarDay(year: 2022, month: 4, day: 1))
        #expect(Dates.formatted(first, language: "fr") == "1er avril")
        #expect(Dates.formatted(first, language: "ca") == "1 d’abril")
    }

    @Test func calendarDaysCountBothWays() throws {
        for days in stride(from: -800_000, through: 800_000, by: 9973) {
            #expect(CalendarDay(daysSince1970: days).daysSince1970 == days)
        }
        #expect(CalendarDay(year: 2023, month: 2, day: 29) == nil)
        #expect(try #require(CalendarDay(iso: "2022-11-03T10:00:00Z")).weekday == 4)
        #expect(CalendarDay(secondsSince1970: -1) == CalendarDay(year: 1969, month: 12, day: 31))
    }
}
