import DragomanArticles
import DragomanStories
import Testing

/// An event without a number that two languages could share: only the translation shows that they speak of one thing.
@Suite struct TranslatedStoriesTests {
    private func article(_ title: String, _ language: String, _ paragraphs: [String]) -> Article {
        Article(title: title, language: language, blocks: paragraphs.map { .paragraph([.text($0)]) })
    }

    private var arabic: Article {
        article(
            "إطلاق سراح الصحفية مريم القاسم", "ar",
            [
                "أفرجت سلطات كسترين مساء أمس عن الصحفية مريم القاسم بعد اعتقال دام أشهرا بسبب تحقيق عن تهريب الأخشاب.",
                "وقال محاميها إن المحكمة لم تجد دليلا على تهمة التجسس، وطالب بإعادة حاسوبها ودفاترها.",
            ])
    }

    private var arabicInEnglish: Article {
        article(
            "Journalist Maryam Qasim released", "en",
            [
                "Authorities in Kastrin last night released the journalist Maryam Qasim after months of detention over an "
                    + "investigation into timber smuggling.",
                "Her lawyer said the court found no evidence of espionage and demanded that her computer and notebooks be returned.",
            ])
    }

    private var english: Article {
        article(
            "Kastrin frees reporter held over timber smuggling story", "en",
            [
                "A court in Kastrin has ordered the release of Maryam Qasim, a journalist held for months after her "
                    + "investigation into timber smuggling.",
                "There was no evidence of espionage, her lawyer Ilya Brandt said. The police still keep her computer and her "
                    + "notebooks, and Qasim cannot leave the country.",
            ])
    }

    @Test func theTranslationBringsThemTogether() {
        let there = [PlacedStory(id: 7, published: 0, fingerprint: StoryFingerprint(article: english))]
        let placer = StoryPlacer()
        let without = StoryFingerprint(article: arabic)
        #expect(placer.place(without, published: 0, among: there).story == .alone)
        let with = StoryFingerprint(article: arabic, translation: arabicInEnglish)
        #expect(placer.place(with, published: 0, among: there).story == .opens(with: [7]))
    }

    @Test func anArticleOfTheSameCourtIsAnother() {
        let other = article(
            "Kastrin court fines brewery", "en",
            [
                "A court in Kastrin has fined the Oswin brewery for letting waste water into the river. Lawyer Ilya Brandt, for "
                    + "the owners, said they would appeal.",
                "Fishermen found dead trout below the bridge in spring. The brewery has since built a new basin.",
            ])
        let there = [PlacedStory(id: 7, published: 0, fingerprint: StoryFingerprint(article: english))]
        #expect(StoryPlacer().place(StoryFingerprint(article: other), published: 0, among: there).story == .alone)
    }
}
