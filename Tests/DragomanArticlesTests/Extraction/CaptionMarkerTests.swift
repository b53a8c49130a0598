import DragomanArticles
import DragomanHTML
import Testing

/// Captions in elements of their own, outside of any figure.
@Suite struct CaptionMarkerTests {
    private static let picture = "<p><img src='/p/quay.jpg' width='900' height='600'></p>"

    private func extract(_ lines: String) -> Article {
        let page = PageMaker(body: PageMaker.paragraphs(1...3) + lines + PageMaker.paragraphs(4...6))
        return ArticleExtractor().extract(page.document, url: "https://quay.example/story")
    }

    private func captions(_ article: Article) -> [String?] {
        article.blocks.compactMap {
            if case .figure(let figure) = $0 { figure.caption?.plainText ?? "" } else { nil }
        }
    }

    @Test(arguments: ["<p class='caption'>The quay.</p>", "<div class='photo-caption'><p>The quay.</p></div>"])
    func captionBehindAPictureIsThePictures(_ caption: String) {
        let article = extract(Self.picture + caption)
        #expect(article.paragraphs == (1...6).map(PageMaker.sentence))
        #expect(captions(article) == ["The quay."])
    }

    @Test func captionOfTheSecondPictureIsNotTheFirsts() {
        let other = "<p><img src='/p/boat.jpg' width='900' height='600'></p>"
        #expect(captions(extract(Self.picture + other + "<p class='caption'>The quay.</p>")) == ["", "The quay."])
    }

    @Test func lineWithoutAPictureStays() {
        let article = extract("<p class='caption'>The ferry of the morning was full.</p>")
        #expect(article.paragraphs.contains("The ferry of the morning was full."))
    }
}
