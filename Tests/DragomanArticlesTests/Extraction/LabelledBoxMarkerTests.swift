import DragomanHTML
import Testing

@testable import DragomanArticles

/// What readers say and who wrote the article, in boxes that only their label tells apart.
@Suite struct LabelledBoxMarkerTests {
    private static let whole = (1...6).map(PageMaker.sentence)

    private static func comments(_ label: String) -> String {
        let said = (1...4).map {
            "<div><b>Reader \($0)</b><p>It was about time, I say as number \($0), who lives at the quay and hears it creak at night.</p><a href='#'>Reply</a></div>"
        }
        return "<h3>\(label)</h3>" + said.joined()
    }

    private func paragraphs(_ body: String, after: String = "") -> [String] {
        let page = PageMaker(body: body, afterBody: after)
        return ArticleExtractor().extract(page.document, url: "https://quay.example/story").paragraphs
    }

    @Test(arguments: [
        "Comments", "5 comments", "Comments (12)", "5 Kommentare", "12 commentaires", "5 comentarios", "5 commenti",
        "5 comentários", "5 yorum", "5 kommentarer",
    ])
    func commentsAreLeftOut(_ label: String) {
        let text = PageMaker.paragraphs(1...6)
        #expect(paragraphs(text, after: "<div>\(Self.comments(label))</div>") == Self.whole)
        #expect(paragraphs(text + "<div>\(Self.comments(label))</div>") == Self.whole)
        #expect(paragraphs(text + Self.comments(label)) == Self.whole)
    }

    @Test(arguments: ["About the author", "Über den Autor", "À propos de l'auteur"])
    func biographiesAreLeftOut(_ label: String) {
        let box =
            "<div><h4>\(label)</h4><p>Ann Lee has written on harbours since 2012, and has won two prizes.</p></div>"
        #expect(paragraphs(PageMaker.paragraphs(1...6) + box) == Self.whole)
    }

    @Test(arguments: ["Newsletter", "Rassegna: Newsletter", "Boletín", "メールマガジン", "النشرة البريدية"])
    func offersOfNewslettersAreLeftOut(_ label: String) {
        let box =
            "<div><h4>\(label)</h4><p>The best of the week, every Sunday, chosen by us.</p><a href='/n'>OK</a></div>"
        let isLabel = !label.contains(":")
        #expect((paragraphs(PageMaker.paragraphs(1...3) + box + PageMaker.paragraphs(4...6)) == Self.whole) == isLabel)
    }

    @Test(arguments: ["Read also", "Lesen Sie auch", "相关阅读", "Most read"])
    func listsOfOtherArticlesAreLeftOut(_ label: String) {
        let links =
            "<ul><li><a href='/1'>The ferry hires forty</a></li><li><a href='/2'>The mill is a school</a></li></ul>"
        let text = PageMaker.paragraphs(1...3)
        #expect(paragraphs(text + "<div><h3>\(label)</h3>\(links)</div>" + PageMaker.paragraphs(4...6)) == Self.whole)
        let said = "<div><h3>\(label)</h3><p>\(PageMaker.sentence(9))</p></div>"
        #expect(paragraphs(text + said + PageMaker.paragraphs(4...6)).contains(PageMaker.sentence(9)))
    }

    @Test func labelOverAShortArticleHeadsNoOffer() {
        let body = "<div><span>Log in</span>" + PageMaker.paragraphs(1...2) + "</div>"
        #expect(paragraphs(body) == (1...2).map(PageMaker.sentence))
    }

    @Test(arguments: ["12 comments", "Comments"])
    func labelAboveTheTextHeadsNoComments(_ label: String) {
        #expect(paragraphs("<div><span>\(label)</span></div>" + PageMaker.paragraphs(1...6)) == Self.whole)
        #expect(paragraphs("<h3>\(label)</h3>" + PageMaker.paragraphs(1...6)).suffix(6) == Self.whole[...])
    }

    /// As in a byline, above a short article.
    @Test(arguments: ["Author", "Written by", "Contact"])
    func labelAboveAShortTextHeadsNoBiography(_ label: String) {
        let body = "<article><div>\(label)</div><div>Ann Lee</div>" + PageMaker.paragraphs(1...3) + "</article>"
        #expect(paragraphs(body) == (1...3).map(PageMaker.sentence))
    }

    @Test func longBiographyIsAnArticle() {
        let body = "<section><h2>About the author</h2>" + PageMaker.paragraphs(7...16) + "</section>"
        #expect(paragraphs(PageMaker.paragraphs(1...6) + body).count > 15)
    }
}
