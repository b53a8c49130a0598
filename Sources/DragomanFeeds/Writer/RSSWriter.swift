import DragomanHTML

/// RSS 2.0 with the Atom, Dublin Core and Content modules.
enum RSSWriter {
    static func write(_ feed: Feed) -> String {
        var writer = XMLWriter()
        writer.declaration()
        let namespaces: [(String, String?)] = [
            ("version", "2.0"), ("xmlns:atom", "http://www.w3.org/2005/Atom"),
            ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:media", "http://search.yahoo.com/mrss/"),
        ]
        writer.element("rss", namespaces) { writer in
            writer.element("channel") { channel(feed, &$0) }
        }
        return writer.text
    }

    private static func channel(_ feed: Feed, _ writer: inout XMLWriter) {
        writer.element("title", text: feed.title?.plainText ?? "")
        writer.element("link", text: feed.link ?? "")
        writer.element("description", text: feed.description?.html ?? "")
        writer.element("language", text: feed.language)
        writer.element("copyright", text: feed.rights)
        writer.element("generator", text: feed.generator)
        writer.element("lastBuildDate", text: FeedWriter.updated(feed).rfc822)
        writer.element("ttl", text: feed.timeToLive.map(String.init))
        if let link = feed.selfLink {
            writer.element("atom:link", [("rel", "self"), ("type", "application/rss+xml"), ("href", link)])
        }
        for hub in feed.hubs { writer.element("atom:link", [("rel", "hub"), ("href", hub)]) }
        for category in feed.categories { writer.element("category", text: category) }
        if let image = feed.image {
            writer.element("image") { writer in
                writer.element("url", text: image)
                writer.element("title", text: feed.title?.plainText ?? "")
                writer.element("link", text: feed.link ?? "")
            }
        }
        for entry in feed.entries { writer.element("item") { item(entry, &$0) } }
    }

    private static func item(_ entry: Entry, _ writer: inout XMLWriter) {
        writer.element("title", text: entry.title?.plainText)
        writer.element("link", text: entry.link)
        if let id = FeedWriter.id(entry) {
            writer.element("guid", [("isPermaLink", id == entry.link ? "true" : "false")], text: id)
        }
        writer.element("pubDate", text: (entry.published ?? entry.updated)?.rfc822)
        if let updated = entry.updated, entry.published != nil { writer.element("atom:updated", text: updated.iso8601) }
        for author in entry.authors { writer.element("dc:creator", text: author.name ?? author.email) }
        for category in entry.categories { writer.element("category", text: category) }
        writer.element("description", text: entry.summary?.html)
        writer.element("content:encoded", text: entry.content?.html)
        writer.element("comments", text: entry.comments)
        for image in entry.images { writer.element("media:thumbnail", [("url", image)]) }
        for file in entry.enclosures {
            let length = String(file.length ?? 0)
            writer.element(
                "enclosure", [("url", file.url), ("length", length), ("type", file.type ?? "application/octet-stream")])
        }
    }
}
