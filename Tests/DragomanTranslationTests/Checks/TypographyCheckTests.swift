import DragomanLanguages
import DragomanTranslation
import Testing

/// How the target language writes its marks is a note, with a fix that is safe.
@Suite struct TypographyCheckTests {
    private func notes(_ target: String, _ language: Language) -> [Finding] {
        Checker.findings(
            sourceText: "Is it \"true\"?", targetText: target, pair: LanguagePair(source: "en", target: language)
        ).filter { $0.rule.hasPrefix("typography") }
    }

    @Test func whatIsWrittenOtherwiseIsNoted() {
        let french = notes("Est-ce vrai?", "fr")
        #expect(french.map(\.rule) == ["typography-space"])
        #expect(french.map(\.suggestion) == ["\u{202F}"])
        #expect(french.allSatisfy { $0.severity == .notes && $0.isSafeFix })
        #expect(notes("Ist das \"wahr\"?", "de").map(\.suggestion) == ["„", "“"])
    }

    @Test func whatIsRightIsNot() {
        #expect(notes("Est-ce vrai\u{202F}?", "fr").isEmpty)
        #expect(notes("Ist das „wahr“?", "de").isEmpty)
    }
}
