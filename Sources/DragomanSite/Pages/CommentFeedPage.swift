import DragomanComments
import DragomanFeeds
import DragomanHTML
import DragomanLanguages
import DragomanLibrary

/// The newest comments as Atom: of the edition (`/comments.xml`), or of one article (`/comments.xml?article=12`).
struct CommentFeedPage: SitePage {
    let name = "comments.xml"

    func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        guard let comments = site.comments else { return .missing }
        var title = site.configuration.siteName
        var article: Int64?
        if let (name, value) = visit.query.first {
            guard visit.query.count == 1, name == "article", let id = Int64(value), String(id) == value,
                let page = try await site.library.articlePage(id, in: site.edition)
            else { return .missing }
            (article, title) = (id, page.card.title)
        }
        let notices = try await comments.store.newestComments(on: article, in: site.edition, limit: 50)
        let address = site.links.commentFeed(article)
        let feed = Feed(
            kind: .atom10, title: FeedText(site.interface.comments.feedTitle.filled(["title": title])),
            link: site.links.absolute(article.map { site.links.article($0, title: title) } ?? site.links.front).text,
            language: site.edition.rawValue,
            updated: notices.map { $0.comment.edited ?? $0.comment.written }.max(),
            selfLink: site.links.absolute(address).text, entries: notices.map { entry($0, site) })
        return .file(
            SiteFile(
                type: FeedWriter.Format.atom.contentType, bytes: Array(FeedWriter.write(feed, as: .atom).utf8),
                isShared: true, address: address))
    }

    private func entry(_ notice: CommentNotice, _ site: SiteContext) -> Entry {
        let comment = notice.comment
        let page = site.links.article(comment.article, title: notice.title)
        return Entry(
            id: "\(site.links.base)/comment/\(comment.article)/\(comment.id)",
            link: site.links.absolute(site.links.comment(comment.id, on: page)).text,
            title: FeedText("\(comment.author)\(site.interface.colon)\(notice.title)"),
            content: FeedText(comment.text), authors: [FeedPerson(name: comment.author)], published: comment.written,
            updated: comment.edited)
    }
}
