/// A page cut into units and weighed: what the finders of title, text and next page share.
struct PageReading {
    let outline: Outline
    var units: [Unit]
    /// For every node, how many units end before it; one more entry than nodes.
    let unitsBefore: [Int32]
    /// The node of the headline, where it was found.
    let headline: Int?
    /// Sums of weights: `sums[i]` is the weight of the first `i` units.
    private(set) var sums: [Float] = []
    /// Sums of weights above zero.
    private(set) var gains: [Float] = []

    /// `title` is what the page calls itself, `address` where it was read from or calls its own.
    init(_ outline: Outline, title: String, address: String? = nil) {
        self.outline = outline
        headline = HeadlineFinder.node(in: outline, title: title)
        (units, unitsBefore) = UnitReader.read(outline)
        for index in units.indices { units[index].weight = UnitWeight.of(units[index]) }
        sum()
        FurnitureMarker.mark(&self)
        FormMarker.mark(&self)
        CallMarker.mark(&self)
        TeaserMarker.mark(&self, of: address)
        LoneTeaserMarker.mark(&self, of: address)
        NeighbourMarker.mark(&self)
        LabelledBoxMarker.mark(&self)
        CaptionMarker.mark(&self)
        SlideshowMarker.mark(&self)
        PagerMarker.mark(&self)
        sum()
    }

    /// The units of a subtree.
    func unitRange(_ node: Int) -> Range<Int> {
        Int(unitsBefore[node])..<max(Int(unitsBefore[node]), Int(unitsBefore[outline.end(node)]))
    }

    /// The weight of a subtree, units that are furniture left out.
    func weight(_ node: Int) -> Float {
        let range = unitRange(node)
        return sums[range.upperBound] - sums[range.lowerBound]
    }

    /// The part of ``weight(_:)`` that speaks for an article.
    func gain(_ node: Int) -> Float {
        let range = unitRange(node)
        return gains[range.upperBound] - gains[range.lowerBound]
    }

    var totalGain: Float { gains.last ?? 0 }

    /// Marks units that cannot be text.
    mutating func ruleOut(_ range: Range<Int>) {
        for index in range {
            units[index].isFurniture = true
            units[index].isRuledOut = true
        }
    }

    /// Notes which units of a range say what outlets say and no article does. Most of a page is far from its article, and need not be asked.
    mutating func findPhrases(in range: Range<Int>) {
        for index in range where !units[index].isRuledOut {
            units[index].isPhrase =
                PhraseRules.isFurniture(units[index], in: outline)
                || index > 0 && PhraseRules.isSigned(units[index], behind: units[index - 1], in: outline)
        }
    }

    /// Takes the sums anew after units or their marks have changed.
    mutating func sum() {
        sums = [0]
        gains = [0]
        sums.reserveCapacity(units.count + 1)
        gains.reserveCapacity(units.count + 1)
        var total: Float = 0
        var gain: Float = 0
        for unit in units {
            if !unit.isFurniture {
                total += unit.weight
                gain += max(0, unit.weight)
            }
            sums.append(total)
            gains.append(gain)
        }
    }
}
