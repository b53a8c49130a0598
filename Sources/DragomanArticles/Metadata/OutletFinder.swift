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
        let parts = [TitleParts.last(of: title)?.tail, TitleParts.first(of: title)?.head].compactMap(\.self)
            .filter { (2...Self.longest).contains(Comparison.key($0).count) }
        guard !parts.isEmpty else { return nil }
        let known = [rights, front, siteNames].joined()
        return parts.first { part in
            let key = Comparison.key(part)
            return known.contains { $0 == key || key.count > 3 && ByteSearch.holds($0, key) }
        }
    }

    /// In letters.
    private static let longest = 40
    /// In bytes: how far behind the sign of copyright the name of who has it may end.
    private static let reach = 120

    /// Keys of what stands behind a sign of copyright, up to the end of the sentence or so.
    private var rights: [String] {
        let text = outline.text
        var keys: [String] = []
        for sign in text.indices.dropLast() where text[sign] == 0xC2 && text[sign + 1] == 0xA9 && keys.count < 8 {
            let line = text[(sign + 2)...].prefix(Self.reach).prefix { $0 != 0x0A }
            keys.append(Comparison.key(String(decoding: line, as: UTF8.self)))
        }
        return keys
    }

    /// Keys of texts and pictures that lead to the front page.
    private var front: [String] {
        outline.landmarks.links.prefix(40).filter { link in
            outline.attribute(.href, of: link).map(HeadingText.isFrontPage) == true && outline.textCount(link) < 80
        }.flatMap { link in
            let pictures = (link..<outline.end(link)).filter { outline.nodes[$0].name == .img }
            return [
                outline.string(of: link), outline.attribute(.ariaLabel, of: link), outline.attribute(.title, of: link),
            ]
            .compactMap(\.self) + pictures.prefix(3).compactMap { outline.attribute(.alt, of: $0) }
        }.map(Comparison.key).filter { $0.count < Self.longest }
    }

    /// The key of the host, with and without its last name: "quayexample" and "quay" for "www.quay.example".
    var siteNames: [String] {
        guard let host = address.flatMap({ WebURL($0) })?.host else { return [] }
        let names = host.split(separator: ".").drop { $0 == "www" || $0 == "m" }
        return [names.joined(), names.dropLast().joined()].map(Comparison.key)
    }
}
