import DragomanArticles
import DragomanLanguages
import DragomanTranslation
import Testing

@Suite struct GlossaryTests {
    private static let pair = LanguagePair(source: "es", target: "fr")

    private func terms(_ entries: [(String, String, [String])], pair: LanguagePair = pair) -> GlossaryTerms {
        Glossary(entries.map { GlossaryEntry(pair: pair, term: $0.0, rendering: $0.1, forbidden: $0.2) }).terms(
            for: pair)
    }

    @Test(arguments: [
        ("gobierno", "Los gobiernos europeos"), ("presidente", "La presidenta habló"),
        ("tirar la toalla", "No tirará la toalla"),
        ("acuerdo marco", "Los acuerdos marco"), ("OTAN", "La OTAN avisa"), ("niño", "las niñas"),
    ])
    func inflectedTermsAreFound(term: String, text: String) {
        #expect(terms([(term, "x", [])]).matches(in: text).count == 1)
    }

    @Test(arguments: [
        ("casa", "El casamiento civil"), ("gobierno", "Gobernar es difícil"), ("sol", "La soledad"), ("OTAN", "Otoño"),
    ])
    func otherWordsAreNot(term: String, text: String) {
        #expect(terms([(term, "x", [])]).matches(in: text).isEmpty)
    }

    @Test func indonesianWordsGrowInFront() {
        let pair = LanguagePair(source: "id", target: "fr")
        #expect(terms([("pusing", "embarrassé", [])], pair: pair).matches(in: "Hal itu memusingkan Biden").count == 1)
    }

    @Test func theLongestTermWins() {
        let found = terms([("banco", "banque", []), ("banco central", "banque centrale", [])]).matches(
            in: "El Banco Central subió")
        #expect(found.map(\.entry.rendering) == ["banque centrale"])
    }

    @Test func forbiddenRenderingsArePutRightInTheMemoryAndTheArticle() async throws {
        let pair = LanguagePair(source: "id", target: "fr")
        let glossary = Glossary([
            GlossaryEntry(pair: pair, term: "pusing", rendering: "embarrassé", forbidden: ["étourdi"])
        ])
        let engine = FakeEngine(pairs: [pair]) { texts, _ throws(EngineError) in
            texts.map { _ in "Les États-Unis sont encore plus étourdis." }
        }
        let memory = InMemoryTranslationMemory()
        let translator = Translator(engines: EngineRoutes([engine]), memory: memory, glossary: glossary)
        let translation = try await translator.translate(Article(title: "AS makin pusing"), from: "id", to: "fr")
        #expect(translation.article.title == "Les États-Unis sont encore plus embarrassé.")
        #expect(await memory.all.map(\.targetText) == [translation.article.title])
    }

    @Test func keptTermsNeverReachAnEngine() async throws {
        let glossary = Glossary([
            GlossaryEntry(pair: Self.pair, term: "El País", rendering: "El País", isCaseSensitive: true)
        ])
        let engine = FakeEngine.shouting()
        let translator = Translator(
            engines: EngineRoutes([engine]), memory: InMemoryTranslationMemory(), glossary: glossary)
        let translation = try await translator.translate(Article(title: "Lo dice El País hoy"), from: "es", to: "fr")
        #expect(translation.article.title == "LO DICE El País HOY")
    }

    @Test func aChangedGlossaryChangesTheKey() {
        let one = terms([("a", "b", [])]).revision
        #expect(one != terms([("a", "c", [])]).revision)
        #expect(one != terms([("a", "b", ["c"])]).revision)
        #expect(one == terms([("a", "b", [])]).revision)
        #expect(terms([]).revision == "")
    }

    @Test func tablesComeBackAsTheyWere() {
        let glossary = Glossary([
            GlossaryEntry(
                pair: Self.pair, term: "a, \"b\"", rendering: "c\nd", forbidden: ["e", "f"], isCaseSensitive: true,
                note: "g;h"),
            GlossaryEntry(pair: Self.pair, term: "OTAN", rendering: "OTAN"),
        ])
        let back = GlossaryCSV.read(GlossaryCSV.write(glossary))
        #expect(back.glossary == glossary)
        #expect(back.problems.isEmpty)
    }

    @Test func tablesOfOtherToolsAreRead() {
        let read = GlossaryCSV.read("\u{FEFF}term;rendering\nuno;un\n\n;x\ndos;", pair: Self.pair)
        #expect(read.glossary.entries.map(\.rendering) == ["un", "dos"])
        #expect(read.problems.map(\.line) == [4])
        #expect(GlossaryCSV.read("uno,un").problems.count == 1)
        #expect(GlossaryCSV.read("term,rendering\nuno,un").problems.map(\.line) == [2])
    }
}
