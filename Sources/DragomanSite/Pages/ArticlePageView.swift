import DragomanArticles
import DragomanLanguages
import DragomanLibrary

/// One article: translated, in the original, or both side by side.
struct ArticlePageView: SitePage {
    let name = "article"
    let parts = 1...2

    func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        guard let id = visit.id, let page = try await site.library.articlePage(id, in: site.edition) else {
            return .missing
        }
        let wanted = visit.query["view"].flatMap { ArticleView(rawValue: $0) } ?? .translation
        let view = page.translation == nil ? .translation : wanted
        let address = site.links.article(id, title: page.card.title, view: view)
        let slug = Slug.make(page.card.title)
        if visit.parts.count == 2 ? visit.parts[1] != slug : false { return .redirect(address) }
        let comments = try await CommentSection(of: page.card, on: site)
        return .page(sheet(ArticleSheet(site: site, page: page, view: view, comments: comments), address))
    }

    private func sheet(_ article: ArticleSheet, _ address: Address) -> Sheet {
        let page = article.page
        let isOpen = page.source.policy == .fullText
        return Sheet(
            title: page.card.title,
            description: page.card.standfirst ?? page.card.excerpt,
            address: address,
            shortAddress: article.site.links.shortArticle(page.card.id),
            elsewhere: { edition in
                page.editions[edition.language].map { edition.links.article(page.card.id, title: $0) }
            },
            canonical: isOpen
                ? article.site.links.article(page.card.id, title: page.card.title)
                : article.originalAddress,
            isIndexed: isOpen && article.view == .translation,
            linkedData: ArticleData(sheet: article).json,
            metadata: article.metadata,
            commentFeed: article.comments?.feed,
            width: article.view == .parallel ? .wide : .measure
        ) { html in article.write(to: &html) }
    }
}
