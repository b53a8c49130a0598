import DragomanLanguages
import DragomanTranslation
import Testing

/// As many sentences on both sides speak against a missing or added one, one fewer speaks for it.
@Suite struct SentenceCountsTests {
    static let wordy: [(english: String, french: String)] = [
        (
            "Its economy has grown since. Last year it sold more cars than its neighbour did and became the largest market there is. It may pass ours soon.",
            "Depuis lors, son économie s'est accrue. Pour la première fois, l'année dernière, il a vendu davantage de voitures que son voisin et il est devenu le plus grand marché qui existe. Il pourrait dépasser le nôtre dans un avenir proche."
        ),
        (
            "The council met. It voted for the plan and the works begin in spring. The mayor was pleased.",
            "Le conseil s'est réuni. Il a voté en faveur du projet et les travaux doivent commencer au printemps prochain. Le maire s'est déclaré très satisfait."
        ),
    ]

    @Test(arguments: wordy.indices) func forgivesAWordyTranslation(_ index: Int) {
        let (english, french) = Self.wordy[index]
        #expect(rules("en", english, "fr", french).isEmpty)
        #expect(rules("fr", french, "en", english).isEmpty)
    }

    @Test func seesThatOneIsMissing() {
        let school =
            "The old school will close in June. Parents are angry about the news. A new one is planned for the town."
        let whole =
            "L'ancienne école fermera en juin. Les parents sont furieux de cette nouvelle. Une autre est prévue pour la ville."
        let short = "L'ancienne école fermera en juin. Les parents sont furieux de cette nouvelle."
        #expect(rules("en", school, "fr", short) == ["sentence-dropped"])
        #expect(rules("en", school, "fr", whole).isEmpty)
    }

    private func rules(_ from: Language, _ source: String, _ to: Language, _ target: String) -> [String] {
        Checker.findings(sourceText: source, targetText: target, pair: LanguagePair(source: from, target: to))
            .filter { $0.severity == .blocks }.map(\.rule)
    }
}
