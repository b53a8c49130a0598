/// Marks the units that announce one other article amid the text: paragraphs beside others that are a link to the site and nothing else, and a link around a
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
            if let card = linkedCard(reading.units[index], in: reading, of: site) {
                reading.ruleOut(reading.unitRange(card))
            }
        }
        for run in runs(in: reading, of: site) where run.count <= longestRun && isAmidText(run, reading.units) {
            reading.ruleOut(run)
        }
    }

    /// The lines that follow each other.
    private static func runs(in reading: PageReading, of site: UInt64?) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in reading.units.indices where reading.units[index].linkBytes > 0 {
            guard isLine(reading.units[index], in: reading.outline, of: site) else { continue }
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
    }

    /// As many lines are a list of links, and what the page is about.
    private static let longestRun = 5

    private static func isAmidText(_ run: Range<Int>, _ units: [Unit]) -> Bool {
        run.lowerBound > 0 && isText(units[run.lowerBound - 1])
            || run.upperBound < units.count && isText(units[run.upperBound])
    }

    /// Whether a paragraph is nothing but a link to another page of the site.
    private static func isLine(_ unit: Unit, in outline: Outline, of site: UInt64?) -> Bool {
        guard !unit.isRuledOut, unit.kind == .paragraph, unit.linkShare > 0.95,
            line.contains(unit.count)
        else { return false }
        // An address that is shown is what the text speaks of.
        let words = outline.text[unit.textRange]
        return words.contains { $0 == 0x20 || $0 >= 0x80 } && !words.starts(with: "http".utf8)
            && outline.leads(unit, within: site)
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
