/// Marks the units of boxes that a label heads: what readers say ("5 comments"), who wrote the article ("About the author"), other articles ("Read also"), a
/// newsletter to subscribe to.
enum LabelledBoxMarker {
    /// A label has no more than this, in bytes.
    private static let longestLabel = 60
    /// So much of the label may stand behind its phrase: a number, a word for "in all".
    private static let longestRest = 8
    /// What says more of an author is an article, in bytes; and what says more of a newsletter.
    private static let largestBiography = 1_000
    private static let largestOffer = 500
    /// The boxes of readers and authors stand behind this share of the page's text at least.
    private static let least: Float = 0.2

    /// A box to subscribe in holds no more than this share of it.
    private static let most: Float = 0.3

    /// The units that a label heads, and whether an element holds them and nothing else.
    private struct Box {
        let units: Range<Int>
        let isElement: Bool
    }

    static func mark(_ reading: inout PageReading) {
        for index in reading.units.indices {
            guard !reading.units[index].isRuledOut, let kinds = label(reading.units[index], reading.outline),
                let box = box(index, in: reading),
                isBox(box, kinds, from: index, in: reading)
            else { continue }
            reading.ruleOut(box.units)
        }
    }

    private static let wanted = PhraseBook.Kinds.of(.comments, .aboutAuthor, .alsoRead, .otherArticles, .subscribe)

    /// What a short unit is a label of, numbers in front aside.
    private static func label(_ unit: Unit, _ outline: Outline) -> PhraseBook.Kinds? {
        guard unit.count <= longestLabel, unit.kind != .cell else { return nil }
        let behind = PhraseRules.openingBehindNumber(of: unit, in: outline)
        let opening = behind.end > 0 ? behind : unit.opening
        let isShort = opening.end > 0 && Int(unit.textEnd) - opening.end <= longestRest
        guard isShort, !opening.kinds.isDisjoint(with: wanted) else { return nil }
        return opening.whole.isEmpty
            ? opening.kinds.subtracting(.of(.alsoRead, .otherArticles, .subscribe)) : opening.kinds
    }

    /// The units of the largest element that begins with the label and holds more than it, or what follows it in its parent.
    private static func box(_ label: Int, in reading: PageReading) -> Box? {
        let outline = reading.outline
        var node = Int(reading.units[label].block)
        var box: Range<Int>?
        while node > 0, reading.unitRange(node).lowerBound == label {
            if let headline = reading.headline, outline.contains(node, headline) { break }
            box = reading.unitRange(node)
            node = outline.parent(node)
        }
        if let box, box.count > 1 { return Box(units: box, isElement: true) }
        guard node > 0, reading.units[label].kind == .heading else { return nil }
        return Box(units: label..<reading.unitRange(node).upperBound, isElement: false)
    }

    private static func isBox(_ box: Box, _ kinds: PhraseBook.Kinds, from label: Int, in reading: PageReading) -> Bool {
        let others = reading.units[box.units.dropFirst()]
        let size = others.reduce(0) { $0 + $1.count }
        if !kinds.isDisjoint(with: .of(.alsoRead, .otherArticles)), box.isElement {
            return others.allSatisfy { $0.linkShare > 0.8 && !$0.endsSentence }
        }
        if kinds.has(.subscribe), box.isElement {
            let gain = reading.gains[box.units.upperBound] - reading.gains[box.units.lowerBound]
            return size <= largestOffer && gain <= most * reading.totalGain
        }
        // Above the text the same words are a byline's, or lead to the comments.
        guard !kinds.isDisjoint(with: .of(.comments, .aboutAuthor)), reading.gains[label] > least * reading.totalGain
        else { return false }
        return !kinds.has(.aboutAuthor) || size <= largestBiography
    }
}
