import DragomanHTML

/// Finds the page on which an article goes on.
///
/// Evidence is gathered for each link that leads to another page of the same article (by the shape of its address): what `rel` says, what its words say in any
/// language, whether it stands in a row of numbers. A link whose address has another stem is believed only with `rel=next` *and* words for the next page.
struct NextPageFinder {
    private let url: String
    private let outline: Outline
    private let addresses: AddressResolver
    /// What the head names as the next page.
    private let declared: String?

    init(page: PageExtraction, url: String) {
        self.url = url
        outline = page.outline
        addresses = AddressResolver(page: url, base: page.meta.base)
        declared = page.meta.link("next")
    }

    private struct Candidate {
        var evidence: [NextPage.Evidence]
        var score: Int
    }

    /// The next page, nil at the end, at loops, comment pages, slide shows and other articles.
    func next(after visited: [String]) -> NextPage? {
        guard let here = PageAddress(url) else { return nil }
        let seen = Set((visited + [url]).map(Self.key))
        var candidates: [String: Candidate] = [:]
        var order: [String] = []
        func note(_ address: String, _ evidence: NextPage.Evidence, _ score: Int) {
            if candidates[address] == nil { order.append(address) }
            var candidate = candidates[address] ?? Candidate(evidence: [], score: 0)
            if !candidate.evidence.contains(evidence) {
                candidate.evidence.append(evidence)
                candidate.score += score
            }
            candidates[address] = candidate
        }
        if let declared, let address = addresses.web(declared) { note(address, .relation, 4) }
        for link in links {
            guard !seen.contains(Self.key(link.address)) else { continue }
            if link.isNextRelation { note(link.address, .relation, 4) }
            if link.saysNext { note(link.address, .words, link.isPlain ? 2 : 3) }
            if link.number == here.number + 1, isInRow(link) { note(link.address, .number, 3) }
        }
        let best = order.filter { !seen.contains(Self.key($0)) }
            .map { (address: $0, score: total($0, candidates[$0], here)) }
            .filter { $0.score >= 5 }
            .max { $0.score < $1.score }
        guard let best, let found = candidates[best.address] else { return nil }
        return NextPage(url: best.address, evidence: found.evidence)
    }

    /// The score of evidence and the shape of the address together; 0 for what cannot be the next page.
    private func total(_ address: String, _ candidate: Candidate?, _ here: PageAddress) -> Int {
        guard let candidate, let there = PageAddress(address), there.origin == here.origin, !isElsewhere(address) else {
            return 0
        }
        if there.isSameArticle(as: here) {
            guard there.number == here.number + 1 || here.number == 0 && there.number == 1 else { return 0 }
            return candidate.score + 3
        }
        // A stem that only adds to this page's is a page below it; any other is another article.
        if there.stem.hasPrefix(here.stem), there.stem.count <= here.stem.count + 12, there.isNumbered {
            return candidate.score + 2
        }
        return 0
    }

    /// Comment pages and slide shows.
    private func isElsewhere(_ address: String) -> Bool {
        let small = address.lowercased()
        return Self.elsewhere.contains { ByteSearch.holds(small, $0) }
    }

    private static let elsewhere: [StaticString] = [
        "cpage=", "comment", "#respond", "slideshow", "/gallery", "galerie", "bilderstrecke", "fotostrecke", "/slide",
        "slide=", "reply", "/print",
    ]

    private static func key(_ address: String) -> String {
        var key = address[...].utf8
        if let hash = key.firstIndex(of: UInt8(ascii: "#")) { key = key[..<hash] }
        while key.last == UInt8(ascii: "/") { key = key.dropLast() }
        return PageAddress.withoutWWW(String(Substring(key)))
    }

    // MARK: Links

    private struct Link {
        var node: Int
        var address: String
        var isNextRelation: Bool
        var saysNext: Bool
        /// Whether the words are only an arrow or "next", which also lead to the next article.
        var isPlain: Bool
        var saysSinglePage: Bool
        var number: Int?
    }

    private var links: [Link] {
        var links: [Link] = []
        outline.text.withUnsafeBufferPointer { text in
            for index in outline.landmarks.links {
                let count = outline.textCount(index)
                let isNextRelation = isNextRelation(index)
                guard count < 80 || isNextRelation else { continue }
                var opening = PhraseBook.shared.opening(of: text, outline.textRange(index))
                if count == 0,
                    let label = outline.attribute(.ariaLabel, of: index) ?? outline.attribute(.title, of: index)
                {
                    opening = Self.opening(of: label)
                }
                let number = count <= 4 ? Int(outline.string(of: index)) : nil
                let says =
                    opening.whole.has(.nextPage) || opening.kinds.has(.continues)
                    || opening.kinds.has(.nextPage) && count < 40
                let isSingle = opening.whole.has(.singlePage)
                guard says || isSingle || number != nil || isNextRelation, !isInComments(index) else { continue }
                guard let reference = outline.attribute(.href, of: index), !reference.hasPrefix("#"),
                    let address = addresses.web(reference)
                else { continue }
                links.append(
                    Link(
                        node: index, address: address, isNextRelation: isNextRelation, saysNext: says,
                        isPlain: count < 10, saysSinglePage: isSingle, number: number))
            }
        }
        return links
    }

    private func isNextRelation(_ link: Int) -> Bool {
        outline.withAttribute(.rel, of: link) { relation in
            ByteSearch.words(of: relation) { $0.count == 4 && ByteHash.of($0) == Self.nextRelation }
        } ?? false
    }

    private static let nextRelation = ByteHash.of("next".utf8)

    private static func opening(of label: String) -> PhraseBook.Opening {
        let bytes = Array(label.utf8)
        return bytes.withUnsafeBufferPointer { PhraseBook.shared.opening(of: $0, 0..<$0.count) }
    }

    private func isInComments(_ index: Int) -> Bool {
        var node = index
        var steps = 0
        while node > 0, steps < 60 {
            steps += 1
            if !outline.nodes[node].traits.isDisjoint(with: [.comments, .gallery]) { return true }
            node = outline.parent(node)
        }
        return false
    }

    /// Whether a numbered link has another number beside it.
    private func isInRow(_ link: Link) -> Bool {
        var row = outline.parent(link.node)
        for _ in 0..<3 where row > 0 {
            var numbers = 0
            for index in row..<outline.end(row)
            where outline.nodes[index].name == .text && outline.textCount(index) <= 5 {
                if Int(outline.string(of: index)) != nil { numbers += 1 }
            }
            if numbers > 1 { return outline.textCount(row) < 200 }
            row = outline.parent(row)
        }
        return false
    }

    // MARK: The whole on one page

    /// The address of the whole article on one page, where a link says so and leads to this article.
    func singlePageView() -> NextPage? {
        guard let here = PageAddress(url) else { return nil }
        for link in links where link.saysSinglePage {
            guard let there = PageAddress(link.address), there.origin == here.origin,
                Self.key(link.address) != Self.key(url)
            else { continue }
            let folder = here.stem.split(separator: "?").first.map(String.init) ?? here.stem
            if there.stem.hasPrefix(folder) || folder.hasPrefix(there.stem), there.stem.count > 1,
                !ByteSearch.holds(link.address.lowercased(), "print")
            {
                return NextPage(url: link.address, evidence: [.singlePage])
            }
        }
        return nil
    }
}
