import DragomanArticles

/// The marks of inlines as a multiset, and the text each covers.
struct MarkTree {
    /// Kind and attributes of each mark, sorted.
    private(set) var kinds: [String] = []
    /// Kinds of marks that have no text.
    private(set) var empty: [String] = []
    /// Text covered by each link, by its address.
    private(set) var linkTexts: [String: [String]] = [:]

    init(_ inlines: [Inline]) {
        for inline in inlines { add(inline) }
        kinds.sort()
        empty.sort()
    }

    private mutating func add(_ inline: Inline) {
        switch inline {
        case .text: break
        case .code(let text): note("code", text)
        case .lineBreak: kinds.append("lineBreak")
        case .emphasis(let inner): note("emphasis", inner)
        case .strong(let inner): note("strong", inner)
        case .subscript(let inner): note("subscript", inner)
        case .superscript(let inner): note("superscript", inner)
        case .link(let url, let inner):
            note("link \(url)", inner)
            linkTexts[url, default: []].append(inner.plainText)
        }
    }

    private mutating func note(_ kind: String, _ inner: [Inline]) {
        note(kind, inner.plainText)
        for inline in inner { add(inline) }
    }

    private mutating func note(_ kind: String, _ text: String) {
        kinds.append(kind)
        if text.isEmpty { empty.append(kind) }
    }
}
