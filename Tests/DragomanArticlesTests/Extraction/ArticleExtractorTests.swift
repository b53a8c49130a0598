import DragomanArticles
import DragomanHTML
import Testing

@Suite struct ArticleExtractorTests {
    private func extract(_ page: PageMaker) -> Article {
        ArticleExtractor().extract(page.document, url: "https://quay.example/story")
    }

    @Test func takesTheTextAndNothingElse() {
        let article = extract(PageMaker(body: PageMaker.paragraphs(1...5)))
        #expect(article.title == "The harbour reopens after the storm")
        #expect(article.paragraphs == (1...5).map(PageMaker.sentence))
        #expect(article.outlet == "The Quay")
    }

    @Test func keepsShortArticlesWhole() {
        let body = "<p>Ferries sail again.</p><p>\(PageMaker.sentence(1))</p><p>The office was pleased.</p>"
        let article = extract(PageMaker(body: body))
        #expect(article.paragraphs == ["Ferries sail again.", PageMaker.sentence(1), "The office was pleased."])
    }

    @Test(arguments: [
        "<p>Read also: <a href='/x'>Storm of the year</a></p>", "<p>Baca juga: <a href='/x'>Badai tahun ini</a></p>",
        "<p>Lire aussi : <a href='/x'>La tempête de l'année</a></p>", "<p>ADVERTISEMENT</p>", "<p>Werbung</p>",
        "<div class='newsletter'><p>Sign up for our newsletter, and get the day's news, every morning.</p></div>",
        "<div class='related-articles'><h3>Related</h3><p>Another story that reads like one, with sentences, too.</p></div>",
    ])
    func leavesFurnitureOut(_ furniture: String) {
        let body = PageMaker.paragraphs(1...3) + furniture + PageMaker.paragraphs(4...6)
        #expect(extract(PageMaker(body: body)).paragraphs == (1...6).map(PageMaker.sentence))
    }

    @Test func noteOfAFewWordsIsReadWhole() {
        let note = "<p><a href='/a'>abc</a></p><p><a href='/b'>def</a></p><p>ghi</p>"
        #expect(ArticleExtractor().extract(Document(parsing: note), url: nil).paragraphs == ["abc", "def", "ghi"])
        let other = "<article><p>harbour</p><td><a href='/a'>boats Ann of</a></td><h3>harbour of ferry!</h3></article>"
        #expect(
            ArticleExtractor().extract(Document(parsing: other), url: nil).paragraphs == ["harbour", "boats Ann of"])
        let page =
            "<nav><a href='/'>Home</a></nav><h1>Rain at last</h1><p>It rained on the plain, the first time in ninety days."
        #expect(
            ArticleExtractor().extract(Document(parsing: page), url: nil).paragraphs == [
                "It rained on the plain, the first time in ninety days."
            ])
    }

    @Test func emptyPageSaysSo() {
        let article = ArticleExtractor().extract(Document(parsing: ""), url: nil)
        #expect(article.blocks.isEmpty)
        #expect(article.diagnostics.contains { $0.code == "no-text" })
    }
}
