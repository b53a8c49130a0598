import DragomanLanguages
import DragomanTranslation
import Testing

@Suite struct GlossaryAndSpellingTests {
    private struct Words: SpellingDictionary {
        let language: Language = "fr"
        let words: Set<String>
        func knows(_ word: String) -> Bool { words.contains(word) }
    }

    @Test func glossaryTermsAreRenderedAndForbiddenOnesNot() {
        let term = CheckTerm(sourceForms: ["pusing"], targetForms: ["embarrassé"], forbiddenForms: ["étourdi"])
        let context = CheckContext(terms: [term])
        let pair = LanguagePair(source: "id", target: "fr")
        let rules = { (target: String) in
            Checker.findings(sourceText: "Biden makin pusing.", targetText: target, pair: pair, context: context).map(
                \.rule)
        }
        #expect(rules("Biden est de plus en plus étourdi.").contains("glossary-forbidden"))
        #expect(rules("Biden est de plus en plus étourdi.").contains("glossary-term"))
        #expect(!rules("Biden est de plus en plus embarrassé.").contains { $0.hasPrefix("glossary") })
    }

    @Test func spellingIsNotedWhereADictionaryIsGiven() {
        let words = Words(words: ["le", "maire", "est", "parti"])
        let pair = LanguagePair(source: "en", target: "fr")
        let found = Checker.findings(
            sourceText: "The mayor left.", targetText: "Le maire est prati.", pair: pair, spelling: words)
        #expect(found.filter { $0.rule == "spelling" }.map(\.start) == [13])
        #expect(
            Checker.findings(sourceText: "The mayor left.", targetText: "Le maire est prati.", pair: pair).allSatisfy {
                $0.rule != "spelling"
            })
    }
}
