/// A text in a feed, which may be plain or HTML.
///
/// HTML is kept as it came, **not** made safe: it must be parsed before anything of it is shown.
public struct FeedText: Hashable, Sendable, Codable {
    /// The text, or the HTML's source.
    public var value: String
    public var isHTML: Bool
    /// What relative addresses in the HTML are relative to, where it is known.
    public var base: String?

    /// - Parameters:
    ///   - value: the text as it came.
    ///   - isHTML: whether the value is HTML's source.
    ///   - base: the address that references in it are relative to.
    public init(_ value: String, isHTML: Bool = false, base: String? = nil) {
        self.value = value
        self.isHTML = isHTML
        self.base = base
    }

    /// The text alone: tags and comments out, scripts and styles with what is in them, references decoded, white space folded.
    ///
    /// Linear in the length. It is text to compare and to show as text, not a rendering.
    public var plainText: String { PlainText.folded(value, isHTML: isHTML) }

    /// The text as HTML: what it is, or the plain text escaped.
    public var html: String {
        guard !isHTML else { return value }
        var bytes: [UInt8] = []
        Markup.escape(value.utf8, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
