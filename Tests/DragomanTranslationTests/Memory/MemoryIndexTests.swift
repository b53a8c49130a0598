import DragomanLanguages
import DragomanTranslation
import Testing

@Suite struct MemoryIndexTests {
    private static let pair = LanguagePair(source: "es", target: "fr")

    private func index(_ units: [(String, String)]) -> MemoryIndex {
        var index = MemoryIndex(pair: Self.pair)
        for unit in units { index.insert(MemoryIndex.Unit(sourceText: unit.0, targetText: unit.1)) }
        return index
    }

    @Test func theSameTextIsFoundAndTheSameContextBefore() {
        var index = index([("Sí.", "Oui.")])
        index.insert(MemoryIndex.Unit(sourceText: "Sí.", targetText: "Si.", before: "¿No?", after: nil))
        #expect(index.match("Sí.", before: "¿No?")?.percent == 101)
        #expect(index.match("Sí.", before: "¿No?")?.targetText == "Si.")
        #expect(index.match("Sí.", before: "¿Ya?")?.percent == 100)
        #expect(index.match("No.") == nil)
        index.insert(MemoryIndex.Unit(sourceText: "Sí.", targetText: "Mais oui.", isEdited: true))
        #expect(index.match("Sí.", before: "¿No?")?.targetText == "Mais oui.")
    }

    /// However often a sentence was translated, its context and a person's word are found at once.
    @Test func contextAndEditsAreFoundAmongThousands() {
        var index = MemoryIndex(pair: Self.pair)
        for number in 0..<3000 {
            let edited = number == 40
            index.insert(
                MemoryIndex.Unit(
                    sourceText: "Sí.", targetText: "Oui \(number).", before: "¿\(number)?", isEdited: edited))
        }
        #expect(index.match("Sí.", before: "¿17?")?.targetText == "Oui 40.")
        #expect(index.match("Sí.", before: "¿17?")?.percent == 100)
        #expect(index.match("Sí.", before: "¿40?")?.percent == 101)
        index.insert(MemoryIndex.Unit(sourceText: "No.", targetText: "Non.", before: "¿a?"))
        index.insert(MemoryIndex.Unit(sourceText: "No.", targetText: "Si.", before: "¿b?"))
        #expect(index.match("No.", before: "¿a?")?.targetText == "Non.")
        #expect(index.match("No.")?.targetText == "Si.")
    }

    @Test func theSameUnitIsKeptOnce() {
        let index = index([("Sí.", "Oui."), ("Sí.", "Oui."), ("Sí.", "Si.")])
        #expect(index.count == 2)
    }

    @Test(arguments: [
        (
            "Subió un 3,5 % en 2023.", "Il a augmenté de 3,5 % en 2023.", "Subió un 12,75 % en 2024.",
            "Il a augmenté de 12,75 % en 2024."
        ),
        ("Hay 1.500 casas.", "Il y a 1\u{202F}500 maisons.", "Hay 23.400 casas.", "Il y a 23\u{202F}400 maisons."),
        ("De 10 a 20.", "De 10 à 20.", "De 30 a 10.", "De 30 à 10."),
        ("Ganó 5 a 5.", "Il a gagné 5 à 5.", "Ganó 6 a 6.", "Il a gagné 6 à 6."),
    ])
    func figuresAreRenderedAnew(source: String, target: String, query: String, expected: String) {
        let match = index([(source, target)]).match(query)
        #expect(match?.targetText == expected)
        #expect(match?.percent == 99)
    }

    @Test(arguments: [
        ("Hay 2 casas.", "Il y a deux maisons.", "Hay 3 casas."), ("Ganó 5 a 5.", "Il a gagné 5 à 5.", "Ganó 6 a 7."),
    ])
    func figuresThatCannotBeToldAreNotGuessed(source: String, target: String, query: String) {
        #expect(index([(source, target)]).match(query) == nil)
    }

    @Test func nearSentencesAreFoundBestFirst() {
        let index = index([
            ("El presidente del Gobierno habló ayer en Madrid.", "a"),
            ("El presidente del Gobierno habló hoy en Madrid.", "b"),
            ("La ministra viajó a París.", "c"), ("El presidente calló.", "d"),
        ])
        let found = index.fuzzyMatches("El presidente del Gobierno habló ayer en Lisboa.")
        #expect(found.map(\.targetText) == ["a", "b"])
        #expect(found.map(\.percent) == [87, 75])
        #expect(index.fuzzyMatches("Nada que ver con eso.").isEmpty)
    }

    /// A near sentence is shown with the new figures where they can be told.
    @Test func figuresOfNearSentencesAreRenderedAnew() throws {
        let index = index([
            ("El puente nuevo costó 900 euros en 2023.", "Le pont neuf a coûté 900 euros en 2023.")
        ])
        let match = try #require(index.fuzzyMatches("El puente viejo costó 1450 euros en 2024.").first)
        #expect(match.percent == 87)
        #expect(match.targetText == "Le pont neuf a coûté 1\u{202F}450 euros en 2024.")
    }

    /// The search by rarer words finds what comparing with every sentence finds.
    @Test func nothingNearIsMissed() {
        var generator = SeededGenerator(seed: 7)
        let vocabulary = (0..<40).map { "palabra\(["a", "b", "c", "d"][$0 % 4])\($0 / 4)x" }
        func sentence() -> [String] {
            (0..<Int.random(in: 3...12, using: &generator)).map { _ in vocabulary.randomElement(using: &generator) ?? ""
            }
        }
        let sentences = (0..<400).map { _ in sentence() }
        let index = index(sentences.map { ($0.joined(separator: " "), "x") })
        for _ in 0..<100 {
            var query = sentences.randomElement(using: &generator) ?? []
            for _ in 0..<Int.random(in: 0...2, using: &generator) {
                query[Int.random(in: 0..<query.count, using: &generator)] =
                    vocabulary.randomElement(using: &generator) ?? ""
            }
            let found = index.fuzzyMatches(query.joined(separator: " "), minimum: 70, limit: 1000)
            let expected = Set(
                sentences.filter { Self.percent($0, query) >= 70 }.map { $0.joined(separator: " ") })
            #expect(Set(found.map(\.unit.sourceText)) == expected)
        }
    }

    private static func percent(_ one: [String], _ other: [String]) -> Int {
        let longer = max(one.count, other.count)
        return 100 * (longer - EditTable.distance(one, other)) / longer
    }
}
