import DragomanHTML
import Testing

@testable import DragomanArticles

@Suite struct ExtractionScopeTests {
    private static let page: PageMaker = {
        var page = PageMaker(
            body: PageMaker.paragraphs(1...3) + """
                <h2>What comes next</h2><ul><li>Bread, on <b>Monday</b></li><li>Post, on <a href="/post">Tuesday</a></li></ul>
                <figure><img src="/quay.jpg" width="800" height="600"><figcaption>The quay on Monday.</figcaption></figure>
                <blockquote><p>We waited for nine days, and now we sail, said the captain of the ferry.</p></blockquote>
                <iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>
                <table><tr><th>Ferry</th><th>Leaves</th></tr><tr><td>Heron</td><td>9:00</td></tr><tr><td>Tern</td><td>9:30</td></tr></table>
                """ + PageMaker.paragraphs(4...6))
        page.beforeBody = "<p class='byline'>By <a rel='author' href='/author/mill'>Anna Mill</a></p>"
        page.head = """
            <meta property="og:image" content="/quay.jpg"><meta property="article:published_time" content="2026-03-01T08:00:00Z">
            """
        return page
    }()

    private func extract(_ scope: ExtractionScope) -> Article {
        ArticleExtractor(scope: scope).extract(Self.page.document, url: "https://quay.example/story")
    }

    @Test func textIsThatOfTheWhole() {
        let (whole, text) = (extract(.whole), extract(.text))
        #expect(text.title == whole.title)
        #expect(text.authors == ["Anna Mill"])
        #expect(text.paragraphs == whole.paragraphs)
        #expect(text.paragraphs.count == 13)
        #expect(text.blocks.map(\.paragraphs) == whole.blocks.map(\.paragraphs).filter { !$0.isEmpty })
        #expect(whole.blocks.count == text.blocks.count + 2)
    }

    @Test func textOfTagSoupIsThatOfTheWhole() {
        var soup = TagSoup(seed: 4)
        for number in 0..<200 {
            let page = soup.page()
            let document = Document(parsing: page)
            let whole = ArticleExtractor().extract(document, url: "https://quay.example/story")
            let text = ArticleExtractor(scope: .text).extract(document, url: "https://quay.example/story")
            #expect(text.paragraphs == whole.paragraphs, "page \(number): \(page)")
        }
    }

    @Test func textHasNothingElse() {
        let (whole, text) = (extract(.whole), extract(.text))
        #expect(whole.leadImage != nil && whole.published != nil && whole.outlet != nil)
        #expect(text.leadImage == nil && text.published == nil && text.outlet == nil)
        let item: [Inline] = [.text("Post, on Tuesday")]
        #expect(
            text.blocks.contains {
                if case .list(let list) = $0 { list.items.last == [.paragraph(item)] } else { false }
            })
    }

    @Test func pageWithoutTextSaysSo() {
        let article = ArticleExtractor(scope: .text).extract(Document(parsing: ""), url: nil)
        #expect(article.diagnostics.map(\.code) == ["no-text"])
    }
}
