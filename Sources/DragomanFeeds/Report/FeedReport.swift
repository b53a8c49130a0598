import DragomanHTML

/// A feed as one line of JSON, for programs that compare readers.
///
/// Times are seconds since 1970; absent fields are left out; texts have markup, references and white space folded away.
package struct FeedReport: Sendable {
    /// The line, without a line feed: `{"file": …, "title": …, "link": …, "language": …, "entries": […]}`.
    package let line: String

    package init(file: String, feed: Feed) {
        var writer = JSONWriter()
        writer.object { object in
            object.member("file", file)
            object.member("kind", feed.kind.rawValue)
            object.member("title", feed.title.map(Self.text))
            object.member("link", feed.link)
            object.member("language", feed.language)
            object.array("entries", feed.entries) { entry, writer in
                writer.object { Self.write(entry, to: &$0) }
            }
            object.array("diagnostics", feed.diagnostics) { diagnostic, writer in writer.value(diagnostic.code) }
        }
        line = writer.string
    }

    /// The line for what is not a feed.
    package init(file: String, error: any Error) {
        var writer = JSONWriter()
        writer.object { object in
            object.member("file", file)
            object.member("error", "\(error)")
            object.array("entries", [Int]()) { _, _ in }
        }
        line = writer.string
    }

    private static func write(_ entry: Entry, to object: inout JSONWriter) {
        object.member("id", entry.id)
        object.member("link", entry.link)
        object.member("title", entry.title.map(text))
        object.member("published", entry.published.map { Int($0.secondsSince1970) })
        object.member("updated", entry.updated.map { Int($0.secondsSince1970) })
        object.texts("authors", entry.authors.compactMap { $0.name ?? $0.email })
        object.texts("categories", entry.categories)
        object.texts("enclosures", entry.enclosures.map(\.url))
        object.texts("images", entry.images)
        object.member("summary", entry.summary.map(text))
        object.member("content", entry.content.map(text))
    }

    /// Markup and references are folded away in plain texts too, so that it does not matter whether a reader takes a text for HTML.
    private static func text(_ text: FeedText) -> String { PlainText.folded(text.value, isHTML: true) }
}
