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
        var count: [UInt64: Int]?
        for index in outline.nodes.indices {
            let strength = strength(of: index, over: bestScore)
            guard strength > 0, outline.textCount(index) > 2 || strength == 55, outline.end(index) - index < 200,
                outline.textCount(index) < 300
            else { continue }
            let score = strength + nearness(index)
            guard score > bestScore else { continue }
            if count == nil { count = countAuthors() }
            let names = isOfList(index, count ?? [:]) ? [] : names(in: index)
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

    /// Whether it is one of several such elements far behind the headline, as `count` has them: those of other articles.
    private func isOfList(_ index: Int, _ count: [UInt64: Int]) -> Bool {
        guard let headline = reading.headline, index > headline + Self.far else { return false }
        return count[outline.signature(index), default: 0] >= Self.fewest
    }

    /// How many elements of each name and class call themselves an author's.
    private func countAuthors() -> [UInt64: Int] {
        var count: [UInt64: Int] = [:]
        for index in outline.nodes.indices where !outline.nodes[index].traits.isDisjoint(with: [.byline, .author]) {
            count[outline.signature(index), default: 0] += 1
        }
        return count
    }

    /// In nodes: where no byline of this article is any more.
    private static let far = 150
    /// As many elements of one kind are a list.
    private static let fewest = 4

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
            for path in paths[letter] where address[index...].starts(with: path) {
                // "/licenses/by/3.0"
                return !ByteSearch.holds(address, "/licenses/")
            }
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
        "/reporter", "/yazar", "/skribent", "/forfatter", "/avtor", "/columnist", "/by/", "/newsteam/", "/bios/",
    ].map { Array($0.utf8) }

    /// The paths by the small letter behind their slash.
    private static let pathsByLetter: [[[UInt8]]] = (0..<26).map { letter in
        authorPaths.filter { $0[1] == 0x61 + letter }
    }

    private static let nearest = 30
    private static let furthest = -20

    /// Near the headline is better; inside a comment or before the headline worse.
    private func nearness(_ index: Int) -> Int {
        var node = outline.parent(index)
        var steps = 0
        while node > 0, steps < 30 {
            steps += 1
            if !outline.nodes[node].traits.isDisjoint(with: [.comments, .related])
                || outline.nodes[node].name == .footer || outline.nodes[node].name == .blockquote
            {
                return -80
            }
            if outline.nodes[node].name == .nav { return -80 }
            node = outline.parent(node)
        }
        guard let headline = reading.headline else { return 0 }
        if index < headline { return -10 }
        return max(Self.furthest, Self.nearest - (index - headline) / 8)
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
            // "By Ann Lee, The Quay", where the paper alone is a link. What stands behind the linked names is a place or a network.
            let all = toAuthors.isEmpty ? written(in: index) : []
            return all.first.map(linked.contains) == false && linked.allSatisfy(all.contains) ? all : linked
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
            if name == .br { lines.append("") }
            if name == .text {
                let parent = blockParent(of: node, in: index)
                if parent != block { lines.append("") }
                block = parent
                lines[lines.count - 1] += piece(node)
            }
            node += 1
        }
        return lines.map(Trimming.collapsed).filter { !$0.isEmpty }
    }

    /// A text node as it stands in its line. A label or an address to write to stands apart, whatever the page puts between.
    private func piece(_ node: Int) -> String {
        let text = String(decoding: outline.text[outline.textRange(node)], as: UTF8.self)
        if text.utf8.contains(UInt8(ascii: "@")) { return " " + text }
        return text.utf8.count < Self.longestLabel && NameReader.isLabel(Trimming.collapsed(text)) ? text + " " : text
    }

    /// In bytes.
    private static let longestLabel = 24

    private func blockParent(of node: Int, in limit: Int) -> Int {
        var parent = outline.parent(node)
        while parent > limit, outline.nodes[parent].name.isInline { parent = outline.parent(parent) }
        return parent
    }

    /// The names that microdata gives the author, seen or not.
    private func microdata(in index: Int) -> [String] {
        guard holds(.itemprop, Self.author, index) else { return [] }
        var names: [String] = []
        var node = index + 1
        while node < outline.end(index) {
            switch outline.attribute(.itemprop, of: node) {
            // Whose it is has a name too.
            case "affiliation", "worksFor", "memberOf": node = outline.end(node)
            case "name":
                names.append(outline.attribute(.content, of: node) ?? outline.string(of: node))
                node += 1
            default: node += 1
            }
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
        let start = min(reading.unitRange(headline).upperBound, reading.units.count)
        for index in reading.units.indices[start...].prefix(Self.reach) {
            let next = index + 1 < reading.units.count ? reading.units[index + 1] : nil
            let names = names(in: reading.units[index], before: next)
            if !names.isEmpty { return names }
        }
        return []
    }

    /// The agency that stands alone in a line right behind the headline, not below a picture.
    func agency() -> String? {
        guard let headline = reading.headline else { return nil }
        let start = min(reading.unitRange(headline).upperBound, reading.units.count)
        return reading.units[start...].prefix(Self.reach).first { unit in
            unit.kind == .paragraph && NameWords.isAgency(outline.text[unit.textRange])
                && outline.ancestor(.figure, of: Int(unit.block)) == nil
                && outline.nodes[Int(unit.block)].traits.isDisjoint(with: [.caption, .comments, .related])
        }.map { outline.string($0.textRange) }
    }

    /// The names in a line that opens with "by", or behind one that says no more than that.
    private func names(in unit: Unit, before next: Unit?) -> [String] {
        guard unit.count < Self.longestLine else { return [] }
        let isLabel = unit.opening.whole.has(.byline)
        guard let line = isLabel ? next : unit, line.count < Self.longestLine, isLabel || mayBeByline(line) else {
            return []
        }
        var text = text(of: line)
        guard isLabel || isByline(text) else { return [] }
        if isLabel { text = NameReader.withoutDay(text).replacing("/", with: " / ") }
        let names = NameReader.distinct(NameReader.names(in: text, isByline: true))
        // "Ann Lee/SP-X": behind a label the first is the person.
        if isLabel {
            return names.first.map(NameReader.isSignature) == true ? names.filter(NameReader.isSignature) : []
        }
        return names.allSatisfy(NameReader.isSignature) ? names : []
    }

    private func mayBeByline(_ unit: Unit) -> Bool {
        unit.opening.whole.isEmpty && !unit.endsSentence
            && (!unit.opening.kinds.isDisjoint(with: .of(.byline, .dated)) || unit.linkBytes > 0 && unit.linkShare < 1
                || (outline.text[unit.textRange].first ?? 0) >= 0xE3)
    }

    /// Whether a line opens with "by", says so behind a day ("Publié le 3 mai 2026 par Anne Dupont"), or has what reporters are called at one of its ends.
    private func isByline(_ text: String) -> Bool {
        let kinds = NameReader.opening(of: text).kinds
        return kinds.has(.byline) || kinds.has(.dated) && text.utf8.contains(where: \.isASCIIDigit)
            || JobTitles.ends(text) || JobTitles.opens(text)
    }

    private func text(of unit: Unit) -> String {
        (Int(unit.first)..<Int(unit.last)).lazy.filter { outline.nodes[$0].name == .text }.map(piece).joined()
    }

    /// In bytes.
    private static let longestLine = 100
}
