internal import DragomanHTML

/// A page whose links lead to articles of the same outlet.
struct FrontPage {
    struct Link: Hashable {
        var url: String
        var title: String
    }

    /// Fewer links than this do not make a front page.
    static let fewest = 5

    var title: String?
    var language: String?
    var articles: [Link] = []

    init(document: Document, url: String) {
        let host = WebURL(url)?.host
        var seen: Set<String> = []
        for node in document.descendants(of: document.root) {
            guard document.kind(of: node) == .element else { continue }
            switch document.tag(of: node) {
            case .html: language = document.attribute(.lang, of: node)
            case .title where title == nil: title = document.textContent(of: node).words
            case .a:
                guard let link = Self.link(document, node, base: url), WebURL(link.url)?.host == host,
                    seen.insert(link.url).inserted
                else { continue }
                articles.append(link)
            default: break
            }
        }
    }

    /// A link whose text is long enough for a headline, and whose path is not a section's.
    private static func link(_ document: Document, _ node: NodeID, base: String) -> Link? {
        let text = document.textContent(of: node).words
        guard text.unicodeScalars.count >= 20 || text.split(separator: " ").count >= 4,
            let reference = document.attribute(.href, of: node),
            let address = WebURL.resolve(reference, against: base), var url = WebURL(address), url.isWeb,
            url.path.count > 1
        else { return nil }
        url.fragment = nil
        return Link(url: url.serialised, title: text)
    }
}

extension String {
    /// The words, a single space between them.
    fileprivate var words: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
