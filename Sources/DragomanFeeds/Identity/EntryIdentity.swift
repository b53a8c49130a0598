import DragomanHTML

/// What an entry is known by, small enough to keep for every entry ever seen.
public struct EntryIdentity: Hashable, Sendable, Codable {
    /// The feed's own identifier; one that is a web address as its `WebURL.canonicalKey`, so that `http` and `https`, tracking and AMP
    /// make no difference.
    public var id: String?
    /// The page's `WebURL.canonicalKey`.
    public var link: String?
    /// The title's text in lower case, punctuation and white space out; nil when there is none.
    public var title: String?
    /// Days since 1970, as published.
    public var day: Int?
    /// Changes when the title, summary or content do (as text: markup and white space do not count).
    public var fingerprint: UInt64

    /// O(n) in the length of the entry's texts.
    public init(_ entry: Entry) {
        id = entry.id.map(Self.key)
        link = entry.url.map(Self.key)
        let titleText = entry.title?.plainText ?? ""
        title = Self.folded(titleText)
        day = entry.published.map { Int($0.secondsSince1970 / 86_400) }
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        // U+001F between them, so that moving words from one to the next is a change.
        for text in [titleText, "\u{1F}", entry.summary?.plainText ?? "", "\u{1F}", entry.content?.plainText ?? ""] {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        fingerprint = hash
    }

    private static func key(_ text: String) -> String {
        guard let url = WebURL(text), url.isWeb else { return text }
        return url.canonicalKey
    }

    private static func folded(_ title: String) -> String? {
        var folded = String.UnicodeScalarView()
        for scalar in title.lowercased().unicodeScalars
        where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            folded.append(scalar)
        }
        return folded.isEmpty ? nil : String(folded)
    }

    /// Whether the identifier alone may decide. A short number is often a row's place, not a name.
    var hasWeakID: Bool {
        guard let id else { return true }
        return id.utf8.count < 5 && id.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }
}
