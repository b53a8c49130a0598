import DragomanArticles
import DragomanHTML
import Testing

/// Articles made up here and cut at random into 2 to 20 pages, with traps around them, come together again exactly.
@Suite struct SplitArticleTests {
    private func check(_ split: SplitArticle, _ comment: Comment) {
        let extractor = ArticleExtractor()
        var pages: [(document: Document, url: String?)] = []
        var articles: [Article] = []
        var visited: [String] = []
        var address: String? = split.address(1)
        while let url = address, pages.count <= split.count {
            let number = pages.count + 1
            guard number <= split.count, url == split.address(number) else {
                Issue.record("led from page \(number - 1) of \(split.count) to \(url): \(comment)")
                return
            }
            let document = split.page(number)
            let article = extractor.extract(document, url: url)
            #expect(number == 1 || extractor.continues(article, after: articles), comment)
            pages.append((document, url))
            articles.append(article)
            visited.append(url)
            address = extractor.nextPage(of: document, url: url, after: visited)?.url
        }
        #expect(pages.count == split.count, comment)
        let whole = extractor.extract(split.whole, url: split.address(1))
        #expect(extractor.extract(pages: pages).blocks == whole.blocks, comment)
    }

    @Test(arguments: 2...20)
    func everyNumberOfPagesIsRebuilt(_ pages: Int) {
        var generator = SeededGenerator(seed: UInt64(pages))
        let shape = pages % SplitArticle.shapes.count
        let pager = SplitArticle.Pager.allCases[pages % SplitArticle.Pager.allCases.count]
        let traps = Set(SplitArticle.Trap.allCases.filter { _ in Bool.random(using: &generator) })
        let split = SplitArticle(pages: pages, shape: shape, pager: pager, traps: traps, using: &generator)
        check(split, "\(pages) pages, shape \(shape), \(pager), \(traps)")
    }

    @Test(arguments: SplitArticle.Pager.allCases, SplitArticle.shapes.indices)
    func everyPagerAndShapeIsFollowedAmongAllTraps(_ pager: SplitArticle.Pager, _ shape: Int) {
        var generator = SeededGenerator(seed: 7)
        let traps = Set(SplitArticle.Trap.allCases)
        let split = SplitArticle(pages: 3, shape: shape, pager: pager, traps: traps, using: &generator)
        check(split, "shape \(shape), \(pager)")
    }

    @Test func paragraphThatThePageBreaksIsOneAgain() {
        let words = PageMaker.sentence(5).split(separator: " ")
        let halves = [words[..<8], words[8...]].map { $0.joined(separator: " ") }
        let pages: [(document: Document, url: String?)] = [
            (
                PageMaker(body: PageMaker.paragraphs(1...4) + "<p>\(halves[0])</p>").document,
                "https://quay.example/story"
            ),
            (
                PageMaker(body: "<p>\(halves[1])</p>" + PageMaker.paragraphs(6...9)).document,
                "https://quay.example/story/2"
            ),
        ]
        #expect(ArticleExtractor().extract(pages: pages).paragraphs == (1...9).map(PageMaker.sentence))
    }

    // MARK: Words

