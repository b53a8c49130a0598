/// Finds the byline that a reader sees: by `rel`, microdata and names of classes, or a short line near the headline that opens with "by".
struct BylineFinder {
    let reading: PageReading

    private var outline: Outline { reading.outline }

    /// The names of the plainest byline, in its order.
    func names() -> [String] {
        let marked = marked()
        return marked.isEmpty ? written() : marked
    }

    private func marked() -> [String] {
        var best: [String] = []
        var bestScore = 0
        for index in outline.nodes.indices {
            let strength = strength(of: index, over: bestScore)
            guard strength > 0, outline.textCount(index) > 2 || strength == 55, outline.end(index) - index < 200,
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

    /// How plainly an element calls itself the author's, 0 when it does not. Where a link leads is only looked at when that could make it better than
    /// what scores `best`.
    private func strength(of index: Int, over best: Int) -> Int {
        let node = outline.nodes[index]
        // Most elements have nothing that could.
        guard
            node.name == .a && node.keys != 0 || node.keys & AttributeKey.itemprop.bit != 0
                || !node.traits.isDisjoint(with: [.byline, .author])
        else { return 0 }
        if !node.traits.isDisjoint(with: [.comments, .related, .caption, .hidden]) { return 0 }
        if node.name == .a, holds(.rel, Self.author, index) { return 60 }
        if holds(.itemprop, Self.author, index) { return 55 }
        if node.traits.contains(.byline) { return 45 }
        if node.traits.contains(.author) { return 40 }
        guard node.name == .a, let headline = reading.headline, index > headline - 200, index < headline + 600,
            outline.textCount(index) > 2, 30 + Self.nearest > best
        else { return 0 }
        return leadsToAuthor(index) ? 30 : 0
    }

    private func leadsToAuthor(_ link: Int) -> Bool {
        if holds(.rel, Self.author, link) { return true }
        return outline.withAttribute(.href, of: link) { Self.holdsAuthorPath($0) } ?? false
    }

    /// Every such path begins with a slash, so only what follows one is looked at.
    private static func holdsAuthorPath(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
        let paths = pathsByLetter
        for index in address.indices.dropLast() where address[index] == 0x2F {
            let letter = Int(address[index + 1] &- 0x61)
            guard letter < paths.count else { continue }
            for path in paths[letter] where address[index...].starts(with: path) { return true }
        }
        return false
    }

    private func holds(_ key: AttributeKey, _ word: [UInt8], _ index: Int) -> Bool {
        outline.withAttribute(key, of: index) { value in
            word.withUnsafeBufferPointer { ByteSearch.first(of: $0, in: value, from: 0) != nil }
        } ?? false
    }

    private static let author = Array("author".utf8)
    private static let authorPaths = [
        "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/auteurs/", "/autore/", "/autori/", "/autores/",
        "/redakteur", "/journalist", "/profile/", "/people/", "/staff/", "/penulis/", "/writer", "/contributor",
        "/reporter", "/yazar", "/skribent", "/forfatter", "/avtor", "/columnist", "/by/",
    ].map { Array($0.utf8) }

    /// The paths by the small letter behind their slash.
    private static let pathsByLetter: [[[UInt8]]] = (0..<26).map { letter in
        authorPaths.filter { $0[1] == 0x61 + letter }
    }

    private static let nearest = 30

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
        return max(0, Self.nearest - (index - headline) / 8)
    }

    // MARK: Names

    private func names(in index: Int) -> [String] {
        let declared = microdata(in: index)
        if !declared.isEmpty { return declared }
        let links = links(in: index)
        let toAuthors = links.filter(leadsToAuthor)
        let linked = NameReader.distinct(
            (toAuthors.isEmpty ? links : toAuthors).flatMap {
                NameReader.names(in: outline.string(of: $0), isByline: true)
            })
        if !linked.isEmpty, !toAuthors.isEmpty || linked.contains(where: NameReader.isFullName) && linked.count <= 4 {
            return linked
        }
        // A row of many links is one of topics.
        if linked.count > 4 { return [] }
        let written = written(in: index)
        return linked.isEmpty || written.contains(where: NameReader.isFullName) ? written : linked
    }

    /// The names in the lines of an element, up to the first line after them that is none.
    private func written(in index: Int) -> [String] {
        var names: [String] = []
        for line in lines(of: index) {
            let found = NameReader.names(in: line, isByline: true)
            if found.isEmpty, !names.isEmpty { break }
            names += found
        }
        return NameReader.distinct(names)
    }

    /// What a reader sees of an element, cut where a block begins or ends.
    private func lines(of index: Int) -> [String] {
        var lines = [""]
        var block = index
        var node = index
        while node < outline.end(index) {
            let (name, traits) = (outline.nodes[node].name, outline.nodes[node].traits)
            if node > index, !traits.isDisjoint(with: [.screenReaderOnly, .hidden]) {
                node = outline.end(node)
                continue
            }
            if name == .text {
                let parent = blockParent(of: node, in: index)
                if parent != block { lines.append("") }
                block = parent
                let text = String(decoding: outline.text[outline.textRange(node)], as: UTF8.self)
                // An address to write to stands apart, whatever the page puts between.
                lines[lines.count - 1] += text.utf8.contains(UInt8(ascii: "@")) ? " " + text : text
            }
            node += 1
        }
        return lines.map(Trimming.collapsed).filter { !$0.isEmpty }
    }

    private func blockParent(of node: Int, in limit: Int) -> Int {
        var parent = outline.parent(node)
        while parent > limit, outline.nodes[parent].name.isInline { parent = outline.parent(parent) }
        return parent
    }

    /// The names that microdata gives the author, seen or not.
    private func microdata(in index: Int) -> [String] {
        guard holds(.itemprop, Self.author, index) else { return [] }
        var names: [String] = []
        for node in index + 1..<max(index + 1, outline.end(index))
        where outline.attribute(.itemprop, of: node) == "name" {
            names.append(outline.attribute(.content, of: node) ?? outline.string(of: node))
        }
        return NameReader.distinct(names.flatMap { NameReader.names(in: $0, isByline: true) })
    }

    private func links(in index: Int) -> [Int] {
        var links: [Int] = []
        var node = index
        while node < outline.end(index) {
            if outline.nodes[node].name == .a, outline.textCount(node) > 2 {
                links.append(node)
                node = outline.end(node)
            } else {
                node += 1
            }
        }
        return links
    }

    // MARK: A line that opens with "by"

    /// How many units after the headline may come before the byline.
    private static let reach = 8

    private func written() -> [String] {
        guard let headline = reading.headline else { return [] }
        let start = reading.unitRange(headline).upperBound
        for unit in reading.units[min(start, reading.units.count)...].prefix(Self.reach)
        where unit.count < 100 && unit.opening.kinds.has(.byline) && unit.opening.whole.isEmpty && !unit.endsSentence {
            let names = NameReader.distinct(NameReader.names(in: outline.string(unit.textRange), isByline: true))
            if !names.isEmpty, names.allSatisfy(NameReader.isSignature) { return names }
        }
        return []
    }
}
