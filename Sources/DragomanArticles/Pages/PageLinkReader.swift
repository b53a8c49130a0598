/// Reads the links of a page that may lead to its other pages; not those in comments and slide shows.
struct PageLinkReader {
    private let outline: Outline
    private let addresses: AddressResolver
    /// What the addresses of all its pages have in common.
    private let mark: [UInt8]

    init(_ outline: Outline, of page: PageAddress, resolving addresses: AddressResolver) {
        self.outline = outline
        self.addresses = addresses
        mark = page.name
    }

    var links: [PageLink] {
        outline.text.withUnsafeBufferPointer { text in
            outline.landmarks.links.compactMap { link(at: $0, text) }
        }
    }

    /// In bytes: longer words are a sentence or another article's headline.
    private static let longestLabel = 80
    private static let longestPlain = 10

    private func link(at node: Int, _ text: UnsafeBufferPointer<UInt8>) -> PageLink? {
        let isNextRelation = isNextRelation(node)
        guard outline.textCount(node) < Self.longestLabel || isNextRelation, mayBeOfArticle(node) else { return nil }
        let range = outline.textRange(node)
        guard text[range].contains(where: WordForPage.isOfWord) else {
            return unspoken(node, isNextRelation: isNextRelation)
        }
        return link(at: node, saying: UnsafeBufferPointer(rebasing: text[range]), isNextRelation: isNextRelation)
    }

    /// A link without words: what it tells those who do not see it; else "next" where it is an arrow or of a class like "pagination-next".
    private func unspoken(_ node: Int, isNextRelation: Bool) -> PageLink? {
        var label =
            outline.attribute(.ariaLabel, of: node) ?? outline.attribute(.title, of: node)
            ?? alternativeText(in: node) ?? (pointsForward(node) ? "next" : "")
        return label.withUTF8 { link(at: node, saying: $0, isNextRelation: isNextRelation) }
    }

    private func pointsForward(_ node: Int) -> Bool {
        let mark = Trimming.collapsed(outline.string(of: node))
        if !mark.isEmpty { return Self.arrows.contains(mark) }
        return outline.attribute(.class, of: node)?.lowercased().split { !$0.isLetter }.contains("next") == true
    }

    private static let arrows: Set<String> = [">", ">>", "»", "›", "→", "⇒", "▶", "►", "❯", "⟩", "→→", "››", "⏵"]

    private func alternativeText(in node: Int) -> String? {
        (node..<outline.end(node)).lazy.filter { outline.nodes[$0].name == .img }
            .compactMap { outline.attribute(.alt, of: $0) }.first
    }

    private func link(at node: Int, saying words: UnsafeBufferPointer<UInt8>, isNextRelation: Bool) -> PageLink? {
        let opening = PhraseBook.shared.opening(of: words, 0..<words.count)
        let saysNext =
            opening.whole.has(.nextPage) || opening.kinds.has(.continues)
            || opening.kinds.has(.nextPage) && words.count < 40
        let saysSinglePage = opening.whole.has(.singlePage) || Self.endsInSinglePage(words)
        let number = PageNumber(in: words)
        guard saysNext || saysSinglePage || number != nil || isNextRelation, !isInComments(node),
            let reference = outline.attribute(.href, of: node), !reference.hasPrefix("#"),
            let address = addresses.web(reference)
        else { return nil }
        return PageLink(
            node: node, address: address, isNextRelation: isNextRelation, saysNext: saysNext,
            isPlain: words.count < Self.longestPlain, saysSinglePage: saysSinglePage, number: number?.value,
            numbering: number.map { Self.numbering(of: $0, in: words) } ?? .bare)
    }

    private static func numbering(
        of number: PageNumber, in words: UnsafeBufferPointer<UInt8>
    ) -> PageLink.Numbering {
        if number.isBare { return .bare }
        return WordForPage.stands(in: words) ? .ofPage : .worded
    }

    /// Whether a label's last words say so, whatever verb stands before them: "Lire l'article sur une seule page".
    private static func endsInSinglePage(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
        words.count < longestLabel
            && words.indices.contains { index in
                words[index] == 0x20
                    && PhraseBook.shared.opening(of: words, index + 1..<words.count).whole.has(.singlePage)
            }
    }

    private func isNextRelation(_ link: Int) -> Bool {
        outline.withAttribute(.rel, of: link) { relation in
            ByteSearch.words(of: relation) { $0.count == 4 && ByteHash.of($0) == Self.nextRelation }
        } ?? false
    }

    private static let nextRelation = ByteHash.of("next".utf8)

    /// Whether a link may lead to another page of the article: most are told by their addresses, before their words are read.
    private func mayBeOfArticle(_ link: Int) -> Bool {
        outline.withAttribute(.href, of: link) { address in
            if mark.isEmpty || mark.withUnsafeBufferPointer({ ByteSearch.first(of: $0, in: address, from: 0) != nil }) {
                return true
            }
            // Relative addresses, and those whose letters are written in full, need not have it.
            let isRelative = address.first != UInt8(ascii: "/") && !address.prefix(8).contains(UInt8(ascii: ":"))
            return isRelative || address.contains { $0 >= 0x80 }
        } ?? false
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
}
