import DragomanLanguages
import DragomanLibrary
import DragomanTranslation
import Testing

@Suite struct MemoryTests {
    private func key(_ text: String, model: String = "spa-fra") -> MemoryKey {
        MemoryKey(
            sourceText: text, pair: LanguagePair(source: "es", target: "fr"),
            engine: EngineIdentifier(name: "apertium", model: model))
    }

    @Test func whatWasPaidForIsFoundAgainAndCountedOnce() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let entry = MemoryEntry(key: key("Hola."), targetText: "Bonjour.", middleText: "Hello.")
        try await fixture.library.remember([entry])
        let found = try await fixture.library.entries(for: [key("Hola."), key("Adiós."), key("Hola.", model: "es-fr")])
        #expect(found == [entry.key: entry])
        let ledger = try await fixture.library.ledger()
        #expect(ledger.map(\.segments) == [1])
        #expect(ledger.map(\.characters) == [5])
    }
}
