package import DragomanArticles
package import DragomanFetching
package import DragomanHTML
package import DragomanLibrary

/// Fetches an article's pages: the first, and those that follow it by the pages' own evidence.
package struct PageCollector: Sendable {
    private let fetcher: any WebFetching
    private let extractor: ArticleExtractor
    private let longestArticle: Int
    private let now: @Sendable () -> DateTime

    package init(
        fetcher: any WebFetching, extractor: ArticleExtractor = ArticleExtractor(), longestArticle: Int,
        now: @escaping @Sendable () -> DateTime
    ) {
        self.fetcher = fetcher
        self.extractor = extractor
        self.longestArticle = longestArticle
        self.now = now
    }

    /// What collecting gave.
    package enum Outcome: Sendable {
        case pages([StoredPage])
        case unchanged
    }

    /// - Parameter validators: of the first page when it was fetched before.
    /// - Throws: ``FetchError`` when the first page cannot be had. A later page that cannot be had ends the article there;
    ///   the extractor then says that a page is missing.
    package func collect(
        _ url: String, validators: Validators = Validators()
    ) async throws(FetchError) -> Outcome {
        let response = try await fetcher.fetch(
            FetchRequest(url: url, purpose: .page, etag: validators.etag, lastModified: validators.lastModified))
        if response.isNotModified { return .unchanged }
        let first = page(response, asked: url)
        if let whole = await singlePage(of: first) { return .pages([whole]) }
        return .pages([first] + (await followingPages(of: first)))
    }

    /// The outlet's own view of the whole article on one page, where it offers one that can be had and tells more than the first page.
    private func singlePage(of first: StoredPage) async -> StoredPage? {
        guard let view = extractor.singlePageView(of: first.document, url: first.finalURL),
            let page = await fetchPage(view.url)
        else { return nil }
        let (start, whole) = (article(of: first), article(of: page))
        return extractor.isWhole(whole, of: start) && extractor.continues(whole, after: [start]) ? page : nil
    }

    private func article(of page: StoredPage) -> Article { extractor.extract(page.document, url: page.finalURL) }

    private func followingPages(of first: StoredPage) async -> [StoredPage] {
        var pages: [StoredPage] = []
        var current = first
        var visited = [first.url, first.finalURL]
        var articles: [Article] = []
        while pages.count + 1 < longestArticle,
            let link = extractor.nextPage(of: current.document, url: current.finalURL, after: visited),
            let page = await fetchPage(link.url)
        {
            // A next page that leads back to one we have is a loop.
            guard !visited.contains(page.finalURL) else { break }
            if articles.isEmpty { articles.append(article(of: first)) }
            let next = article(of: page)
            guard extractor.continues(next, after: articles) else { break }
            articles.append(next)
            visited += [link.url, page.finalURL]
            pages.append(page)
            current = page
        }
        return pages
    }

    private func fetchPage(_ url: String) async -> StoredPage? {
        do throws(FetchError) {
            let response = try await fetcher.fetch(FetchRequest(url: url, purpose: .page))
            return page(response, asked: url)
        } catch {
            return nil
        }
    }

    private func page(_ response: FetchResponse, asked url: String) -> StoredPage {
        StoredPage(
            url: url, finalURL: response.finalURL, fetched: now(), contentType: response.contentType,
            charset: response.charset,
            validators: Validators(etag: response.etag, lastModified: response.lastModified), bytes: response.body)
    }
}

extension StoredPage {
    package var document: Document { Document(parsing: bytes, charset: charset) }
}
