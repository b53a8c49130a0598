/// Marks the units of other articles on a page: `article` elements beside that of the headline, each with a headline of its own.
enum NeighbourMarker {
    /// The article's own element tells at least this much, as a share of what the other tells.
    private static let least: Float = 0.25

    /// A headline stands no deeper than this in its article.
    private static let deepest = 40

    static func mark(_ reading: inout PageReading) {
        guard let headline = reading.headline else { return }
        let outline = reading.outline
        // Most pages have no article that has others beside it.
        let isWithinArticle = outline.surroundings(of: headline, reach: deepest + 1).contains {
            outline.nodes[$0].name == .article
        }
        guard isWithinArticle else { return }
        var neighbours: Set<Int> = []
        for unit in reading.units where unit.kind == .heading {
            guard let (mine, other) = pair(unit, headline, outline), isLike(mine, other, unit, headline, outline) else {
                continue
            }
            let gain = reading.gain(mine)
            if gain > 0, gain >= least * reading.gain(other) { neighbours.insert(other) }
        }
        for neighbour in neighbours { reading.ruleOut(reading.unitRange(neighbour)) }
    }

    /// Of the children of the nearest element around both, that which holds the headline and that which holds the unit.
    private static func pair(_ unit: Unit, _ headline: Int, _ outline: Outline) -> (mine: Int, other: Int)? {
        var other = Int(unit.block)
        for _ in 0..<deepest where other > 0 && !outline.contains(outline.parent(other), headline) {
            other = outline.parent(other)
        }
        var mine = headline
        for _ in 0..<deepest where mine > 0 && outline.parent(mine) != outline.parent(other) {
            mine = outline.parent(mine)
        }
        let isPair = mine > 0 && mine != other && outline.parent(mine) == outline.parent(other)
        return isPair ? (mine, other) : nil
    }

    /// Whether two elements are articles, and the other's headline is a link or of the same rank.
    private static func isLike(_ mine: Int, _ other: Int, _ unit: Unit, _ headline: Int, _ outline: Outline) -> Bool {
        outline.nodes[mine].name == .article && outline.nodes[other].name == .article
            && (unit.linkShare > 0.9 || Int(unit.level) == outline.nodes[headline].name.headingLevel)
    }
}
