import DragomanHTML

/// Atom 1.0 (RFC 4287).
enum AtomWriter {
    static func write(_ feed: Feed) -> String {
        var writer = XMLWriter()
        writer.declaration()
        writer.element("feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", feed.language)]) { writer in
            writer.element("id", text: feed.selfLink ?? feed.link ?? "urn:feed")
            writer.element("title", text: feed.title?.plainText ?? "")
            writer.element("subtitle", text: feed.description?.plainText)
            writer.element("updated", text: FeedWriter.updated(feed).instant)
            writer.element("rights", text: feed.rights)
            writer.element("generator", text: feed.generator)
            writer.element("logo", text: feed.image)
            link(feed.link, rel: "alternate", type: "text/html", &writer)
            link(feed.selfLink, rel: "self", type: "application/atom+xml", &writer)
            link(feed.nextPage, rel: "next", &writer)
            for hub in feed.hubs { link(hub, rel: "hub", &writer) }
            people(feed.authors.isEmpty ? [FeedPerson(name: feed.title?.plainText ?? "")] : feed.authors, &writer)
            for category in feed.categories { writer.element("category", [("term", category)]) }
            for entry in feed.entries {
                writer.element("entry", [("xml:lang", entry.language)]) { write(entry, of: feed, &$0) }
            }
        }
        return writer.text
    }

    private static func write(_ entry: Entry, of feed: Feed, _ writer: inout XMLWriter) {
        writer.element("id", text: FeedWriter.id(entry) ?? "urn:entry")
        text("title", entry.title ?? FeedText(""), &writer)
        link(entry.link, rel: "alternate", type: "text/html", &writer)
        writer.element("published", text: entry.published?.instant)
        writer.element("updated", text: (entry.updated ?? entry.published ?? FeedWriter.updated(feed)).instant)
        people(entry.authors, &writer)
        for category in entry.categories { writer.element("category", [("term", category)]) }
        if let summary = entry.summary { text("summary", summary, &writer) }
        if let content = entry.content { text("content", content, &writer) }
        link(entry.comments, rel: "replies", &writer)
        for file in entry.enclosures {
            let length = file.length.map(String.init)
            writer.element("link", [("rel", "enclosure"), ("href", file.url), ("type", file.type), ("length", length)])
        }
    }

    private static func text(_ name: String, _ text: FeedText, _ writer: inout XMLWriter) {
        writer.element(
            name, [("type", text.isHTML ? "html" : "text"), ("xml:base", text.isHTML ? text.base : nil)],
            text: text.value)
    }

    private static func link(_ address: String?, rel: String, type: String? = nil, _ writer: inout XMLWriter) {
        guard let address, !address.isEmpty else { return }
        writer.element("link", [("rel", rel), ("type", type), ("href", address)])
    }

    private static func people(_ people: [FeedPerson], _ writer: inout XMLWriter) {
        for person in people {
            writer.element("author") { writer in
                writer.element("name", text: person.name ?? person.email ?? "")
                writer.element("email", text: person.email)
                writer.element("uri", text: person.link)
            }
        }
    }
}
