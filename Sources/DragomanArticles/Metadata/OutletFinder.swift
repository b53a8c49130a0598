import DragomanHTML

/// Finds the outlet's name: what the page declares, or else the end or the beginning of its title that the page calls itself by.
struct OutletFinder {
    let outline: Outline
    let meta: MetaTags
    let structured: StructuredArticle?
    /// Where the page was read from or calls its own.
    let address: String?

    func name() -> String? {
        meta.first("og:site_name") ?? structured?.publisher ?? meta.first(
            "application-name", "publisher", "dc.publisher")
            ?? shown
    }

    /// A part of the title that stands in a notice of rights, on a link to the front page, or in the address.
    private var shown: String? {
        let title = Trimming.collapsed(outline.title)
        // Before a colon stands a place as often as an outlet.
        let head = TitleParts.first(of: title)?.head
        let parts = [TitleParts.last(of: title)?.tail, head.flatMap { title.hasPrefix($0 + ":") ? nil : $0 }]
            .compactMap(\.self).filter { (2...Self.longest).contains(Comparison.key($0).count) }
        guard !parts.isEmpty else { return nil }
        let keys = parts.map(Comparison.key)
        for source in [{ siteNames }, { rights }, { front }] as [() -> [String]] {
            let known = source()
            let found = keys.firstIndex { key in
                known.contains { $0 == key || key.count > 3 && ByteSearch.holds($0, key) }
            }
            if let found { return parts[found] }
        }
        return nil
    }

    /// In letters.
    private static let longest = 40
    private static let mostLinks = 40
    private static let copyright = Array("©".utf8)
    /// In bytes: how far behind the sign of copyright the name of who has it may end.
    private static let reach = 120

    /// Keys of what stands behind a sign of copyright in its line.
    private var rights: [String] {
        var keys: [String] = []
        outline.text.withUnsafeBufferPointer { text in
            Self.copyright.withUnsafeBufferPointer { sign in
                var start = 0
                while keys.count < 8, let found = ByteSearch.first(of: sign, in: text, from: start) {
                    start = found + sign.count
                    let line = text[start..<min(start + Self.reach, text.count)].prefix { $0 != 0x0A }
                    keys.append(Comparison.key(String(decoding: line, as: UTF8.self)))
                }
            }
        }
        return keys
    }

    /// Keys of texts and pictures that lead to the front page.
    private var front: [String] {
        outline.landmarks.links.prefix(Self.mostLinks).filter(leadsHome).flatMap { link in
            let pictures = (link..<outline.end(link)).filter { outline.nodes[$0].name == .img }
            let texts = [
                outline.string(of: link), outline.attribute(.ariaLabel, of: link), outline.attribute(.title, of: link),
            ]
            return texts.compactMap(\.self) + pictures.prefix(3).compactMap { outline.attribute(.alt, of: $0) }
        }.map(Comparison.key).filter { $0.count < Self.longest }
    }

    private func leadsHome(_ link: Int) -> Bool {
        guard outline.textCount(link) < Self.longest * 2 else { return false }
        // Most addresses are paths, and need not be read.
        let mayLeadHome = outline.withAttribute(.href, of: link) {
            $0.count == 1 || $0.first != UInt8(ascii: "/") && $0.count < 80
        }
        return mayLeadHome == true && outline.attribute(.href, of: link).map(HeadingText.isFrontPage) == true
    }

    /// The key of the host, with and without its last name: "quayexample" and "quay" for "www.quay.example".
    var siteNames: [String] {
        guard let host = address.flatMap({ WebURL($0) })?.host else { return [] }
        var names = host[...]
        while let start = ["www.", "m."].first(where: names.hasPrefix) { names = names.dropFirst(start.count) }
        let last = names.utf8.lastIndex(of: UInt8(ascii: ".")) ?? names.startIndex
        return [names, names[..<last]].map { Comparison.key(String($0)) }
    }
}
