/// JSON Feed 1.1.
struct JSONFeedWriter {
    let feed: FeedWriter

    func write() -> String {
        """
        {"version": "https://jsonfeed.org/version/1.1",
        "title": \(jsonString(feed.outlet.name)),
        "description": \(jsonString(feed.outlet.motto)),
        "home_page_url": \(jsonString(feed.home)),
        "feed_url": \(jsonString(feed.address)),
        "language": \(jsonString(feed.outlet.language)),
        "items": [
        \(feed.paper.articles.map(item).joined(separator: ",\n"))
        ]}

        """
    }

    private func item(_ printed: PrintedArticle) -> String {
        let tags = ([feed.section(of: printed)] + printed.article.topics).map(jsonString).joined(separator: ", ")
        let picture = feed.picture(of: printed).map { ", \"image\": \(jsonString($0))" } ?? ""
        let modified = printed.modified.map { ", \"date_modified\": \(jsonString($0.iso8601))" } ?? ""
        let url = jsonString(feed.url(printed))
        return """
            {"id": \(url), "url": \(url), "title": \(jsonString(printed.title)), "summary": \(jsonString(printed.standfirst)),
            "content_text": \(jsonString(feed.teaser(of: printed))), "date_published": \(jsonString(printed.published.iso8601))\(modified),
            "authors": [{"name": \(jsonString(printed.article.author))}], "tags": [\(tags)]\(picture)}
            """
    }
}