    static let words: [(language: String, words: String)] = [
        ("en", "Next page"), ("fr", "Page suivante"), ("es", "Página siguiente"), ("ca", "Pàgina següent"),
        ("gl", "Páxina seguinte"), ("eu", "Hurrengo orria"), ("pt", "Próxima página"), ("it", "Pagina successiva"),
        ("ro", "Pagina următoare"), ("eo", "Sekva paĝo"), ("de", "Nächste Seite"), ("nl", "Volgende pagina"),
        ("sv", "Nästa sida"), ("da", "Næste side"), ("nb", "Neste side"), ("is", "Næsta síða"), ("fi", "Seuraava sivu"),
        ("et", "Järgmine lehekülg"), ("lv", "Nākamā lapa"), ("lt", "Kitas puslapis"), ("pl", "Następna strona"),
        ("cs", "Další stránka"), ("sk", "Ďalšia strana"), ("hu", "Következő oldal"), ("sl", "Naslednja stran"),
        ("hr", "Sljedeća stranica"), ("sr", "Следећа страна"), ("bg", "Следваща страница"), ("mk", "Следна страна"),
        ("ru", "Следующая страница"), ("uk", "Наступна сторінка"), ("be", "Наступная старонка"),
        ("el", "Επόμενη σελίδα"),
        ("sq", "Faqja tjetër"), ("tr", "Sonraki sayfa"), ("ar", "الصفحة التالية"), ("fa", "صفحه بعد"),
        ("he", "עמוד הבא"),
        ("ur", "اگلا صفحہ"), ("sw", "Ukurasa unaofuata"), ("af", "Volgende bladsy"), ("id", "Halaman selanjutnya"),
        ("vi", "Trang sau"), ("th", "หน้าถัดไป"), ("zh", "下一页"), ("zh-Hant", "下一頁"), ("ja", "次のページ"), ("ko", "다음 페이지"),
        ("hi", "अगला पेज"), ("bn", "পরবর্তী পাতা"), ("ta", "அடுத்த பக்கம்"),
    ]

    @Test(arguments: words)
    func wordsForTheNextPageAreKnown(_ language: String, _ words: String) {
        let page = PageMaker(
            language: language, body: PageMaker.paragraphs(1...4),
            afterBody: "<p><a href='/story?seite=2'>\(words) »</a></p>")
        let next = ArticleExtractor().nextPage(of: page.document, url: "https://quay.example/story", after: [])
        #expect(next == NextPage(url: "https://quay.example/story?seite=2", evidence: [.words]))
    }

    // MARK: Continuity

    private func article(
        _ numbers: ClosedRange<Int>, title: String = "The harbour reopens after the storm",
        url: String = "https://quay.example/story"
    ) -> Article {
        Article(url: url, title: title, blocks: numbers.map { .paragraph([.text(PageMaker.sentence($0))]) })
    }

    @Test func pageOfItsOwnTextContinues() {
        let extractor = ArticleExtractor()
        #expect(extractor.continues(article(5...8), after: [article(1...4)]))
        #expect(extractor.continues(article(1...9), after: [article(1...4)]))
        let other = article(5...8, title: "Page two", url: "https://quay.example/story?page=2")
        #expect(extractor.continues(other, after: [article(1...4)]))
    }

    @Test func loopsOtherArticlesAndEmptyPagesDoNot() {
        let extractor = ArticleExtractor()
        #expect(!extractor.continues(article(1...4), after: [article(1...4)]))
        let other = article(50...58, title: "A goat wins the lottery", url: "https://quay.example/goat")
        #expect(!extractor.continues(other, after: [article(1...4)]))
        #expect(!extractor.continues(Article(title: "The harbour reopens after the storm"), after: [article(1...4)]))
    }

    /// Parts of a series have addresses like pages, and titles of the same words.
    @Test func partOfAnotherDayDoesNot() {
        let extractor = ArticleExtractor()
        var first = article(1...4, title: "Harbour stories, part one: the plan")
        var second = article(5...8, title: "Harbour stories, part two: the costs", url: "https://quay.example/story-2")
        first.published = DateTime(secondsSince1970: 1_800_000_000)
        second.published = DateTime(secondsSince1970: 1_800_700_000)
        #expect(!extractor.continues(second, after: [first]))
        second.published = first.published
        #expect(extractor.continues(second, after: [first]))
        // A day that is read out of the page's surroundings does not part pages of one title.
        second.published = DateTime(secondsSince1970: 1_800_700_000)
        second.title = first.title
        #expect(extractor.continues(second, after: [first]))
    }

    @Test func viewIsWholeWhenItHoldsTheFirstPage() {
        let extractor = ArticleExtractor()
        #expect(extractor.isWhole(article(1...9), of: article(1...4)))
        #expect(!extractor.isWhole(article(5...9), of: article(1...4)))
        #expect(!extractor.isWhole(article(1...2), of: article(1...4)))
    }
}
