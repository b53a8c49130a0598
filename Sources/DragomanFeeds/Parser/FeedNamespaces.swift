/// The usual prefixes of the namespaces that feeds use; the empty one stands for RSS's and Atom's own.
enum FeedNamespaces {
    /// A new module is a line here.
    private static let prefixes: [(String, String)] = [
        ("", "http://backend.userland.com/rss"), ("", "http://blogs.law.harvard.edu/tech/rss"),
        ("", "http://purl.org/rss/1.0/"), ("", "http://my.netscape.com/rdf/simple/0.9/"),
        ("", "http://channel.netscape.com/rdf/simple/0.9/"), ("", "http://example.com/newformat#"),
        ("", "http://example.com/necho"), ("", "http://purl.org/echo/"), ("", "uri/of/echo/namespace#"),
        ("", "http://purl.org/pie/"), ("", "http://purl.org/atom/ns#"), ("", "http://www.w3.org/2005/atom"),
        ("", "http://purl.org/rss/1.0/modules/rss091#"), ("", "http://purl.org/rss/2.0/"),
        ("content", "http://purl.org/rss/1.0/modules/content/"), ("dc", "http://purl.org/dc/elements/1.1/"),
        ("dc", "http://purl.org/dc/elements/1.0/"), ("dcterms", "http://purl.org/dc/terms/"),
        ("feedburner", "http://rssnamespace.org/feedburner/ext/1.0"),
        ("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"), ("itunes", "http://example.com/dtds/podcast-1.0.dtd"),
        ("media", "http://search.yahoo.com/mrss"), ("media", "http://search.yahoo.com/mrss/"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), ("sy", "http://purl.org/rss/1.0/modules/syndication/"),
        ("slash", "http://purl.org/rss/1.0/modules/slash/"), ("thr", "http://purl.org/syndication/thread/1.0"),
        ("wfw", "http://wellformedweb.org/commentapi/"), ("xhtml", "http://www.w3.org/1999/xhtml"),
        ("xml", "http://www.w3.org/xml/1998/namespace"), ("svg", "http://www.w3.org/2000/svg"),
        ("math", "http://www.w3.org/1998/math/mathml"), ("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
        ("georss", "http://www.georss.org/georss"), ("gml", "http://www.opengis.net/gml"),
        ("media", "http://www.rssboard.org/media-rss"), ("app", "http://www.w3.org/2007/app"),
        ("foaf", "http://xmlns.com/foaf/0.1/"), ("image", "http://purl.org/rss/1.0/modules/image/"),
        ("link", "http://purl.org/rss/1.0/modules/link/"), ("prism", "http://prismstandard.org/namespaces/1.2/basic/"),
    ]

    private static let byAddress = Dictionary(
        prefixes.map { (Bytes.hash($1), $0) }, uniquingKeysWith: { first, _ in first })

    /// Nil for a namespace of no known module.
    static func prefix(of address: String) -> String? {
        byAddress[Bytes.hash(address)] ?? (isUserland(address.asciiLowercased) ? "" : nil)
    }

    /// RSS 0.92 and 2.0 had a namespace for each of their versions.
    private static func isUserland(_ address: String) -> Bool {
        guard let slash = address.utf8.lastIndex(of: UInt8(ascii: "/")) else { return false }
        return address[..<slash].hasSuffix("backend.userland.com") && address[slash...].hasPrefix("/rss")
    }
}
