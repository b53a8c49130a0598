/// Marks the units that announce one other article amid the text: a paragraph between others that is a link to the site and nothing else, and a link around a
/// heading and more than it.
enum LoneTeaserMarker {
    /// In bytes: a shorter link is a word of the text's, a longer one a paragraph.
    private static let line = 20...160
    /// A link around more than this tells more than what another article is about, in bytes.
    private static let largest = 600

    /// `address` is the page's.
    static func mark(_ reading: inout PageReading, of address: String?) {
        var address = address ?? ""
        let site = address.withUTF8(SiteName.of)
        for index in reading.units.indices where reading.units[index].linkBytes > 0 {
            if isLine(index, in: reading, of: site) {
                reading.ruleOut(index..<index + 1)
            } else if let card = linkedCard(reading.units[index], in: reading, of: site) {
                reading.ruleOut(reading.unitRange(card))
            }
        }
    }

    /// Whether a paragraph between others is nothing but a link to another page of the site.
    private static func isLine(_ index: Int, in reading: PageReading, of site: UInt64?) -> Bool {
        let unit = reading.units[index]
        guard !unit.isRuledOut, unit.kind == .paragraph, unit.linkShare > 0.95, line.contains(unit.count),
            index > 0 && isText(reading.units[index - 1])
                || index + 1 < reading.units.count && isText(reading.units[index + 1])
        else { return false }
        // An address that is shown is what the text speaks of.
        let words = reading.outline.text[unit.textRange]
        return words.contains { $0 == 0x20 || $0 >= 0x80 } && !words.starts(with: "http".utf8)
            && reading.outline.leads(unit, within: site)
    }

    private static func isText(_ unit: Unit) -> Bool {
        unit.kind == .paragraph && unit.linkShare < 0.5 && unit.count > 80 && unit.endsSentence
    }

    /// The link around a heading that has more than it: a picture's caption, a line of text.
    private static func linkedCard(_ unit: Unit, in reading: PageReading, of site: UInt64?) -> Int? {
        let outline = reading.outline
        guard unit.kind == .heading, unit.linkShare > 0.9, outline.leads(unit, within: site),
            let link = outline.link(around: unit), reading.unitRange(link).count > 1,
            outline.textCount(link) <= largest
        else { return nil }
        if let headline = reading.headline, outline.contains(link, headline) { return nil }
        return link
    }
}
