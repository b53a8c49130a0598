import DragomanLanguages
import DragomanTranslation
import Testing

/// "Nevertheless" is three words with a "not" among them in some languages, and denies nothing.
@Suite struct NegationIdiomTests {
    private func rules(_ from: Language, _ source: String, _ to: Language, _ target: String) -> [String] {
        Checker.findings(sourceText: source, targetText: target, pair: LanguagePair(source: from, target: to))
            .filter { $0.severity != .notes }.map(\.rule)
    }

    @Test func anIdiomIsNoDenial() {
        #expect(rules("ru", "Тем не менее источник назвал имя.", "en", "However, a source named the name.").isEmpty)
        #expect(rules("es", "No obstante, el juez lo acepta.", "fr", "Cependant, le juge l'accepte.").isEmpty)
        #expect(rules("uk", "Тим не менш він приїхав.", "en", "However, he came.").isEmpty)
    }

    @Test func theSameWordsOutsideOfItDeny() {
        #expect(rules("ru", "Источник не назвал имя.", "en", "A source named the name.") == ["negation-flipped"])
        #expect(rules("es", "El juez no lo acepta.", "fr", "Le juge l'accepte.") == ["negation-flipped"])
    }

    /// A row of foreign names in a sentence of the right language.
    @Test func namesOfTownsMakeNoForeignSentence() {
        let found = rules(
            "de", "Auch in Paris, Sofia, Vilnius, Valletta, Tallinn und Edinburgh gab es Proteste.", "en",
            "There were also protests in Paris, Sofia, Vilnius, Valletta, Tallinn and Edinburgh.")
        #expect(found.isEmpty)
    }
}
