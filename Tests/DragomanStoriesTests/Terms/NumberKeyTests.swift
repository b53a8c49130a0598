import DragomanArticles
import Testing

@testable import DragomanStories

@Suite struct NumberKeyTests {
    private func figures(_ text: String, _ language: String) -> Set<UInt32> {
        let article = Article(title: "", language: language, blocks: [.paragraph([.text(text)])])
        return Set(
            StoryFingerprint(article: article).terms.filter { $0.kind == .figure || $0.kind == .number }.map(\.rawValue)
        )
    }

    @Test func oneNumberInManyDresses() {
        let spanish = figures("Hay 14.200 personas, un 41,3 % y 62 barcos.", "es")
        #expect(spanish.count == 3)
        #expect(figures("There are 14,200 people, 41.3% and 62 ships.", "en") == spanish)
        #expect(figures("Il y a 14 200 personnes, 41,3 % et 62 bateaux.", "fr") == spanish)
        #expect(figures("Sixty-two ships, 14,200 people and 41.3 per cent.", "en") == spanish)
    }

    @Test func scalesAreCounted() {
        #expect(
            figures("La obra costó 1.500 millones de euros.", "es") == figures("The work cost 1.5 billion euros.", "en")
        )
        #expect(figures("The work cost 1.5 billion euros.", "en") != figures("The work cost 1.5 euros.", "en"))
    }

    @Test func keysAreShort() {
        #expect(NumberKey(14_200)?.text == "14200")
        #expect(NumberKey(41.3)?.text == "41.3")
        #expect(NumberKey(2.05)?.text == "2.05")
        #expect(NumberKey(1_500_000_000)?.text == "1500000000")
    }

    @Test func smallNumbersAreNone() {
        for value in [0.0, 7, 12, -40, 1e15, .infinity, .nan] { #expect(NumberKey(value) == nil, "\(value)") }
        #expect(NumberKey(13)?.text == "13")
    }

    @Test func yearsAndRoundNumbersAreNotDistinctive() {
        for value in [2026.0, 1_000, 200, 38, 1994] { #expect(NumberKey(value)?.isDistinctive == false, "\(value)") }
        for value in [14_200, 3_400, 6.5, 412, 1687] { #expect(NumberKey(value)?.isDistinctive == true, "\(value)") }
    }
}
