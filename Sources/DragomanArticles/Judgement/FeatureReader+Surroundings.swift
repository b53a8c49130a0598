/// What stands around a unit: elements, boxes, headings, neighbours.
extension FeatureReader {
    func readSurroundings(_ index: Int, into row: inout FeatureRow) {
        var node = Int(reading.units[index].block)
        var step = 0
        while node > 0, step < 14 {
            let near = Float(16 - step)
            var traits = outline.nodes[node].traits.rawValue
            while traits != 0 {
                let bit = traits.trailingZeroBitCount
                traits &= traits - 1
                let position = FeatureRow.traitOffset + bit
                if bit < FeatureRow.traitCount, row[position] == 0 { row[position] = near }
            }
            if let feature = Self.surrounding(outline.nodes[node].name), row[feature] == 0 { row[feature] = near }
            node = outline.parent(node)
            step += 1
        }
        let container = survey.containers[index - survey.range.lowerBound]
        let outer = max(0, outline.parent(container))
        row[.containerCount] = Float(outline.textCount(container))
        row[.containerLinkShare] =
            Float(outline.nodes[container].linkBytes) / Float(max(1, outline.textCount(container)))
        let units = reading.unitRange(container)
        row[.containerUnits] = Float(units.count)
        row[.containerPosition] = Float(index - units.lowerBound) / Float(max(1, units.count))
        row[.containerGuesses] = survey.guessShare(of: container)
        row[.outerCount] = Float(outline.textCount(outer))
        row[.outerLinkShare] = Float(outline.nodes[outer].linkBytes) / Float(max(1, outline.textCount(outer)))
        row[.outerGuesses] = survey.guessShare(of: outer)
    }

    /// The list around a unit, and the last heading and the last label of furniture before it.
    func readHeads(_ index: Int, into row: inout FeatureRow) {
        if let list = list(around: Int(reading.units[index].block)) {
            row[.listLinkShare] = Float(outline.nodes[list].linkBytes) / Float(max(1, outline.textCount(list)))
            row[.listUnits] = Float(reading.unitRange(list).count)
        }
        if index > 0 {
            let between =
                max(
                    0, Int(reading.units[index - 1].last))..<max(
                    Int(reading.units[index - 1].last), Int(reading.units[index].first))
            if between.count < 60, between.contains(where: { outline.nodes[$0].name == .hr }) { row[.ruleBefore] = 1 }
        }
        let offset = index - survey.range.lowerBound
        if let heading = survey.headings[offset] {
            row[.sinceHeading] = Float(index - heading)
            row[.headingLevel] = Float(reading.units[heading].level)
        }
        if let label = survey.labels[offset] {
            row[.sinceLabel] = Float(index - label)
            row[.labelKind] = Float(reading.units[label].opening.kinds.rawValue.trailingZeroBitCount + 1)
        }
    }

    private func list(around block: Int) -> Int? {
        var node = block
        for _ in 0..<4 where node > 0 {
            switch outline.nodes[node].name {
            case .ul, .ol, .dl, .table: return node
            default: node = outline.parent(node)
            }
        }
        return nil
    }

    private static func surrounding(_ name: ElementName) -> UnitFeature? {
        switch name {
        case .aside: .aside
        case .figure: .figure
        case .li: .list
        case .table: .table
        case .blockquote: .quote
        case .form: .form
        case .footer: .footer
        case .header: .header
        case .article: .article
        default: nil
        }
    }

    func readNeighbours(_ index: Int, into row: inout FeatureRow) {
        let block = Int(reading.units[index].block)
        for (offset, guess, count, share, kind, weight, same) in [
            (
                -1, UnitFeature.previousGuess, UnitFeature.previousCount, UnitFeature.previousLinkShare,
                UnitFeature.previousKind, UnitFeature.previousWeight, UnitFeature.sameBlockBefore
            ),
            (1, .nextGuess, .nextCount, .nextLinkShare, .nextKind, .nextWeight, .sameBlockAfter),
        ] {
            let near = index + offset
            guard reading.units.indices.contains(near) else { continue }
            let unit = reading.units[near]
            row[guess] = survey.isGuessed(near) ? 1 : 0
            row[count] = Float(unit.count)
            row[share] = unit.linkShare
            row[kind] = Float(unit.kind.rawValue)
            row[weight] = unit.weight
            row[same] =
                outline.nodes[Int(unit.block)].name == outline.nodes[block].name
                    && outline.parent(Int(unit.block)) == outline.parent(block) ? 1 : 0
        }
        var around: Float = 0
        for near in index - 4...index + 4 where near != index && survey.isText(near) { around += 1 }
        row[.guessesAround] = around
        if index >= 2 { row[.secondPreviousWeight] = reading.units[index - 2].weight }
        if index + 2 < reading.units.count { row[.secondNextWeight] = reading.units[index + 2].weight }
    }
}
