import DragomanHTML
import Testing

@testable import DragomanArticles

@Suite struct DateReaderTests {
    private static let days = [
        "3 November 2026", "November 3, 2026", "Nov 3 2026", "Tuesday, 3rd of November 2026", "3.11.2026", "3/11/2026",
        "03.11.26", "3. November 2026", "Di., 03.11.2026", "3 novembre 2026", "3 de noviembre de 2026",
        "3 de novembre de 2026", "3 de novembro de 2026", "3 noiembrie 2026", "3 nov 2026", "3. november 2026",
        "3. marraskuuta 2026", "3. nóvember 2026", "2026. gada 3. novembris", "2026 m. lapkričio 3 d.",
        "3 listopada 2026", "3. listopadu 2026", "3. studenoga 2026.", "3. novembra 2026", "3. новембра 2026.",
        "3 ноември 2026 г.", "3 ноября 2026", "3 листопада 2026", "3 лістапада 2026", "2026. november 3.",
        "3 Νοεμβρίου 2026", "3 Kasım 2026", "3 noyabr 2026", "2026 жылғы 3 қараша", "3 ნოემბერი, 2026",
        "3 նոյեմբերի, 2026", "3 نوفمبر 2026", "٣ نوفمبر ٢٠٢٦", "3 تشرين الثاني 2026", "3 نونبر 2026",
        "3 نومبر 2026", "۱۲ آبان ۱۴۰۵", "۱۴۰۵/۰۸/۱۲", "3 בנובמבר 2026", "3 नवंबर 2026", "३ नवम्बर २०२६",
        "৩ নভেম্বর ২০২৬", "3 நவம்பர் 2026", "3 నవంబర్ 2026", "3 നവംബർ 2026", "3 พฤศจิกายน 2569", "3 พ.ย. 2569",
        "๓ พฤศจิกายน ๒๕๖๙", "០៣ ខែវិច្ឆិកា ឆ្នាំ២០២៦", "3 tháng 11, 2026", "Thứ ba, 3/11/2026",
        "３ November ２０２６", "2026年11月3日", "26年11月3日", "令和8年11月3日", "民國115年11月3日", "二〇二六年十一月三日",
        "2026년 11월 3일", "2026. 11. 3.", "3 Novemba 2026", "2026ko azaroaren 3a",
    ]

    @Test(arguments: days)
    func daysInManyLanguages(_ text: String) throws {
        #expect(try #require(DateReader().written(text)).date.date().description == "2026-11-03")
    }

    @Test(arguments: [
        ("3 November 2026, 9:05", "2026-11-03T09:05:00Z"), ("3 November 2026 14:05:59", "2026-11-03T14:05:00Z"),
        ("Nov. 3, 2026 6:30 PM", "2026-11-03T18:30:00Z"), ("Nov. 3, 2026 12:10 a.m.", "2026-11-03T00:10:00Z"),
        ("3 novembre 2026 à 9h05", "2026-11-03T09:05:00Z"), ("3. November 2026, 09.05 Uhr", "2026-11-03T09:05:00Z"),
        ("09:05, 3 ноября 2026", "2026-11-03T09:05:00Z"), ("2026年11月3日 下午3時5分", "2026-11-03T15:05:00Z"),
        ("2026.11.03. 오전 9:05", "2026-11-03T09:05:00Z"), ("3 Nov 2026 09:05 CET", "2026-11-03T09:05:00+01:00"),
        ("Tue, 03 Nov 2026 09:05:00 -0500", "2026-11-03T09:05:00-05:00"),
        ("Tue, 03 Nov 2026 09:05 +0100 (CET)", "2026-11-03T09:05:00+01:00"),
        ("3 November 2026, 08:00-09:00", "2026-11-03T08:00:00Z"),
        ("3 Nov 2026 09:05+01:00", "2026-11-03T09:05:00+01:00"),
        ("3/11/2026, 09:05 (GMT+7)", "2026-11-03T09:05:00+07:00"),
        ("Tue Nov 03 09:05:00 CET 2026", "2026-11-03T09:05:00+01:00"),
    ])
    func timesBesideThem(_ text: String, _ moment: String) {
        #expect(DateReader().written(text)?.date.iso8601 == moment)
    }

    @Test(arguments: [
        ("Updated 5 November 2026, 10:00 | Published 3 November 2026", "2026-11-03", false),
        ("Erstellt: 3. November 2026 – Aktualisiert: 5. November 2026", "2026-11-03", false),
        ("Mis à jour le 5 novembre 2026", "2026-11-05", true), ("更新：2026年11月5日", "2026-11-05", true),
    ])
    func changesAreToldFromPublication(_ text: String, _ day: String, _ isUpdate: Bool) throws {
        let found = try #require(DateReader().written(text))
        #expect(found.date.date().description == day)
        #expect(found.isUpdate == isUpdate)
    }

    @Test func monthStandsFirstInAmericanFigures() {
        #expect(DateReader(isMonthFirst: true).written("11/03/2026")?.date.iso8601 == "2026-11-03")
        #expect(DateReader().written("11/03/2026")?.date.iso8601 == "2026-03-11")
        #expect(DateReader().written("11/23/2026")?.date.iso8601 == "2026-11-23")
    }

    @Test func ordinalTellsCroatianFromPolish() {
        #expect(DateReader().written("14. listopada 2026.")?.date.iso8601 == "2026-10-14")
        #expect(DateReader().written("14 listopada 2026")?.date.iso8601 == "2026-11-14")
    }

    @Test(arguments: [
        "14 11 6 15 — 44", "Versions: 00 01 02 03 04", "1996-98", "32 November 2026", "3 Brumaire 2026", "٢٠٨٢ ٣ ١",
        "30 اسفند ۱۴۰۴", "12.3.1400", "3 November 1926", "31/11/2026", "2,026 ferries", "",
    ])
    func othersAreNone(_ text: String) {
        #expect(DateReader().written(text) == nil)
    }

    @Test(arguments: [
        (1399, 12, 30, "2021-03-20"), (1400, 1, 1, "2021-03-21"), (1404, 6, 31, "2025-09-22"),
        (1405, 7, 1, "2026-09-23"), (1360, 1, 1, "1981-03-21"), (1408, 12, 30, "2030-03-20"),
    ])
    func persianYears(_ year: Int, _ month: Int, _ day: Int, _ western: String) {
        #expect(PersianCalendar.date(year: year, month: month, day: day)?.description == western)
    }
}
