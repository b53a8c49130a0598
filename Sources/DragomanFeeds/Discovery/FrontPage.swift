public import DragomanHTML

/// Reads a front page as if it were a feed: its links that look like articles, in the page's order.
///
/// A link looks like an article's when it stays on the site, its text is a headline long and its address is more than a section's:
/// a date, a number of four digits and more, or a last segment of several words.
public enum FrontPage {
    private static let limit = 500

    /// The entries, each with its link and headline only. O(n) in the page's nodes.
    ///
    /// - Parameters:
    ///   - document: the page.
    ///   - url: the page's address.
    public static func entries(in document: Document, url: String) -> [Entry] {
        guard let page = WebURL(url), page.isWeb else { return [] }
        let base = document.baseURL(of: page)
        var entries: [Entry] = []
        var places: [String: Int] = [:]
        for node in document.descendants(of: document.root) where document.isHTML(node, .a) {
            guard entries.count < limit, let href = document.attribute("href", of: node),
                let link = WebURL(href, relativeTo: base), link.isWeb, isSameSite(link, page), looksLikeArticle(link)
            else { continue }
            let title = FeedText(document.textContent(of: node)).plainText
            let bare = link.withoutTracking
            let key = bare.canonicalKey
            // A picture's link and a headline's lead to the same page; the longer text is the headline.
            if let place = places[key] {
                if title.count > entries[place].title?.value.count ?? 0 { entries[place].title = FeedText(title) }
                continue
            }
            places[key] = entries.count
            var address = bare
            address.fragment = nil
            entries.append(Entry(id: key, link: address.serialised, title: FeedText(title)))
        }
        return entries.filter { isHeadline($0.title?.value ?? "") }
    }

    private static func isSameSite(_ link: WebURL, _ page: WebURL) -> Bool {
        func site(_ url: WebURL) -> Substring {
            let host = url.host ?? ""
            return host.hasPrefix("www.") ? host.dropFirst(4) : host[...]
        }
        let (there, here) = (site(link), site(page))
        return there == here && link.effectivePort == page.effectivePort || there.hasSuffix("." + here)
    }

    private static func looksLikeArticle(_ url: WebURL) -> Bool {
        let segments = url.path.split(separator: "/")
        guard let last = segments.last else { return false }
        let words = last.split { $0 == "-" || $0 == "_" }
        if words.count >= 4 { return true }
        return segments.contains { segment in
            var run = 0
            for byte in segment.utf8 {
                run = byte >= 0x30 && byte <= 0x39 ? run + 1 : 0
                if run >= 4 { return true }
            }
            return false
        }
    }

    /// Three words, or eight characters in scripts without spaces between words.
    private static func isHeadline(_ title: String) -> Bool {
        if title.split(separator: " ").count >= 3 { return title.count >= 12 }
        return title.count >= 8
            && title.unicodeScalars.contains { $0.value >= 0x0E00 && !(0x1E00...0x2000).contains($0.value) }
    }
}
