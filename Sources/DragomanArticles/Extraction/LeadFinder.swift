/// Finds the standfirst where it stands apart: between the headline and the text.
enum LeadFinder {
    /// Below this many bytes, and with fewer than three marks, a standfirst is a line about the text, not its first paragraph.
    private static let leadMinimum = 150

    /// The units of the standfirst, at most three, none of them inside `root`'s text proper.
    static func lead(of reading: PageReading, root: Int, headline: String) -> [Int] {
        guard let heading = reading.headline else { return [] }
        let outline = reading.outline
        let from = reading.unitRange(heading).upperBound
        let to = reading.unitRange(root).lowerBound
        guard from < to, to - from < 60 else { return [] }
        var found: [Int] = []
        for index in from..<to where found.count < 3 {
            if isLead(reading.units[index], outline),
                !found.contains(where: { isSame(reading.units[$0], reading.units[index], outline) })
            {
                found.append(index)
            }
        }
        return found
    }

    /// The first unit between headline and text that is named a standfirst or reads like one, long or short; `text` is the first unit of the text.
    static func standfirst(of reading: PageReading, root: Int, before text: Int?) -> Int? {
        guard let heading = reading.headline else { return nil }
        let from = reading.unitRange(heading).upperBound
        let to = max(reading.unitRange(root).lowerBound, text ?? 0)
        guard from < to, to - from < 60 else { return nil }
        return (from..<to).first { isStandfirst(reading.units[$0], reading.outline) }
    }

    /// Whether the page calls a unit the standfirst.
    static func isNamed(_ unit: Int, in reading: PageReading) -> Bool {
        var node = Int(reading.units[unit].block)
        for _ in 0..<3 where node > 0 && reading.unitRange(node).count == 1 {
            if reading.outline.nodes[node].traits.contains(.standfirst) { return true }
            node = reading.outline.parent(node)
        }
        return false
    }

    private static func isLead(_ unit: Unit, _ outline: Outline) -> Bool {
        if unit.count < Self.leadMinimum, unit.marks < 3 { return false }
        return isStandfirst(unit, outline)
    }

    private static func isStandfirst(_ unit: Unit, _ outline: Outline) -> Bool {
        guard unit.linkShare < 0.3, unit.count >= 40, unit.kind == .paragraph || unit.kind == .heading else {
            return false
        }
        if unit.isPhrase { return false }
        if unit.count < 120, !unit.opening.kinds.isDisjoint(with: .of(.byline, .dated)) { return false }
        let (isNamed, isOther) = names(unit, outline)
        if isOther { return false }
        if isNamed { return true }
        return !unit.isFurniture && unit.endsSentence && unit.marks > 0 && unit.count >= 60
    }

    /// Whether the elements around a unit call it a standfirst, or something that is none.
    private static func names(_ unit: Unit, _ outline: Outline) -> (isNamed: Bool, isOther: Bool) {
        var node = Int(unit.block)
        var isNamed = false
        for _ in 0..<4 where node > 0 {
            let traits = outline.nodes[node].traits
            if outline.nodes[node].name == .figure || outline.nodes[node].name == .li { return (false, true) }
            if !traits.isDisjoint(with: [.standfirst, .teaser]) { isNamed = true }
            if !isNamed,
                !traits.isDisjoint(with: [
                    .caption, .credit, .author, .byline, .related, .share, .comments, .newsletter, .advertisement,
                    .gallery,
                ])
            {
                return (false, true)
            }
            node = outline.parent(node)
        }
        return (isNamed, false)
    }

    private static func isSame(_ one: Unit, _ other: Unit, _ outline: Outline) -> Bool {
        outline.text[one.textRange].elementsEqual(outline.text[other.textRange])
    }
}
