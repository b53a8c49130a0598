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

    @Test func whatWasAnsweredIsFoundAgain() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let entry = MemoryEntry(key: key("Hola."), targetText: "Bonjour.", middleText: "Hello.")
        try await fixture.library.remember([entry])
        let found = try await fixture.library.entries(for: [key("Hola."), key("Adiós."), key("Hola.", model: "es-fr")])
        #expect(found == [entry.key: entry])
        // What nobody set aside (a memory that was read in) was not paid for here.
        #expect(try await fixture.library.ledger().isEmpty)
    }

    @Test func aNewAnswerTakesTheOldOnesPlace() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        try await fixture.library.remember([
            MemoryEntry(key: key("Hola."), targetText: "Mal.", isShared: true),
            MemoryEntry(key: key("Sí."), targetText: ""),
        ])
        let alone = MemoryEntry(key: key("Hola."), targetText: "Bonjour.")
        try await fixture.library.remember([alone])
        #expect(try await fixture.library.entries(for: [key("Hola.")])[key("Hola.")] == alone)
        #expect(try await fixture.library.remembered() == [alone])
        #expect(try await fixture.library.remembered(LanguagePair(source: "ca", target: "fr")).isEmpty)
    }
}
