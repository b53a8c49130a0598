/// Marks the units of boxes that announce other articles, several of a kind: items that open with a link and are cut short, and articles of a few words whose
/// heading leads away, and items and boxes whose heading leads to another page of the site; one that leads to a shop or a source may well be the article's own.
struct TeaserMarker {
    /// Fewer boxes of a kind than these may be the article's own.
    private static let fewest = 3
    /// A box with more text than this tells more than what another article is about, in bytes.
    private static let largest = 600
    private static let deepest = 6
    /// What holds more than this share of what the page has to say is what the page is about.
    private static let limit: Float = 0.6

    /// `address` is the page's.
    static func mark(_ reading: inout PageReading, of address: String?) {
        var boxes: [UInt64: Set<Int>] = [:]
        var address = address ?? ""
        let site = address.withUTF8(SiteName.of)
        for unit in reading.units {
            guard let (kind, box) = teaser(unit, in: reading, of: site) else { continue }
            boxes[kind, default: []].insert(box)
        }
        let teasers = boxes.values.filter { $0.count >= fewest }.joined()
        // A front page has little else.
        if teasers.reduce(0, { $0 + reading.gain($1) }) > limit * reading.totalGain { return }
        for box in teasers { reading.ruleOut(reading.unitRange(box)) }
    }

    /// The box that a unit makes a teaser, and what boxes of its kind have in common.
    private static func teaser(_ unit: Unit, in reading: PageReading, of site: UInt64?) -> (kind: UInt64, box: Int)? {
        let outline = reading.outline
        if unit.kind == .item, unit.startsWithLink, unit.linkShare < 0.9, outline.endsInEllipsis(unit) {
            guard let item = box(.li, around: unit, in: reading) else { return nil }
            return (UInt64(outline.parent(item)), item)
        }
        guard unit.kind == .heading, unit.linkShare > 0.9 else { return nil }
        let isWithin = outline.leads(unit, within: site)
        if isWithin, let item = box(.li, around: unit, in: reading) { return (UInt64(outline.parent(item)), item) }
        if let article = box(.article, around: unit, in: reading) { return (outline.signature(article), article) }
        return isWithin ? card(around: unit, in: reading) : nil
    }

    /// The largest element around a heading that is still a small box, and has no other heading; and its like.
    private static func card(around unit: Unit, in reading: PageReading) -> (kind: UInt64, box: Int)? {
        let outline = reading.outline
        var node = Int(unit.block)
        var card: Int?
        for _ in 0..<deepest where node > 0 && outline.textCount(node) <= largest {
            let units = reading.unitRange(node)
            if units.count(where: { reading.units[$0].kind == .heading }) > 1 { break }
            if let headline = reading.headline, outline.contains(node, headline) { break }
            if outline.nodes[node].name == .div { card = node }
            node = outline.parent(node)
        }
        guard let card, outline.textCount(card) > unit.count else { return nil }
        return (outline.signature(card) &* 31 &+ UInt64(outline.parent(card)), card)
    }

    /// The nearest element of a name around a unit, nil where it holds the headline or too much.
    private static func box(_ name: ElementName, around unit: Unit, in reading: PageReading) -> Int? {
        let outline = reading.outline
        var node = Int(unit.block)
        for _ in 0..<deepest where node > 0 && outline.nodes[node].name != name { node = outline.parent(node) }
        guard node > 0, outline.nodes[node].name == name, outline.textCount(node) <= largest else { return nil }
        if let headline = reading.headline, outline.contains(node, headline) { return nil }
        return node
    }
}

extension Outline {
    /// Whether the link around a unit's first words leads to a page of the same site.
    func leads(_ unit: Unit, within site: UInt64?) -> Bool {
        guard let link = link(around: unit) else { return false }
        return withAttribute(.href, of: link) { address in
            SiteName.of(address).map { $0 == site }
                ?? (address.first != UInt8(ascii: "#") && !address.contains(UInt8(ascii: ":")))
        } ?? false
    }

    /// The link that a unit's first words stand in.
    func link(around unit: Unit) -> Int? {
        var node = Int(unit.first)
        for _ in 0..<6 where node > 0 && nodes[node].name != .a { node = parent(node) }
        return node > 0 && nodes[node].name == .a ? node : nil
    }

    /// Whether a text ends in three points or an ellipsis, in brackets or not.
    func endsInEllipsis(_ unit: Unit) -> Bool {
        var end = Int(unit.textEnd)
        while end > unit.textStart, text[end - 1] == UInt8(ascii: "]") || text[end - 1] == UInt8(ascii: ")") {
            end -= 1
        }
        guard end - Int(unit.textStart) >= 3 else { return false }
        let last = (text[end - 3], text[end - 2], text[end - 1])
        return last == (0x2E, 0x2E, 0x2E) || last == (0xE2, 0x80, 0xA6)
    }
}
