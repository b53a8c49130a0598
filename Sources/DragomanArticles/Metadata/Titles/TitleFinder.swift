/// Chooses the headline among what the page offers: structured data, Open Graph, the heading, the title element.
///
/// Where all the page's own agree and what the outlet hands to other sites (Open Graph of an article) is another headline, that one is taken: it is written for
/// readers, the other often for search engines. Where they differ among themselves, structured data comes first, then Open Graph, then the heading; each without
/// the outlet's name, and only where another of them supports it. Of spellings that differ in their quotes alone the page's usual one is taken.
struct TitleFinder {
    let outline: Outline
    let meta: MetaTags
    let structured: StructuredArticle?
    let outlet: String?
    /// Keys of the names of the page's host.
    let siteNames: [String]
    let hint: String?

    /// The article's title without the outlet's name.
    func title() -> String {
        let names = outletNames
        let page = withoutOutlet(Self.plain(outline.title), names)
        let social = meta.first("og:title", "twitter:title", "dc.title", "title", "parsely-title").map {
            withoutOutlet(Self.plain($0), names)
        }.flatMap { names.contains(Comparison.key($0)) ? nil : $0 }
        let declared = structured?.headline.map { withoutOutlet(Self.plain($0), names) }
        let heading = headingText(like: [declared, social, page, hint].compactMap(\.self))
        var title = choice(page: page, social: social, declared: declared, heading: heading)
        if heading == nil { title = withoutSection(title) }
        title = TitleSpelling.parted(title, among: [social, page, declared])
        return TitleSpelling.usual(title, among: [social, page, declared, heading])
    }

    private func choice(page: String, social: String?, declared: String?, heading: String?) -> String {
        func whole(_ title: String) -> String {
            heading.map { mended(title, by: $0, [social, declared, page]) } ?? title
        }
        if let social, let heading, isHeadlineForReaders(social, heading: heading, page: page, declared: declared) {
            return whole(social)
        }
        if let declared, declared.utf8.count > 5,
            isNewsOfPage || isSupported(declared, by: [page, social, heading, hint])
        {
            return whole(declared)
        }
        if let social, let heading, isAgreed(social, page, against: heading) { return whole(social) }
        if let heading, isSupported(heading, by: [page, social, hint]) { return heading }
        if let social, !social.isEmpty { return whole(social) }
        if let declared, !declared.isEmpty { return whole(declared) }
        if let heading { return heading }
        return page.isEmpty ? hint ?? namedHeadline ?? "" : page
    }

    /// A title that no heading confirms, without the section that it names before the outlet.
    private func withoutSection(_ title: String) -> String {
        let wholes = [outline.title, meta.first("og:title") ?? ""].map(Self.plain)
        if let headline = wholes.lazy.compactMap({ TitleParts.withoutSection(title, of: $0) }).first { return headline }
        return title == wholes[0] ? TitleParts.firstOfUnspaced(title) ?? title : title
    }

    private var isNewsOfPage: Bool { structured.map { $0.isOfPage && $0.isNews } ?? false }

    /// Whether an article's Open Graph stands alone with its headline, which is more than the others' cut short, and the feed does not side with them.
    private func isHeadlineForReaders(_ social: String, heading: String, page: String, declared: String?) -> Bool {
        guard social != heading, social.utf8.count >= 20, meta.first("og:type") == "article",
            meta.first("og:title") != nil
        else { return false }
        let headingKey = Comparison.key(heading)
        let sides = [hint, meta.first("twitter:title")].compactMap(\.self).map(Comparison.key)
        return !ByteSearch.holds(headingKey, Comparison.key(social)) && !sides.contains(headingKey)
            && [page, declared].compactMap(\.self).allSatisfy { Comparison.key($0) == headingKey }
    }

    /// Whether Open Graph and the title element agree on another wording than the heading's.
    private func isAgreed(_ social: String, _ page: String, against heading: String) -> Bool {
        let key = Comparison.key(social)
        return key.unicodeScalars.count > 8 && key == Comparison.key(page) && key != Comparison.key(heading)
            && Self.sharesWords(social, heading)
    }

    /// The heading, where the title is the heading cut short or with a name behind it, or with a kicker before it that no other title has.
    private func mended(_ title: String, by heading: String, _ others: [String?]) -> String {
        if TitleParts.isCutShort(title, of: heading) || TitleParts.appends(title, to: heading) { return heading }
        guard TitleParts.prepends(title, to: heading) else { return title }
        let key = Comparison.key(title)
        return others.count { $0.map(Comparison.key) == key } > 1 ? title : heading
    }

    /// Without soft hyphens, and without the mark at the end that leads to the heading itself.
    private static func plain(_ text: String) -> String {
        guard text.utf8.contains(0xC2) else { return Trimming.collapsed(text) }
        let text = Trimming.collapsed(text.replacing("\u{AD}", with: ""))
        return text.hasSuffix("¶") ? Trimming.collapsed(String(text.dropLast())) : text
    }

    /// Whether one of the others says the same, or begins with or contains it.
    private func isSupported(_ title: String, by others: [String?]) -> Bool {
        let key = Comparison.key(title)
        guard !key.isEmpty else { return false }
        var isAlone = true
        for other in others.compactMap(\.self) where !other.isEmpty {
            isAlone = false
            let otherKey = Comparison.key(other)
            if ByteSearch.holds(otherKey, key) || key.hasPrefix(otherKey) && otherKey.unicodeScalars.count > 12 {
                return true
            }
            if Self.sharesWords(title, other) { return true }
        }
        return isAlone
    }

