/// RSS 1.0 (RDF) with Dublin Core dates and creators.
struct RDFWriter {
    let feed: FeedWriter

    func write() -> String {
        let list = feed.paper.articles.map { "<rdf:li rdf:resource=\"\(escaped(feed.url($0)))\"/>" }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" \
            xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="\(feed.address)">
            <title>\(escaped(feed.outlet.name))</title>
            <link>\(feed.home)</link>
            <description>\(escaped(feed.outlet.motto))</description>
            <dc:language>\(feed.outlet.language)</dc:language>
            <dc:date>\(feed.changed?.iso8601 ?? "")</dc:date>
            <items><rdf:Seq>\(list.joined())</rdf:Seq></items>
            </channel>
            \(feed.paper.articles.map(item).joined(separator: "\n"))
            </rdf:RDF>

            """
    }

    private func item(_ printed: PrintedArticle) -> String {
        """
        <item rdf:about="\(escaped(feed.url(printed)))">
        <title>\(escaped(printed.title))</title>
        <link>\(escaped(feed.url(printed)))</link>
        <description>\(escaped(printed.standfirst))</description>
        <dc:creator>\(escaped(printed.article.author))</dc:creator>
        <dc:date>\(printed.published.iso8601)</dc:date>
        <dc:subject>\(escaped(feed.section(of: printed)))</dc:subject>
        </item>
        """
    }
}
