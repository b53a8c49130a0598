/// RSS 2.0 with Dublin Core creators and Media RSS pictures.
struct RSSWriter {
    let feed: FeedWriter

    func write() -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" \
        xmlns:atom="http://www.w3.org/2005/Atom">
        <channel>
        <title>\(escaped(feed.outlet.name))</title>
        <link>\(feed.home)</link>
        <atom:link href="\(feed.address)" rel="self" type="application/rss+xml"/>
        <description>\(escaped(feed.outlet.motto))</description>
        <language>\(feed.outlet.language)</language>
        <lastBuildDate>\(feed.changed?.rfc822 ?? "")</lastBuildDate>
        <ttl>15</ttl>
        \(feed.paper.articles.map(item).joined(separator: "\n"))
        </channel>
        </rss>

        """
    }

    private func item(_ printed: PrintedArticle) -> String {
        let picture = feed.picture(of: printed).map {
            "\n<media:content url=\"\($0)\" medium=\"image\" type=\"image/png\"/>"
        }
        let topics = printed.article.topics.map { "\n<category>\(escaped($0))</category>" }.joined()
        return """
            <item>
            <title>\(escaped(printed.title))</title>
            <link>\(escaped(feed.url(printed)))</link>
            <guid isPermaLink="true">\(escaped(feed.url(printed)))</guid>
            <description><![CDATA[<p>\(escaped(printed.standfirst))</p>]]></description>
            <dc:creator>\(escaped(printed.article.author))</dc:creator>
            <pubDate>\(printed.published.rfc822)</pubDate>
            <category>\(escaped(feed.section(of: printed)))</category>\(topics)\(picture ?? "")
            </item>
            """
    }
}
