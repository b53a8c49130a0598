import DragomanLanguages
import DragomanTranslation
import Testing

@Suite struct GlossaryAndSpellingTests {
    private struct Words: SpellingDictionary {
        let language: Language = "fr"
        let words: Set<String>
        var suggested: String?
        func suggestion(for word: String) -> String? { suggested }
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

    /// Each suggestion takes long: three of them, and none for a text of another language.
    @Test(arguments: [
        ("Le maire est parti le maire est parti aaa le bbb maire ccc est parti ddd le maire est parti.", 4, 3),
        ("Le maire aaa bbb ccc.", 3, 0), ("Prati.", 0, 0), ("il prati", 1, 1),
    ])
    func suggestionsAreFew(target: String, found: Int, suggested: Int) {
        let words = Words(words: ["le", "maire", "est", "parti", "Le"], suggested: "parti")
        let pair = LanguagePair(source: "en", target: "fr")
        let spelling = Checker.findings(sourceText: "x", targetText: target, pair: pair, spelling: words).filter {
            $0.rule == "spelling"
        }
        #expect(spelling.count == found)
        #expect(spelling.count { $0.suggestion == "parti" } == suggested)
    }
}
