import DragomanHTML

/// An address split into what names the article and which of its pages it is: `/story/2`, `/story?page=2`, `/story-p2.html`, `/story_2.html`.
struct PageAddress: Equatable {
    let origin: String
    /// Path and query, without a slash at the end and what only tells where a reader came from.
    let whole: String
    /// The same without the page's number.
    let stem: String

    init?(_ text: String) {
        guard let url = WebURL(text), url.isWeb, let origin = url.origin else { return nil }
        self.origin = Self.withoutWWW(origin)
        var path = url.path
        while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
        var query = (url.query ?? "").split(separator: "&").map(String.init).filter { !Self.isTracking($0) }.sorted()
        whole = Self.joined(path, query)
        if let position = query.firstIndex(where: Self.isPageNumber) {
            query.remove(at: position)
        } else {
            path = Self.withoutPageNumber(path) ?? path
        }
        stem = Self.joined(path, query)
    }

    /// The last folder or file of the stem, without its ending and a number at its end: what addresses of other pages have too. UTF-8.
    var name: [UInt8] {
        let path = stem.utf8.prefix { $0 != UInt8(ascii: "?") }
        let last = path.suffix(from: path.lastIndex(of: UInt8(ascii: "/")).map(path.index(after:)) ?? path.startIndex)
        let base = last.lastIndex(of: UInt8(ascii: ".")).map { last[..<$0] } ?? last
        return Array(base.reversed().drop(while: \.isASCIIDigit).reversed())
    }

    private static func joined(_ path: String, _ query: [String]) -> String {
        path + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    }

    /// An address without the `www.` before its host.
    static func withoutWWW(_ address: String) -> String {
        for scheme in ["https://", "http://"] where address.hasPrefix(scheme + "www.") {
            return scheme + address.dropFirst(scheme.count + 4)
        }
        return address
    }

    /// Whether both are pages of one article.
    func isSameArticle(as other: PageAddress) -> Bool { origin == other.origin && stem == other.stem }

    private static let parameters: Set<String> = [
        "page", "p", "pg", "pagenum", "pageno", "paged", "seite", "pagina", "halaman", "sayfa", "strona", "pn", "part",
        "pagenumber", "start_page", "cpage_number",
    ]

    private static func isPageNumber(_ parameter: String) -> Bool {
        let parts = parameter.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, parameters.contains(parts[0].lowercased()), let number = Int(parts[1]) else {
            return false
        }
        return (0..<200).contains(number)
    }

    private static func isTracking(_ parameter: String) -> Bool {
        parameter.hasPrefix("utm_") || parameter.hasPrefix("fbclid") || parameter.hasPrefix("gclid")
            || parameter.hasPrefix("ref=")
    }

    /// The path without a number at its end, alone or after a word for page, before any file ending; nil where it has none.
    private static func withoutPageNumber(_ path: String) -> String? {
        // Paths are ASCII, so that bytes are characters.
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        var last = path.utf8[path.utf8.index(after: slash)...]
        var ending = ""
        if let dot = last.lastIndex(of: UInt8(ascii: ".")), last[dot...].count <= 6,
            !last[dot...].contains(where: \.isASCIIDigit)
        {
            ending = String(Substring(last[dot...]))
            last = last[..<dot]
        }
        let digits = last.reversed().prefix(while: \.isASCIIDigit).count
        guard digits > 0, digits <= 3, let number = Int(Substring(last.suffix(digits))), (1..<200).contains(number)
        else { return nil }
        let rest = Substring(last.dropLast(digits))
        let folder = path[..<slash]
        if rest.isEmpty { return folder.isEmpty ? nil : withoutPageWord(folder) + ending }
        let small = rest.lowercased()
        for word in pageWords where small.hasSuffix(word) {
            let stem = rest.dropLast(word.count)
            return (stem.isEmpty ? withoutPageWord(folder) : String(folder) + "/" + stem) + ending
        }
        return nil
    }

    private static let pageWords = [
        "-page-", "_page_", "-page", "_page", "page-", "page", ",page", "-p", "_p", "-seite-", "-seite", "seite-",
        "-pagina-", "-", "_", ",", "--",
    ]

    private static func withoutPageWord(_ folder: Substring) -> String {
        for word in ["/page", "/seite", "/pagina", "/p", "/halaman", "/sayfa", "/strona"]
        where folder.lowercased().hasSuffix(word) {
            return String(folder.dropLast(word.count))
        }
        return String(folder)
    }
}
