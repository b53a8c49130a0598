public import DragomanHTML

/// Finds the addresses of feeds from a page, a bare host name or a robots.txt. It asks nobody; what it gives is to be tried in order.
public enum FeedDiscovery {
    private static let types: Set<String> = [
        "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "text/rss+xml",
        "text/atom+xml", "application/x.atom+xml", "application/rss", "text/rss", "application/json",
    ]

    /// Paths at which press sites and the usual systems have their feeds.
    private static let feedPaths = [
        "/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feeds/posts/default", "/feed.json",
        "/rss/index.xml",
        "/?feed=rss2",
    ]

    private static let sitemapPaths = [
        "/news-sitemap.xml", "/sitemap-news.xml", "/sitemap_news.xml", "/googlenews.xml", "/sitemap/news.xml",
        "/sitemap.xml",
    ]

    /// At most this many of each reason.
    private static let limit = 50

    /// What a page says of its feeds: link elements first (comment feeds last among them), then links that look like feeds'.
    /// O(n) in the page's nodes.
    ///
    /// - Parameters:
    ///   - document: the page.
    ///   - url: the page's address.
    public static func candidates(in document: Document, url: String) -> [FeedCandidate] {
        let base = WebURL(url).map(document.baseURL)
        var declared: [FeedCandidate] = []
        var linked: [FeedCandidate] = []
        for node in document.descendants(of: document.root) where document.isElement(node) {
            if document.isHTML(node, .link), declared.count < limit {
                if let candidate = declaration(node, document, base) { declared.append(candidate) }
            } else if document.isHTML(node, .a), linked.count < limit, let href = document.attribute("href", of: node),
                looksLikeFeed(href), let address = WebURL.resolve(href, against: base), address.hasPrefix("http")
            {
                linked.append(
                    FeedCandidate(url: address, title: document.textContent(of: node).trimmed.nonEmpty, reason: .linked)
                )
            }
        }
        let ordered = declared.filter { !isOfComments($0) } + declared.filter(isOfComments) + linked
        return unique(ordered)
    }

    private static func declaration(_ node: NodeID, _ document: Document, _ base: WebURL?) -> FeedCandidate? {
        let relations = (document.attribute("rel", of: node) ?? "").lowercased().split(whereSeparator: \.isWhitespace)
        let type = (document.attribute("type", of: node) ?? "").lowercased().prefix { $0 != ";" }.trimmed
        let isDeclared = relations.contains("alternate") && types.contains(type) || relations.contains("feed")
        guard isDeclared, let href = document.attribute("href", of: node),
            let address = WebURL.resolve(href, against: base), address.hasPrefix("http")
        else { return nil }
        // WordPress declares its programming interface as JSON.
        if type == "application/json", !address.contains("feed") { return nil }
        return FeedCandidate(
            url: address, title: document.attribute("title", of: node)?.trimmed.nonEmpty, reason: .declared)
    }

    private static func isOfComments(_ candidate: FeedCandidate) -> Bool {
        let text = (candidate.url + " " + (candidate.title ?? "")).lowercased()
        return ["comment", "komment", "coment", "коммент", "oembed"].contains { text.contains($0) }
    }

    private static func looksLikeFeed(_ href: String) -> Bool {
        let path = href.lowercased().prefix { $0 != "#" }
        let bare = path.prefix { $0 != "?" }
        let segments = bare.split(separator: "/")
        guard let last = segments.last else { return false }
        if ["rss", "feed", "atom", "feeds", "rss2", "rdf"].contains(last) { return true }
        if [".rss", ".atom", ".rdf"].contains(where: { last.hasSuffix($0) }) { return true }
        if last.hasSuffix(".xml") || last.hasSuffix(".json") {
            return ["rss", "feed", "atom"].contains { path.contains($0) }
        }
        return path.contains("feed=rss") || path.contains("feed=atom") || path.contains("format=rss")
    }

    /// Where feeds and news sitemaps usually are, from an address or a bare host name (`outlet.example`); empty when it is neither.
    public static func wellKnown(for address: String) -> [FeedCandidate] {
        let text = address.trimmed
        let isAbsolute = text.contains("://")
        guard let url = WebURL(isAbsolute ? text : "https://" + text), let origin = url.origin else { return [] }
        var candidates: [FeedCandidate] = []
        let section = url.path.hasSuffix("/") ? String(url.path.dropLast()) : url.path
        if !section.isEmpty, !section.contains(".") {
            candidates += ["/feed", "/rss"].map { FeedCandidate(url: origin + section + $0, reason: .wellKnown) }
        }
        candidates += feedPaths.map { FeedCandidate(url: origin + $0, reason: .wellKnown) }
        candidates += sitemapPaths.map { FeedCandidate(url: origin + $0, reason: .newsSitemap) }
        return unique(candidates)
    }

    /// The sitemaps that a robots.txt names, those of news first.
    ///
    /// - Parameters:
    ///   - text: the robots.txt.
    ///   - url: the robots.txt's address.
    public static func sitemaps(inRobots text: String, url: String) -> [FeedCandidate] {
        let base = WebURL(url)
        let found = text.split(whereSeparator: \.isNewline).prefix(10_000).compactMap { line -> FeedCandidate? in
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].trimmed.lowercased() == "sitemap",
                let address = WebURL.resolve(parts[1].trimmed, against: base), address.hasPrefix("http")
            else { return nil }
            return FeedCandidate(url: address, reason: .newsSitemap)
        }
        let isNews = { (candidate: FeedCandidate) in candidate.url.lowercased().contains("news") }
        return Array(unique(found.filter(isNews) + found.filter { !isNews($0) }).prefix(limit))
    }

    private static func unique(_ candidates: [FeedCandidate]) -> [FeedCandidate] {
        var seen: Set<String> = []
        return candidates.filter { seen.insert($0.url).inserted }
    }
}
