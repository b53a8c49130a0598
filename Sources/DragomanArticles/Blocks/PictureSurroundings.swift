/// Tells from the links and words around a picture whether it is another article's.
struct PictureSurroundings {
    let reading: PageReading
    /// By unit, whether it is the article's text.
    let isKept: [Bool]
    private var outline: Outline { reading.outline }

    /// A box with more units than these is no card of one article.
    private static let most = 20

    /// Whether a picture stands in a link to another page: one with words that are not the article's, or beside such words that lead there too.
    func leadElsewhere(_ node: Int) -> Bool {
        guard let link = ancestor(of: node, within: 5, where: { outline.nodes[$0].name == .a }),
            let reference = outline.attribute(.href, of: link), Self.isPage(reference)
        else { return false }
        if let isOther = isOther(reading.unitRange(link)) { return isOther }
        let box = ancestor(of: link, within: 5) { !reading.unitRange($0).isEmpty }
        return box.map { leads($0, to: reference) } ?? false
    }

    /// Whether the first words around a picture, none of them the article's, have a heading: it is the card of something else.
    func areOfCard(_ node: Int) -> Bool {
        guard let box = ancestor(of: node, within: 4, where: { !reading.unitRange($0).isEmpty }) else { return false }
        let units = reading.unitRange(box)
        return units.count <= Self.most && !units.contains { isKept[$0] }
            && units.contains { reading.units[$0].kind == .heading }
    }

    /// Whether a reference may lead to another page: not into this one, to a script or to a picture.
    private static func isPage(_ reference: String) -> Bool {
        !reference.hasPrefix("#") && !reference.hasPrefix("javascript:") && !PictureAddress.isPicture(reference)
    }

    /// Whether a text among units is none of the article's; nil where there is none.
    private func isOther(_ units: Range<Int>) -> Bool? {
        units.isEmpty ? nil : units.contains { !isKept[$0] && reading.units[$0].kind != .caption }
    }

    /// Whether another link of a box leads to the same page as a picture of it, with words that are not the article's.
    private func leads(_ box: Int, to reference: String) -> Bool {
        reading.unitRange(box).prefix(Self.most).contains { index in
            guard !isKept[index], reading.units[index].linkBytes > 0 else { return false }
            let link = ancestor(of: Int(reading.units[index].first), within: 8) { outline.nodes[$0].name == .a }
            return link.flatMap { outline.attribute(.href, of: $0) } == reference
        }
    }

    private func ancestor(of node: Int, within steps: Int, where isWanted: (Int) -> Bool) -> Int? {
        var node = outline.parent(node)
        for _ in 0..<steps where node > 0 {
            if isWanted(node) { return node }
            node = outline.parent(node)
        }
        return nil
    }
}
