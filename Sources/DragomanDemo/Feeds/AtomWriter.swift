/// Atom 1.0 (RFC 4287), with the first paragraph as content.
struct AtomWriter {
    let feed: FeedWriter

    func write() -> String {
        """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(feed.outlet.language)">
        <title>\(escaped(feed.outlet.name))</title>
        <subtitle>\(escaped(feed.outlet.motto))</subtitle>
        <id>\(feed.home)</id>
        <link rel="alternate" type="text/html" href="\(feed.home)"/>
        <link rel="self" type="application/atom+xml" href="\(feed.address)"/>
        <updated>\(feed.changed?.iso8601 ?? "")</updated>
        \(feed.paper.articles.map(entry).joined(separator: "\n"))
        </feed>

        """
    }

    private func entry(_ printed: PrintedArticle) -> String {
        """
        <entry>
        <title type="text">\(escaped(printed.title))</title>
        <id>\(escaped(feed.url(printed)))</id>
        <link rel="alternate" type="text/html" href="\(escaped(feed.url(printed)))"/>
        <published>\(printed.published.iso8601)</published>
        <updated>\(printed.changed.iso8601)</updated>
        <author><name>\(escaped(printed.article.author))</name></author>
        <category term="\(escaped(feed.section(of: printed)))"/>
        <summary type="text">\(escaped(printed.standfirst))</summary>
        <content type="html">\(escaped("<p>" + escaped(feed.teaser(of: printed)) + "</p>"))</content>
        </entry>
        """
    }
}
