import DragomanHTML

/// A sitemap (sitemaps.org), with the news module where it has one: what a source without a feed can be followed by.
public struct NewsSitemap: Hashable, Sendable {
    /// Its pages, newest first where they have dates; pages without a title have none.
    public var entries: [Entry]
    /// The sitemaps that an index names, newest first where they have dates.
    public var sitemaps: [String]

    /// Reads a sitemap or an index of them, as tolerantly as ``FeedParser`` reads feeds. O(n log n).
    ///
    /// - Throws: ``FeedError/notAFeed(_:)`` when the bytes are neither.
    public init(parsing bytes: [UInt8], url: String? = nil) throws {
        var diagnostics: [Diagnostic] = []
        let text = TextDecoding.utf8(bytes, charset: nil, diagnostics: &diagnostics)
        var pages: [Page] = []
        let isIndex = text.withUnsafeBufferPointer { source in
            var reader = SitemapReader(source)
            return reader.read(&pages)
        }
        guard let isIndex else { throw FeedError.notAFeed(text.isEmpty ? .empty : .xml) }
        let base = url.flatMap { WebURL($0) }
        let dated = pages.filter { $0.date != nil }.sorted {
            ($0.date?.secondsSince1970 ?? 0) > ($1.date?.secondsSince1970 ?? 0)
        }
        let ordered = (dated + pages.filter { $0.date == nil }).compactMap { page in
            WebURL.resolve(page.location, against: base).map { (page, $0) }
        }
        sitemaps = isIndex ? ordered.map(\.1) : []
        entries = isIndex ? [] : ordered.map { $0.0.entry(url: $0.1) }
    }

    struct Page {
        var location = ""
        var title: String?
        var published: DateTime?
        var modified: DateTime?
        var language: String?
        var keywords: String?
        var image: String?

        var date: DateTime? { published ?? modified }

        func entry(url: String) -> Entry {
            var entry = Entry(
                id: url, link: url, title: title.map { FeedText($0) }, published: published, updated: modified)
            entry.categories = (keywords ?? "").split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
            entry.images = [image].compactMap { $0 }
            entry.language = language
            return entry
        }
    }
}

/// Takes the texts of a sitemap's elements by their names, whatever prefixes it gives the namespaces.
private struct SitemapReader {
    private let source: UnsafeBufferPointer<UInt8>
    private var reader: XMLReader
    private var text: [UInt8] = []
    private var page: NewsSitemap.Page?
    private var isIndex: Bool?
    /// What the prefixes that the document declares usually are.
    private var usualPrefixes: [String: String] = [:]

    init(_ source: UnsafeBufferPointer<UInt8>) {
        self.source = source
        reader = XMLReader(source)
    }

    /// Whether it is an index; nil when it is no sitemap.
    mutating func read(_ pages: inout [NewsSitemap.Page]) -> Bool? {
        while true {
            switch reader.next() {
            case .endOfInput: return isIndex
            case .text(let range): References.append(source, range, to: &text)
            case .cdata(let range): text.append(contentsOf: source[range])
            case .start(let name, _):
                text.removeAll(keepingCapacity: true)
                declarePrefixes()
                switch usualName(name) {
                case "urlset": isIndex = false
                case "sitemapindex": isIndex = true
                case "url", "sitemap": page = NewsSitemap.Page()
                default: break
                }
            case .end(let name):
                let name = usualName(name)
                if name == "url" || name == "sitemap" {
                    if let page, !page.location.isEmpty { pages.append(page) }
                    page = nil
                } else {
                    take(name)
                }
                text.removeAll(keepingCapacity: true)
            }
        }
    }

    private mutating func declarePrefixes() {
        for attribute in reader.attributes {
            let name = Bytes.string(source, attribute.name).lowercased()
            guard name.hasPrefix("xmlns") else { continue }
            let address = TagAttributes(source: source, attributes: []).text(attribute.value).lowercased()
            let module = Self.modules.first { address.contains($0.address) }
            usualPrefixes[String(name.dropFirst(name.hasPrefix("xmlns:") ? 6 : 5))] = module?.prefix
        }
    }

    /// What every version of a namespace's address has in it, the modules before what they are modules of.
    private static let modules: [(address: String, prefix: String)] = [
        ("/sitemap-news/", "news"), ("/sitemap-image/", "image"), ("/schemas/sitemap/", ""),
    ]

    /// An element's name with the usual prefix of its namespace; one that is not declared stands for what it usually does.
    private func usualName(_ range: Range<Int>) -> String {
        let name = Bytes.string(source, range).lowercased()
        guard let colon = name.firstIndex(of: ":") else {
            return usualPrefixes[""].flatMap { $0.isEmpty ? nil : "\($0):\(name)" } ?? name
        }
        guard let usual = usualPrefixes[String(name[..<colon])] else { return name }
        let local = name[name.index(after: colon)...]
        return usual.isEmpty ? String(local) : "\(usual):\(local)"
    }

    private mutating func take(_ name: String) {
        guard page != nil, let value = String(decoding: text, as: UTF8.self).trimmed.nonEmpty else { return }
        switch name {
        case "loc": page?.location = value
        case "lastmod": page?.modified = FeedDate.parse(value)
        case "news:title": page?.title = value
        case "news:publication_date": page?.published = FeedDate.parse(value)
        case "news:language": page?.language = value
        case "news:keywords": page?.keywords = value
        case "image:loc": if page?.image == nil { page?.image = value }
        default: break
        }
    }
}
