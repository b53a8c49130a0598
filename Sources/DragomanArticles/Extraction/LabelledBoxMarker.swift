/// Marks the units of boxes that a label heads: what readers say ("5 comments"), and who wrote the article ("About the author").
enum LabelledBoxMarker {
    /// A label has no more than this, in bytes.
    private static let longestLabel = 60
    /// So much of the label may stand behind its phrase: a number, a word for "in all".
    private static let longestRest = 8
    /// What says more of an author is an article, in bytes.
    private static let largestBiography = 1_000
    /// The boxes stand behind this share of the page's text at least.
    private static let least: Float = 0.2

    static func mark(_ reading: inout PageReading) {
        for index in reading.units.indices {
            guard !reading.units[index].isRuledOut, let kinds = label(reading.units[index], reading.outline),
                let box = box(index, in: reading),
                isBox(box, kinds, from: index, in: reading)
            else { continue }
            reading.ruleOut(box)
        }
    }

    /// What a short unit is a label of, numbers in front aside.
    private static func label(_ unit: Unit, _ outline: Outline) -> PhraseBook.Kinds? {
        guard unit.count <= longestLabel, unit.kind != .cell else { return nil }
        let behind = PhraseRules.openingBehindNumber(of: unit, in: outline)
        let opening = behind.end > 0 ? behind : unit.opening
        let wanted = PhraseBook.Kinds.of(.comments, .aboutAuthor)
        let isShort = opening.end > 0 && Int(unit.textEnd) - opening.end <= longestRest
        return isShort && !opening.kinds.isDisjoint(with: wanted) ? opening.kinds : nil
    }

    /// The units of the largest element that begins with the label and holds more than it, or what follows it in its parent.
    private static func box(_ label: Int, in reading: PageReading) -> Range<Int>? {
        let outline = reading.outline
        var node = Int(reading.units[label].block)
        var box: Range<Int>?
        while node > 0, reading.unitRange(node).lowerBound == label {
            if let headline = reading.headline, outline.contains(node, headline) { break }
            box = reading.unitRange(node)
            node = outline.parent(node)
        }
        if let box, box.count > 1 { return box }
        guard node > 0, reading.units[label].kind == .heading else { return nil }
        return label..<reading.unitRange(node).upperBound
    }

    private static func isBox(
        _ box: Range<Int>, _ kinds: PhraseBook.Kinds, from label: Int, in reading: PageReading
    ) -> Bool {
        // Above the text the same words are a byline's, or lead to the comments.
        guard reading.gains[label] > least * reading.totalGain else { return false }
        return !kinds.has(.aboutAuthor) || reading.units[box].reduce(0) { $0 + $1.count } <= largestBiography
    }
}
