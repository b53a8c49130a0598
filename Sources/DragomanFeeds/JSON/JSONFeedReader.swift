import DragomanHTML

/// JSON Feed 1.0 and 1.1 (jsonfeed.org).
struct JSONFeedReader {
    private let base: WebURL?

    static func read(_ text: [UInt8], url: String?, diagnostics: [Diagnostic]) throws -> Feed {
        guard let root = JSONReader.read(text) else { throw FeedError.notAFeed(.text) }
        let version = root["version"]?.text ?? ""
        guard version.contains("jsonfeed.org") || root["items"]?.array != nil else { throw FeedError.notAFeed(.json) }
        var feed = JSONFeedReader(base: url.flatMap { WebURL($0) }).feed(root, version: version)
        feed.diagnostics = diagnostics
        return feed
    }

    private func feed(_ root: JSONValue, version: String) -> Feed {
        var feed = Feed(kind: version.hasSuffix("/1") || version.hasSuffix("/1.0") ? .json1 : .json11)
        feed.title = root["title"]?.text.map { FeedText($0) }
        feed.link = address(root["home_page_url"])
        feed.selfLink = address(root["feed_url"])
        feed.description = root["description"]?.text.map { FeedText($0) }
        feed.language = root["language"]?.text?.replacing("_", with: "-")
        feed.image = address(root["icon"]) ?? address(root["favicon"])
        feed.nextPage = address(root["next_url"])
        feed.authors = people(root)
        feed.hubs = (root["hubs"]?.array ?? []).compactMap { address($0["url"]) }
        feed.entries = (root["items"]?.array ?? []).map(entry)
        return feed
    }

    private func entry(_ item: JSONValue) -> Entry {
        var entry = Entry(id: item["id"]?.text)
        entry.link = address(item["url"]) ?? address(item["external_url"])
        entry.title = item["title"]?.text.map { FeedText($0) }
        entry.summary = item["summary"]?.text.map { FeedText($0) }
        entry.content =
            item["content_html"]?.text.map { FeedText($0, isHTML: true, base: base?.serialised) }
            ?? item["content_text"]?.text.map { FeedText($0) }
        entry.authors = people(item)
        entry.published = item["date_published"]?.text.flatMap { FeedDate.parse($0) }
        entry.updated = item["date_modified"]?.text.flatMap { FeedDate.parse($0) }
        entry.language = item["language"]?.text
        var seen: Set<String> = []
        entry.categories = (item["tags"]?.array ?? []).compactMap(\.text).filter { seen.insert($0).inserted }
        entry.images = [address(item["image"]), address(item["banner_image"])].compactMap { $0 }
        entry.enclosures = (item["attachments"]?.array ?? []).compactMap { file in
            address(file["url"]).map {
                Enclosure(url: $0, type: file["mime_type"]?.text, length: file["size_in_bytes"]?.int)
            }
        }
        if entry.link == nil, let id = entry.id, let url = WebURL(id), url.isWeb { entry.link = id }
        return entry
    }

    private func people(_ value: JSONValue) -> [FeedPerson] {
        let list = value["authors"]?.array ?? [value["author"]].compactMap { $0 }
        return list.map { FeedPerson(name: $0["name"]?.text ?? $0.text, link: address($0["url"])) }.filter {
            !$0.isEmpty
        }
    }

    private func address(_ value: JSONValue?) -> String? {
        guard let text = value?.text else { return nil }
        guard WebURL(text) == nil, let base else { return text }
        return WebURL(text, relativeTo: base)?.serialised ?? text
    }
}
