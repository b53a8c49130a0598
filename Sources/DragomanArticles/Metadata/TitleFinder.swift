/// Chooses the headline among what the page offers: structured data, Open Graph, the heading, the title element.
struct TitleFinder {
    let outline: Outline
    let meta: MetaTags
    let structured: StructuredArticle?
    let outlet: String?
    let hint: String?

    /// The article's title without the outlet's name.
    func title() -> String {
        let page = withoutOutlet(Trimming.collapsed(outline.title))
        let social = meta.first("og:title", "twitter:title", "dc.title", "title").map(withoutOutlet)
        let headline = structured?.headline.map { withoutOutlet(Trimming.collapsed($0)) }
        let heading = headingText(like: [headline, social, page, hint].compactMap(\.self))
        if let headline, !headline.isEmpty, headline.utf8.count > 5,
            isSupported(headline, by: [page, social, heading, hint])
        {
            return headline
        }
        if let heading, isSupported(heading, by: [page, social, hint]) { return heading }
        if let social, !social.isEmpty { return social }
        if let headline, !headline.isEmpty { return headline }
        if let heading { return heading }
        return page.isEmpty ? hint ?? "" : page
    }

    /// Whether one of the others says the same, or begins with or contains it.
    private func isSupported(_ title: String, by others: [String?]) -> Bool {
        let key = Comparison.key(title)
        guard !key.isEmpty else { return false }
        var isAlone = true
        for other in others.compactMap(\.self) where !other.isEmpty {
            isAlone = false
            let otherKey = Comparison.key(other)
            if otherKey.contains(key) || key.hasPrefix(otherKey) && otherKey.count > 12 { return true }
            if Self.sharesWords(title, other) { return true }
        }
        return isAlone
    }

    /// Whether half of the words are the same.
    private static func sharesWords(_ one: String, _ other: String) -> Bool {
        let words = Set(one.lowercased().split(separator: " ").filter { $0.utf8.count > 3 })
        let others = Set(other.lowercased().split(separator: " ").filter { $0.utf8.count > 3 })
        let shared = words.intersection(others).count
        return shared * 5 >= min(words.count, others.count) * 2 && shared > 1
    }

    private func headingText(like titles: [String]) -> String? {
        guard let node = HeadlineFinder.node(in: outline, title: titles.first ?? outline.title) else { return nil }
        let text = Trimming.collapsed(outline.string(of: node))
        return text.isEmpty || text.utf8.count > 400 ? nil : text
    }

    /// Cuts " | Outlet", " - Outlet" and the like off the end, and "Outlet: " off the start.
    func withoutOutlet(_ title: String) -> String {
        var title = Trimming.collapsed(title)
        for _ in 0..<3 {
            guard let (head, tail) = Self.lastPart(of: title), isOutlet(tail), Comparison.key(head).count > 4 else {
                break
            }
            title = head
        }
        if let (head, tail) = Self.firstPart(of: title), isOutletName(head), Comparison.key(tail).count > 4 {
            title = tail
        }
        return title
    }

    private func isOutlet(_ part: String) -> Bool {
        if isOutletName(part) { return true }
        let key = Comparison.key(part)
        // Another title of the page that ends before this part shows that the part is not of the headline.
        return key.count < 40
            && [structured?.headline, meta.first("og:title"), hint].contains { other in
                guard let other else { return false }
                let otherKey = Comparison.key(other)
                let whole = Comparison.key(outline.title)
                return otherKey.count > 8 && otherKey != whole && whole.hasPrefix(otherKey) && whole.hasSuffix(key)
                    && !otherKey.hasSuffix(key)
            }
    }

    private func isOutletName(_ part: String) -> Bool {
        let key = Comparison.key(part)
        guard key.count > 1 else { return false }
        for name in [outlet, meta.first("og:site_name"), structured?.publisher, meta.first("application-name")]
            .compactMap(\.self)
        {
            let nameKey = Comparison.key(name)
            if nameKey.count > 1,
                key == nameKey || key.count > 3 && (nameKey.contains(key) || key.contains(nameKey) && nameKey.count > 3)
            {
                return true
            }
        }
        return false
    }

    private static let separators = [
        " | ", " - ", " – ", " — ", " » ", " · ", " • ", " ‹ ", " :: ", "ㅣ", " < ", "| ", " |",
    ].map { Array($0.utf8) }
    private static let openers = separators + [Array(": ".utf8)]

    private static func lastPart(of title: String) -> (String, String)? {
        let bytes = Array(title.utf8)
        for start in stride(from: bytes.count - 2, through: 1, by: -1) {
            if let length = separator(at: start, in: bytes, separators) { return parts(bytes, start, length) }
        }
        return nil
    }

    private static func firstPart(of title: String) -> (String, String)? {
        let bytes = Array(title.utf8)
        for start in 1..<max(1, bytes.count - 1) {
            if let length = separator(at: start, in: bytes, openers) { return parts(bytes, start, length) }
        }
        return nil
    }

    /// The length of the separator that stands at a position, nil where none does.
    private static func separator(at start: Int, in bytes: [UInt8], _ separators: [[UInt8]]) -> Int? {
        let first = bytes[start]
        guard first == 0x20 || first == 0x7C || first == 0x3A || first == 0xE3 else { return nil }
        return separators.first {
            start + $0.count <= bytes.count && bytes[start..<start + $0.count].elementsEqual($0)
        }?.count
    }

    private static func parts(_ bytes: [UInt8], _ start: Int, _ length: Int) -> (String, String) {
        (
            Trimming.collapsed(String(decoding: bytes[..<start], as: UTF8.self)),
            Trimming.collapsed(String(decoding: bytes[(start + length)...], as: UTF8.self))
        )
    }
}
