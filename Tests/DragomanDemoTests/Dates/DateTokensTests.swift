import Testing

@testable import DragomanDemo

@Suite struct DateTokensTests {
    /// 2026-11-23, a Monday.
    let monday = PressDay(number: 20_780)

    @Test func daysAndCivilDates() {
        #expect(monday.civil == (2026, 11, 23))
        #expect(monday.weekday == 0)
        #expect(PressDay(number: 0).civil == (1970, 1, 1))
        #expect(PressDay(number: 0).weekday == 3)
        #expect(PressDay(number: 11_016).civil == (2000, 2, 29))
        #expect((monday + 98).civil == (2027, 3, 1))
    }

    @Test func eachLanguageWritesItsDates() {
        func fill(_ text: String, _ words: DateWords) -> String { DateTokens(today: monday, words: words).fill(text) }
        #expect(fill("el {-1:weekday} y {+20:the}", .spanish) == "el domingo y el 13 de diciembre")
        #expect(
            fill("{+18:the}, {+18:full}, {+150:date}", .catalan)
                == "l'11 de desembre, 11 de desembre de 2026, 22 d'abril")
        #expect(fill("{-2:Weekday} ({-2:short})", .indonesian) == "Sabtu (21/11)")
        #expect(fill("on {0:weekday}, {+2:date} {0:year}", .english) == "on Monday, 25 November 2026")
        #expect(fill("{+90:month}", .arabic) == "فبراير")
    }

    @Test func bracesThatAreNoTokensStay() {
        #expect(DateTokens(today: monday, words: .english).fill("{a} {1:never} {") == "{a} {1:never} {")
    }
}
