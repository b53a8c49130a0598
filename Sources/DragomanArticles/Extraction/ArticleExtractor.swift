public import DragomanHTML

/// Takes the article out of a page: the whole of it, nothing else, with its structure.
///
/// Nothing is known of any outlet. Text is told from furniture by its sentences and links, by what the page says of itself (checked against what it shows),
/// by position and by words of many languages. Time and memory are O(size of the page).
public struct ArticleExtractor: Sendable {
    private let scope: ExtractionScope

    public init(scope: ExtractionScope = .whole) { self.scope = scope }

    /// The article of one page.
    ///
    /// - Parameters:
    ///   - document: the parsed page.
    ///   - url: the address it was read from; addresses in the article are made absolute with it.
    ///   - hint: what the feed says of it.
    ///   - habits: what the outlet's other pages have in common.
    /// - Returns: an article; one without blocks when the page has no text (the diagnostic `no-text`) or stands where an article should be, as a check for robots does (`no-article`).
    public func extract(
        _ document: Document, url: String?, hint: EntryHint? = nil, habits: OutletHabits = .none
    ) -> Article {
        extract(Outline(document), url: url, hint: hint, habits: habits)
    }

    /// One whole article of its pages, in order.
    ///
    /// Metadata is the first page's; what a page repeats of the one before it (headline, standfirst, "continued from") is left out.
    public func extract(
        pages: [(document: Document, url: String?)], hint: EntryHint? = nil, habits: OutletHabits = .none
    ) -> Article {
        let articles = pages.enumerated().map {
            extract($1.document, url: $1.url, hint: $0 == 0 ? hint : nil, habits: habits)
        }
        return PageStitcher.stitch(articles)
    }

    private func extract(_ outline: Outline, url: String?, hint: EntryHint?, habits: OutletHabits) -> Article {
        let page = PageExtraction(outline, url: url, hint: hint, habits: habits)
        guard scope == .whole else { return page.text() }
        var article = page.article()
        if let address = page.address {
            article.nextPage = NextPageFinder(page: page, url: address)?.next(after: [])?.url
        }
        return article
    }

    /// The page on which the article goes on, by evidence; nil at its end, at a page already visited, at comment pages, slide shows and other articles.
    public func nextPage(of document: Document, url: String, after visited: [String]) -> NextPage? {
        NextPageFinder(page: PageExtraction(Outline(document), url: url, hint: nil), url: url)?.next(after: visited)
    }

    /// Whether a page that was followed goes on with the article, by its text: not a loop, not another article, not empty.
    ///
    /// - Parameters:
    ///   - page: the page's article, as ``extract(_:url:hint:habits:)`` gives it.
    ///   - pages: those of the pages before it, in order.
    public func continues(_ page: Article, after pages: [Article]) -> Bool {
        PageContinuity.verdict(on: page, after: pages) == .continues
    }

    /// Whether a view on one page holds all that the article's first page says.
    public func isWhole(_ view: Article, of first: Article) -> Bool { PageContinuity.isWhole(view, of: first) }

    /// The address of a view that shows the whole article on one page, where the page links to one.
    public func singlePageView(of document: Document, url: String) -> NextPage? {
        NextPageFinder(page: PageExtraction(Outline(document), url: url, hint: nil), url: url)?.singlePageView()
    }
}
