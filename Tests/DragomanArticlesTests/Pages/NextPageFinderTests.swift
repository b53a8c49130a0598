import DragomanArticles
import DragomanHTML
import Testing

/// What leads to the next page, and what does not.
@Suite struct NextPageFinderTests {
    private static let origin = "https://quay.example"

    private func next(_ links: String, from path: String = "/story", head: String = "") -> NextPage? {
        let maker = PageMaker(head: head, body: PageMaker.paragraphs(1...4), afterBody: links)
        return ArticleExtractor().nextPage(of: maker.document, url: Self.origin + path, after: [])
    }

    /// Rows of numbers are followed by the addresses they lead to, whatever an outlet calls its pages.
    static let shapes: [@Sendable (Int) -> String] = [
        { $0 == 1 ? "/story" : "/story?page=\($0 - 1)" }, { $0 == 1 ? "/story" : "/story?strana=\($0)" },
        { $0 == 1 ? "/story" : "/story?currentPage=\($0)" }, { $0 == 1 ? "/a/story/" : "/a/story/p\($0)/" },
        { $0 == 1 ? "/a/index.html" : "/a/index\($0).html" }, { $0 == 1 ? "/a/index.html" : "/a/index_\($0 - 1).html" },
        { $0 == 1 ? "/story.7.html" : "/story.7.\($0).html" }, { $0 == 1 ? "/story;7" : "/story;7;page=\($0)" },
        { "/story-7-\($0).html" }, { $0 == 1 ? "/bridge-9" : "/bridge-9/\($0)" },
    ]

    @Test(arguments: shapes.indices, [1, 2])
    func rowsOfNumbersAreFollowed(_ shape: Int, _ page: Int) {
        let address = Self.shapes[shape]
        let row = (1...3).map { $0 == page ? "<b>[\($0)]</b>" : "<a href='\(address($0))'>[\($0)]</a>" }
        let found = next("<div>\(row.joined())</div>", from: address(page))
        #expect(found == NextPage(url: Self.origin + address(page + 1), evidence: [.number]))
    }

    @Test(arguments: [
        "<a href='/story?page=2'>Page 2 of 3</a>", "<a href='/story?page=2'>Strona 2</a>",
        "<a href='/story/2'>Go to page 2</a>",
        "<a href='/story?page=2'>Читать дальше на странице 2</a>", "<a href='/story?page=2'>»</a>",
        "<a href='/story?page=2' title='Next page'>→</a>",
        "<a href='/story?page=2'><img src='/r.gif' alt='Next page'></a>",
        "<a class='pager-next' href='/story?page=2'><i></i></a>",
        "<a href='/story?page=2' aria-label='Nächste Seite'><svg></svg></a>",
        "<ol><li>1. The plan</li><li><a href='/story?page=2'>2. The costs</a></li></ol>",
    ])
    func wordsArrowsAndContentsAreFollowed(_ link: String) {
        #expect(next("<div>\(link)</div>")?.url.hasSuffix("2") == true)
    }

    @Test(arguments: [
        "<a href='/story?page=2'>2 comments</a>", "<a href='/story?page=2'>2</a>",
        "<a href='/story-2'>Read next: the second story</a>",
        "<a href='/other?page=2'>Next page</a>", "<a href='/story?photo=2'>1</a> <a href='/story?photo=2'>2</a>",
        "<a href='/news/2'>»</a>", "<a href='/story?page=3'>Page 3</a>", "<a class='next' href='/ferry'><i></i></a>",
        // A list below the article that counts from zero.
        "<a rel='next' href='/story?page=1'>Next page</a>",
    ])
    func otherLinksAreNot(_ link: String) { #expect(next("<div>\(link)</div>") == nil) }

    static let views = [
        "View as single page", "Show all pages", "Auf einer Seite lesen", "Afficher sur une seule page",
        "Lire l'article en une page", "Ver en una sola página", "Leggi su una pagina", "Ver em uma só página",
        "Toon op één pagina", "Pokaż na jednej stronie", "Показать на одной странице", "Visa allt på en sida",
        "Tampilkan semua",
        "Tek sayfada göster", "全ページを表示", "在本页阅读全文", "전체 보기",
    ]

    @Test(arguments: views)
    func viewsOnOnePageAreFound(_ words: String) {
        let maker = PageMaker(
            body: PageMaker.paragraphs(1...4), afterBody: "<p><a href='/story?all=1'>\(words)</a></p>")
        let view = ArticleExtractor().singlePageView(of: maker.document, url: Self.origin + "/story?page=2")
        #expect(view == NextPage(url: Self.origin + "/story?all=1", evidence: [.singlePage]))
    }
}
