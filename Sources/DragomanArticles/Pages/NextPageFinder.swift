import DragomanHTML

/// Finds the page on which an article goes on.
///
/// Evidence is gathered for each link whose address is this page's with a number put in or counted up (``AddressStep``): what `rel` says, what its words say in any
/// language, whether it bears that number. What tells articles apart too ("next") needs an address that plainly counts pages.
struct NextPageFinder {
    private let url: String
    private let here: PageAddress
    private let outline: Outline
    private let addresses: AddressResolver
    private let links: [PageLink]
    /// What the head names as the next page.
    private let declared: String?

    /// Nil where `url` is no address of the web.
    init?(page: PageExtraction, url: String) {
        guard let here = PageAddress(url) else { return nil }
        self.url = url
        self.here = here
        outline = page.outline
        addresses = AddressResolver(page: url, base: page.meta.base)
        declared = page.meta.link("next")
        links = PageLinkReader(outline, of: here, resolving: addresses).links
    }

    private struct Candidate {
        var evidence: [NextPage.Evidence]
        var score: Int
    }

    /// The next page, nil at the end, at loops, comment pages, slide shows and other articles.
    func next(after visited: [String]) -> NextPage? {
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
            if isNumberedNext(link) { note(link.address, .number, 3) }
        }
        let best = order.filter { !seen.contains(Self.key($0)) }
            .map { (address: $0, score: total($0, candidates[$0])) }
            .filter { $0.score >= 5 }
            .max { $0.score < $1.score }
        guard let best, let found = candidates[best.address] else { return nil }
        return NextPage(url: best.address, evidence: found.evidence)
    }

    /// The score of evidence and the shape of the address together; 0 for what cannot be the next page.
    private func total(_ address: String, _ candidate: Candidate?) -> Int {
        guard let candidate, !isElsewhere(address), let (there, step) = step(to: address), step.isOfNeighbours else {
            return 0
        }
        // Counted from zero, the second page is called 1: only a link that bears a 2 tells it from the first, or from a list below the article.
        if step.from == nil, step.to == 1, !candidate.evidence.contains(.number) { return 0 }
        return candidate.score + (there.isSameArticle(as: here) ? 3 : 2)
    }

    /// What leads from this page to an address of its outlet, nil where they differ by more than a number.
    private func step(to address: String) -> (there: PageAddress, step: AddressStep)? {
        guard let there = PageAddress(address), there.origin == here.origin else { return nil }
        return AddressStep(from: here.whole, to: there.whole).map { (there, $0) }
    }

    /// Whether a link bears the number of the next page and leads there.
    private func isNumberedNext(_ link: PageLink) -> Bool {
        guard let number = link.number, let (_, step) = step(to: link.address), step.leads(to: number) else {
            return false
        }
        switch link.numbering {
        case .bare: return isInRow(link)
        case .ofPage: return true
        case .worded: return isInContents(link)
        }
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

    /// Whether a numbered link has another number beside it.
    private func isInRow(_ link: PageLink) -> Bool {
        lists(around: link).contains { outline.textCount($0) < 200 && numbers(in: $0).count(where: \.isBare) > 1 }
    }

    /// Whether a link with a number and a title stands behind one with the number before it, as in a table of contents.
    private func isInContents(_ link: PageLink) -> Bool {
        guard let number = link.number else { return false }
        return lists(around: link).contains { numbers(in: $0).contains { $0.isFirst && $0.value == number - 1 } }
    }

    private func lists(around link: PageLink) -> [Int] {
        sequence(first: outline.parent(link.node)) { outline.parent($0) }.prefix(3)
            .filter { $0 > 0 && outline.end($0) - $0 < Self.largestList }
    }

    /// In nodes: what has more is the page.
    private static let largestList = 1_000

    /// The numbers that texts of an element show.
    private func numbers(in element: Int) -> [PageNumber] {
        outline.text.withUnsafeBufferPointer { text in
            (element..<outline.end(element)).compactMap { node in
                guard outline.nodes[node].name == .text else { return nil }
                return PageNumber(in: UnsafeBufferPointer(rebasing: text[outline.textRange(node)]))
            }
        }
    }

    // MARK: The whole on one page

    /// The address of the whole article on one page, where a link says so and leads to this article.
    func singlePageView() -> NextPage? {
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