    /// Whether half of the words are the same.
    private static func sharesWords(_ one: String, _ other: String) -> Bool {
        let (words, others) = (longWords(of: one), longWords(of: other))
        let shared = words.intersection(others).count
        return shared * 5 >= min(words.count, others.count) * 2 && shared > 1
    }

    /// Hashes of the words of more than three bytes.
    private static func longWords(of text: String) -> Set<UInt64> {
        var text = text
        var words: Set<UInt64> = []
        text.withUTF8 { bytes in
            ByteSearch.parts(of: bytes, between: 0x20) { word in
                guard word.count > 3 else { return }
                var scanner = FoldedScanner(word, 0..<word.count)
                var hash = LetterHash()
                while let letter = scanner.next() { hash.add(letter) }
                words.insert(hash.mixed)
            }
        }
        return words
    }

    private func headingText(like titles: [String]) -> String? {
        guard let node = HeadlineFinder.node(in: outline, title: titles.first ?? outline.title) else { return nil }
        let text = Self.plain(HeadingText.text(of: node, in: outline))
        return text.isEmpty || text.utf8.count > 400 ? nil : text
    }

    /// What an element without the rank of a heading says that is called the headline.
    private var namedHeadline: String? {
        outline.nodes.indices.first { node in
            outline.nodes[node].traits.contains(.headline) && (8..<300).contains(outline.textCount(node))
                && outline.nodes[node].linkBytes == 0
        }.map { Self.plain(outline.string(of: $0)) }
    }

    // MARK: The outlet's name

    private var outletNames: [String] {
        let heading = HeadingText.homeHeading(in: outline).map { outline.string(of: $0) }
        let whole = Comparison.key(outline.title)
        return [outlet, meta.first("og:site_name"), structured?.publisher, meta.first("application-name"), heading]
            .compactMap { $0.map(Comparison.key) }.filter { $0.unicodeScalars.count > 1 && $0 != whole }
    }

    /// Cuts " | Outlet", " - Outlet" and the like off the end, and "Outlet: " off the start.
    private func withoutOutlet(_ title: String, _ names: [String]) -> String {
        guard TitleParts.mayHave(title) else { return title }
        var title = title
        for _ in 0..<3 {
            guard let head = beforeOutlet(title, names), Comparison.key(head).unicodeScalars.count > 4 else { break }
            title = head
        }
        if let head = TitleParts.head(of: title, before: { names.contains(Comparison.key($0)) }),
            Comparison.key(head).unicodeScalars.count > 8
        {
            title = head
        }
        for _ in 0..<2 {
            guard let (head, tail) = TitleParts.first(of: title),
                isOutletHead(Comparison.key(head), names, mayBeSite: !title.hasPrefix(head + ":")),
                Comparison.key(tail).unicodeScalars.count > 4
            else { break }
            title = tail
        }
        return title
    }

    /// What stands before the outlet at the end of a title: behind a colon only its very name is one.
    private func beforeOutlet(_ title: String, _ names: [String]) -> String? {
        if let (head, tail) = TitleParts.last(of: title),
            isOutlet(tail, names, isLonger: tail.utf8.count > head.utf8.count) || isSite(Comparison.key(tail))
        {
            return head
        }
        if let (head, tail) = TitleParts.lastColon(of: title), names.contains(Comparison.key(tail)) { return head }
        return nil
    }

    /// A part that is longer than all before it may be the headline, which names the outlet: "News - A new map at The Quay".
    private func isOutlet(_ part: String, _ names: [String], isLonger: Bool) -> Bool {
        let key = Comparison.key(part)
        if Self.isOutletName(key, names), !isLonger || names.contains(where: key.hasPrefix) { return true }
        guard key.unicodeScalars.count < 40 else { return false }
        // Another title of the page that ends before this part shows that the part is not of the headline.
        let whole = Comparison.key(outline.title)
        guard whole.hasSuffix(key) else { return false }
        return [structured?.headline, meta.first("og:title"), hint].compactMap(\.self).map(Comparison.key).contains {
            other in
            other.unicodeScalars.count > 8 && other != whole && whole.hasPrefix(other) && !other.hasSuffix(key)
        }
    }

    /// What an old publishing program puts between the site's name and the headline.
    private static let archiveNames: Set<String> = ["blogarchive", "blogarchiv"]

    /// What stands before a headline is an outlet's name and a word or so; more is the headline, which may name its outlet too. Before a colon a host's name
    /// may be a place's.
    private func isOutletHead(_ key: String, _ names: [String], mayBeSite: Bool) -> Bool {
        // "Best of Quay 2026"
        if key.utf8.contains(where: { $0.isASCIIDigit }) { return names.contains(key) }
        return Self.isOutletName(key, names.filter { key.utf8.count <= $0.utf8.count + Self.longestAddition })
            || mayBeSite && isSite(key)
    }

    /// Whether a part of a title is the name of the page's host, with a word or so behind it: "The Quay online" on thequay.example.
    private func isSite(_ key: String) -> Bool {
        siteNames.contains { name in
            key == name
                || name.utf8.count > 6 && key.hasPrefix(name)
                    && key.utf8.count <= name.utf8.count + Self.longestAddition
        }
    }

    private static let longestAddition = 10

    private static func isOutletName(_ key: String, _ names: [String]) -> Bool {
        guard key.unicodeScalars.count > 1 else { return false }
        if archiveNames.contains(key) { return true }
        return names.contains { name in
            key == name
                || key.unicodeScalars.count > 3
                    && (ByteSearch.holds(name, key) || name.unicodeScalars.count > 3 && ByteSearch.holds(key, name))
        }
    }
}
