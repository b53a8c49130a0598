import DragomanHTML

/// Reads feeds of every format: RSS 0.90 to 2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed 1.0 and 1.1, with their modules.
///
/// ```swift
/// let feed = try FeedParser.parse(bytes, contentType: "application/rss+xml", url: "https://outlet.example/rss")
/// for entry in feed.entries { print(entry.title?.plainText ?? "") }
/// ```
public enum FeedParser {
    /// Reads a feed; what is not as it should be is read all the same and said in ``Feed/diagnostics``.
    ///
    /// Entities of a document type are never expanded and nothing outside the bytes is looked at. O(n).
    ///
    /// - Parameters:
    ///   - bytes: the document as it came, not compressed.
    ///   - contentType: the `Content-Type` it came with; only its `charset` counts.
    ///   - url: where it came from, against which its relative addresses are resolved.
    /// - Throws: ``FeedError/notAFeed(_:)``.
    public static func parse(_ bytes: [UInt8], contentType: String? = nil, url: String? = nil) throws -> Feed {
        var diagnostics: [Diagnostic] = []
        let text = TextDecoding.utf8(bytes, charset: charset(contentType), diagnostics: &diagnostics)
        guard let first = text.first(where: { !Markup.isSpace($0) && $0 != 0 }) else {
            throw FeedError.notAFeed(.empty)
        }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            return try JSONFeedReader.read(text, url: url, diagnostics: diagnostics)
        }
        var feed = try text.withUnsafeBufferPointer { source in
            var builder = FeedBuilder(source, url: url)
            return try builder.build()
        }
        feed.diagnostics.insert(contentsOf: diagnostics, at: 0)
        return feed
    }

    private static func charset(_ contentType: String?) -> String? {
        guard let contentType, let range = contentType.lowercased().firstRange(of: "charset=") else { return nil }
        let value = contentType.lowercased()[range.upperBound...].prefix { $0 != ";" }
        return value.filter { $0 != "\"" && $0 != "'" }.trimmed.nonEmpty
    }
}
