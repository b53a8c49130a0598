import DragomanArticles
import DragomanLanguages
import DragomanTranslation
import Testing

/// People's translations go before the engines'.
@Suite struct ReferenceMemoryTests {
    private struct Shelf: ReferenceMemory {
        var units: [MemoryIndex.Unit]

        func index(for pair: LanguagePair) -> MemoryIndex? {
            var index = MemoryIndex(pair: pair)
            for unit in units { index.insert(unit) }
            return units.isEmpty ? nil : index
        }
    }

    private func translate(
        _ sentences: [String], units: [MemoryIndex.Unit], engine: FakeEngine = .shouting(), edits: [PostEdit] = []
    ) async throws -> Translation {
        let translator = Translator(
            engines: EngineRoutes([engine]), memory: InMemoryTranslationMemory(), reference: Shelf(units: units))
        let article = Article(title: "", blocks: sentences.map { .paragraph([.text($0)]) })
        return try await translator.translate(article, from: "es", to: "fr", edits: edits)
    }

    @Test func theSameSentenceIsNotSent() async throws {
        let engine = FakeEngine.shouting()
        let unit = MemoryIndex.Unit(sourceText: "Buenos días.", targetText: "Bonjour à tous.")
        let translation = try await translate(["Buenos días.", "Adiós."], units: [unit], engine: engine)
        #expect(translation.segments.map(\.targetText) == ["Bonjour à tous.", "ADIÓS."])
        #expect(translation.segments[0].engine == EngineIdentifier(name: "memory", model: "100%"))
        #expect(engine.calls == [["Adiós."]])
    }

    @Test func theSamePlaceGoesBeforeTheSameText() async throws {
        let units = [
            MemoryIndex.Unit(sourceText: "Sí.", targetText: "Si.", before: "¿No?", after: nil),
            MemoryIndex.Unit(sourceText: "Sí.", targetText: "Oui."),
        ]
        let translation = try await translate(["¿No?", "Sí."], units: units)
        #expect(translation.segments[1].targetText == "Si.")
        #expect(translation.segments[1].engine?.model == "101%")
    }

    @Test func figuresArePutIn() async throws {
        let unit = MemoryIndex.Unit(sourceText: "Hay 12 casas.", targetText: "On compte 12 maisons.")
        let translation = try await translate(["Hay 1.500 casas."], units: [unit])
        #expect(translation.segments[0].targetText == "On compte 1\u{202F}500 maisons.")
        #expect(translation.segments[0].engine?.model == "99%")
    }

    @Test func anEditOfThisArticleGoesBeforeAll() async throws {
        let unit = MemoryIndex.Unit(sourceText: "Hola.", targetText: "Salut.")
        let edit = PostEdit(sourceText: "Hola.", targetText: "Bonjour.")
        let translation = try await translate(["Hola."], units: [unit], edits: [edit])
        #expect(translation.segments[0].targetText == "Bonjour.")
        #expect(translation.segments[0].state == .edited)
    }

    @Test func whatPeopleTranslatedWhollyNeedsNoEngine() async throws {
        let translator = Translator(engines: EngineRoutes([]), memory: InMemoryTranslationMemory())
        let edit = PostEdit(sourceText: "Hola.", targetText: "Bonjour.")
        let translation = try await translator.translate(Article(title: "Hola."), from: "es", to: "fr", edits: [edit])
        #expect(translation.article.title == "Bonjour.")
    }
}
