/// Finds who signs an article: structured data first, then the byline near the headline, then the page's `meta`.
struct AuthorFinder {
    let reading: PageReading
    let meta: MetaTags
    let structured: StructuredArticle?
    let outlet: String?
    let hint: [String]

    private var outline: Outline { reading.outline }

    /// Names of people, or of the agency when no person signs.
    func authors() -> [String] {
        let declared = clean(structured?.authors ?? [], isByline: false)
        let people = declared.filter { !isOutlet($0) }
        if !people.isEmpty { return people }
        let signed = byline().filter { !isOutlet($0) }
        if !signed.isEmpty { return signed }
        let named = clean(
            [
                "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl",
                "twitter:creator:name",
            ]
            .compactMap { meta.first($0) }.prefix(1).map(\.self), isByline: true)
        let hinted = clean(hint, isByline: false)
        let others = named.filter { !isOutlet($0) }
        if !others.isEmpty { return others }
        if !hinted.isEmpty { return hinted }
        return declared.isEmpty ? named : declared
    }

    private func isOutlet(_ name: String) -> Bool {
        let key = Comparison.key(name)
        return [outlet, structured?.publisher, meta.first("og:site_name")].compactMap(\.self).contains { other in
            let otherKey = Comparison.key(other)
            return otherKey == key
                || key.count > 4 && (otherKey.hasPrefix(key) || key.hasPrefix(otherKey) && otherKey.count > 4)
        }
    }

    // MARK: The byline

    private func byline() -> [String] {
        var best: [String] = []
        var bestScore = 0
        for index in outline.nodes.indices {
            let strength = strength(of: index)
            guard strength > 0, outline.textCount(index) > 2, outline.end(index) - index < 200,
                outline.textCount(index) < 300
            else { continue }
            let score = strength + nearness(index)
            guard score > bestScore else { continue }
            let names = names(in: index)
            if !names.isEmpty {
                best = names
                bestScore = score
            }
        }
        return best
    }

    /// How plainly an element calls itself the author's, 0 when it does not.
    private func strength(of index: Int) -> Int {
        let node = outline.nodes[index]
        if node.name == .text || node.attributeCount == 0 { return 0 }
        if !node.traits.isDisjoint(with: [.comments, .related, .caption, .hidden]) { return 0 }
        if node.name == .a, holds(.rel, Self.author, index) { return 60 }
        if holds(.itemprop, Self.author, index) { return 55 }
        if node.traits.contains(.byline) { return 45 }
        if node.traits.contains(.author) { return 40 }
        guard node.name == .a, let headline = reading.headline, index > headline - 200, index < headline + 600 else {
            return 0
        }
        return Self.authorPaths.contains { holds(.href, $0, index) } ? 30 : 0
    }

    private func holds(_ key: AttributeKey, _ word: [UInt8], _ index: Int) -> Bool {
        outline.attributeRange(key, of: index).map { outline.attributeBytes[$0].contains(needle: word) } ?? false
    }

    private static let author = Array("author".utf8)
    private static let authorPaths = [
        "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/autore/", "/redakteur", "/journalist",
        "/profile/", "/people/", "/staff/", "/penulis/",
    ].map { Array($0.utf8) }

    /// Near the headline is better; inside a comment or before the headline worse.
    private func nearness(_ index: Int) -> Int {
        var node = outline.parent(index)
        var steps = 0
        while node > 0, steps < 30 {
            steps += 1
            if !outline.nodes[node].traits.isDisjoint(with: [.comments, .related])
                || outline.nodes[node].name == .footer
            {
                return -80
            }
            if outline.nodes[node].name == .nav { return -80 }
            node = outline.parent(node)
        }
        guard let headline = reading.headline else { return 0 }
        if index < headline { return -10 }
        return max(0, 30 - (index - headline) / 8)
    }

    private func names(in index: Int) -> [String] {
        var linked: [String] = []
        var node = index
        while node < outline.end(index) {
            if outline.nodes[node].name == .a, outline.textCount(node) > 2 {
                let found = clean([outline.string(of: node)], isByline: true)
                linked += found.filter { !linked.contains($0) }
                node = outline.end(node)
            } else {
                node += 1
            }
        }
        if !linked.isEmpty { return linked }
        return clean([outline.string(of: index)], isByline: true)
    }

    // MARK: Names

    private func clean(_ texts: [String], isByline: Bool) -> [String] {
        var names: [String] = []
        for text in texts {
            for name in NameReader.names(in: text, isByline: isByline) where !names.contains(name) {
                names.append(name)
            }
        }
        return names
    }
}
