import DragomanLanguages
import Testing

@Suite struct ClockTimeTests {
    private func times(_ text: String, _ language: Language) -> [String] {
        ClockTime.expressions(in: ScannedText(text), language: language).map(\.pointed)
    }

    @Test(
        arguments: [
            ("en", "at 18:30 and 9:05 a.m.", ["18.30", "9.05"]), ("fr", "à 18h30 ou 9 h 05", ["18.30", "9.05"]),
            ("de", "von 9.30 bis 11.00 Uhr", ["9.30", "11.00"]), ("es", "a las 6.00", ["6.00"]),
            ("da", "kl. 18.30-20.00", ["18.30", "20.00"]), ("id", "jam 07.15", ["7.15"]),
            ("ca", "les 24.00 hores", ["24.00"]),
        ] as [(Language, String, [String])])
    func areTold(language: Language, text: String, expected: [String]) { #expect(times(text, language) == expected) }

    @Test(
        arguments: [
            ("es", "un 6.50 por ciento"), ("en", "2.50 hours"), ("de", "25.30 Uhr"), ("de", "18.75 Uhr"),
            ("de", "1.18.30 Uhr"),
            ("it", "alle 20.451"), ("fr", "3,30 h"), ("es", "las 3.400 personas"),
        ] as [(Language, String)])
    func decimalsAndDatesAreNone(language: Language, text: String) { #expect(times(text, language).isEmpty) }

    @Test func areWrittenByLanguage() throws {
        let time = try #require(ClockTime.expressions(in: ScannedText("les 18.05"), language: "ca").first)
        #expect(time.isPointed && time.range == 4..<9)
        #expect(time.written(in: "fr") == "18\u{A0}h\u{A0}05")
        #expect(time.written(in: "en") == "18:05")
        #expect(time.written(in: "es") == nil)
    }
}
