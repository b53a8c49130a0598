import DragomanArticles
import DragomanHTML
import Testing

/// Known articles are cut into pages with traps around them, and must come together again exactly.
@Suite struct PageStitchingTests {
    /// How a site writes the address of a page and links to the next.
    struct Site: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var address: @Sendable (Int) -> String
        var pager: @Sendable (Int, Int) -> String
        var head: @Sendable (Int, Int) -> String = { _, _ in "" }
    }

    static let sites: [Site] = [
        Site(
            testDescription: "rel=next, path numbers",
            address: { $0 == 1 ? "/story" : "/story/\($0)" },
            pager: { page, _ in "<div><a href='/story/\(page + 1)'>Selanjutnya</a></div>" },
            head: { page, _ in "<link rel='next' href='/story/\(page + 1)'>" }),
        Site(
            testDescription: "numbers in a row, query",
            address: { $0 == 1 ? "/a.php?id=7" : "/a.php?id=7&page=\($0)" },
            pager: { _, count in
                "<div class='num'>"
                    + (1...count).map { "<a href='/a.php?id=7&page=\($0)'>\($0)</a>" }.joined(separator: " ")
                    + "</div>"
            }),
        Site(
            testDescription: "words only, number in the file's name",
            address: { $0 == 1 ? "/b/tale.html" : "/b/tale-\($0).html" },
            pager: { page, _ in "<p><a href='/b/tale-\(page + 1).html'>Página siguiente</a></p>" }),
    ]

    private static func page(_ site: Site, _ page: Int, of count: Int, paragraphs: ClosedRange<Int>) -> Document {
        let isLast = page == count
        var maker = PageMaker(body: PageMaker.paragraphs(paragraphs))
        maker.head = isLast ? "" : site.head(page, count)
        let pager = isLast ? "" : "<p>Continue on the next page…</p>" + site.pager(page, count)
        maker.afterBody =
            pager + """
                <p><a href="/another-story">Next article</a></p>
                <div class="comments"><h3>Comments</h3><p>What a story, I read it twice, and I liked it.</p>
                <a href="/story?cpage=2">Next</a></div><a href="/story#respond">Reply</a>
                <a href="/gallery/story/2">Next picture</a>
                """
        return maker.document
    }

    @Test(arguments: sites, [2, 3, 7, 20])
    func rebuildsTheArticle(_ site: Site, _ count: Int) {
        let origin = "https://quay.example"
        let extractor = ArticleExtractor()
        var pages: [(document: Document, url: String?)] = []
        var visited: [String] = []
        var address: String? = origin + site.address(1)
        while let url = address, pages.count <= count {
            let number = pages.count + 1
            #expect(url == origin + site.address(number))
            let document = Self.page(site, number, of: count, paragraphs: (number * 4 - 3)...(number * 4))
            pages.append((document, url))
            visited.append(url)
            address = extractor.nextPage(of: document, url: url, after: visited)?.url
        }
        #expect(pages.count == count)
        let article = extractor.extract(pages: pages, hint: nil)
        #expect(article.paragraphs == (1...(count * 4)).map(PageMaker.sentence))
        #expect(article.nextPage == nil)
    }

    @Test func stopsAtAPageAlreadyVisited() {
        let maker = PageMaker(
            head: "<link rel='next' href='/story'>", body: PageMaker.paragraphs(1...4))
        let url = "https://quay.example/story/2"
        #expect(ArticleExtractor().nextPage(of: maker.document, url: url, after: ["https://quay.example/story"]) == nil)
    }

    @Test(arguments: [
        "<a rel='next' href='/other-story'>Next article</a>", "<a href='/story?cpage=2'>Next</a>",
        "<a href='/story/slideshow/2' rel='next'>Next</a>",
        "<a href='https://elsewhere.example/story/2' rel='next'>Next page</a>",
        "<a href='/2026/11/02/yesterday'>›</a>",
    ])
    func isNotLedAstray(_ link: String) {
        let maker = PageMaker(body: PageMaker.paragraphs(1...4), afterBody: link)
        #expect(ArticleExtractor().nextPage(of: maker.document, url: "https://quay.example/story", after: []) == nil)
    }

    @Test func prefersTheViewOnOnePage() {
        let maker = PageMaker(
            body: PageMaker.paragraphs(1...4), afterBody: "<a href='/story?view=all'>Auf einer Seite lesen</a>")
        let view = ArticleExtractor().singlePageView(of: maker.document, url: "https://quay.example/story")
        #expect(view?.url == "https://quay.example/story?view=all")
    }

    @Test func tableOfContentsOnEveryPageStandsOnce() {
        let contents =
            "<p>\(PageMaker.sentence(80))</p><ul><li>The plan of the town</li><li>The costs of the bridge</li></ul>"
        let pages: [(document: Document, url: String?)] = [
            (PageMaker(body: PageMaker.paragraphs(1...3) + contents).document, "https://quay.example/story"),
            (
                PageMaker(body: PageMaker.paragraphs(4...6) + contents + PageMaker.paragraphs(7...8)).document,
                "https://quay.example/story/2"
            ),
        ]
        let lists = ArticleExtractor().extract(pages: pages).blocks.filter {
            if case .list = $0 { true } else { false }
        }
        #expect(lists.count == 1)
    }

    @Test func repeatsOfTheFirstPageAreLeftOut() {
        let lead = "<p><b>\(PageMaker.sentence(90))</b></p>"
        let pages: [(document: Document, url: String?)] = [
            (PageMaker(body: lead + PageMaker.paragraphs(1...3)).document, "https://quay.example/story"),
            (PageMaker(body: lead + PageMaker.paragraphs(4...6)).document, "https://quay.example/story/2"),
        ]
        let article = ArticleExtractor().extract(pages: pages)
        #expect(article.paragraphs == [PageMaker.sentence(90)] + (1...6).map(PageMaker.sentence))
    }
}
