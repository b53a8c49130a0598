import DragomanArticles
import DragomanNewsroom
import Testing

@Suite struct ArticleLanguageTests {
    private static let german =
        "Die Regierung hat am Montag beschlossen, dass die neuen Regeln erst im kommenden Jahr gelten sollen, wie ein Sprecher sagte."
    private static let english =
        "The government decided on Monday that the new rules should not apply before next year, as a spokesman told reporters."

    private func language(_ paragraphs: [String], declared: String?) -> String? {
        var article = Article(title: "")
        article.declaredLanguage = declared
        article.blocks = paragraphs.map { .paragraph([.text($0)]) }
        return ArticleMaker.language(of: article)
    }

    @Test func theDeclaredOneIsKeptAsItIsWrittenWhereTheTextAgrees() {
        #expect(language([Self.german, Self.german], declared: "de-AT") == "de-AT")
        #expect(language(["Montag"], declared: "de-AT") == "de-AT")
        #expect(language([], declared: "de-AT") == "de-AT")
    }

    @Test func theTextIsBelievedWhereItSpeaksClearly() {
        #expect(language([Self.german, Self.german], declared: "en") == "de")
        #expect(language([Self.german, Self.german], declared: nil) == "de")
    }

    /// Not those of the first words alone.
    @Test func theWholeArticleIsHeard() {
        let mixed = [String(Self.english.prefix(40))] + [String](repeating: Self.german, count: 5)
        #expect(language(mixed, declared: "en") == "de")
    }
}
