/// The judge's choice, put right where single judgements do not fit together.
struct Verdict {
    private let reader: FeatureReader
    private let headline: String
    private var reading: PageReading { reader.survey.reading }

    /// `headline` is the article's title.
    init(_ reader: FeatureReader, headline: String) {
        self.reader = reader
        self.headline = Comparison.key(headline)
    }

    /// The units before the article's container, and those in and after it, in order.
    func units() -> (lead: [Int], text: [Int]) {
        var kept = UnitJudge(reader).units().filter { !isCaption($0) && !isHeadline($0) }
        dropRepeatedOpening(&kept)
        dropEmptyHeadings(&kept)
        keepTablesWhole(&kept)
        keepNotes(&kept)
        keepAttributions(&kept)
        if let last = kept.last, PhraseRules.isInitials(reading.units[last], in: reading.outline) { kept.removeLast() }
        let start = reading.unitRange(reader.survey.root).lowerBound
        return (kept.filter { $0 < start }, kept.filter { $0 >= start })
    }

    /// Captions stand with their pictures, not in the text, unless the rules take the article to be told in pictures.
    private func isCaption(_ index: Int) -> Bool {
        let unit = reading.units[index]
        if unit.kind == .caption { return !reader.survey.isGuessed(index) }
        return isLabelOfPicture(unit) || AlternativeText.isSaid(by: unit, in: reading.outline)
    }

    /// What has more nodes is more than a picture with what is said of it.
    private static let largestFigure = 80

    /// Whether a few words stand in a figure with a picture: "View 6 pictures", "2:31".
    private func isLabelOfPicture(_ unit: Unit) -> Bool {
        guard unit.kind == .paragraph, unit.count < 40 else { return false }
        let outline = reading.outline
        var node = Int(unit.block)
        for _ in 0..<6 where node > 0 && outline.nodes[node].name != .figure {
            if outline.nodes[node].name == .blockquote { return false }
            node = outline.parent(node)
        }
        guard node > 0, outline.nodes[node].name == .figure, outline.end(node) - node < Self.largestFigure else {
            return false
        }
        return (node..<outline.end(node)).contains { outline.nodes[$0].name == .img }
    }

    /// The headline is not part of the text, wherever the page repeats it as a heading or a paragraph; a name that is a title may well be said in a list.
    private func isHeadline(_ unit: Int) -> Bool {
        let unit = reading.units[unit]
        // A key costs a look at each letter; it is little shorter than its text.
        let isAsLong = unit.count > 24 && (headline.utf8.count...headline.utf8.count + 60).contains(unit.count)
        return (unit.kind == .heading && unit.count < 400 || unit.kind == .paragraph && isAsLong)
            && Comparison.key(reading.outline.string(unit.textRange)) == headline
    }

    /// A standfirst that the text says once more right away is said once.
    private func dropRepeatedOpening(_ kept: inout [Int]) {
        guard kept.count > 2 else { return }
        let texts = kept.prefix(2).map { reading.outline.text[reading.units[$0].textRange] }
        if texts[0].count > 40, texts[0].elementsEqual(texts[1]) { kept.remove(at: 1) }
    }

    /// A few letters in brackets, which an element of their own parts from the sentence around them, belong to it.
    private func keepNotes(_ kept: inout [Int]) {
        let text = reading.outline.text
        let notes = zip(kept, kept.dropFirst()).compactMap { before, after -> Int? in
            guard after == before + 2, reading.units[before + 1].count < 12 else { return nil }
            let opens = text[Int(reading.units[before].textEnd) - 1] == UInt8(ascii: "(")
            return opens && text[Int(reading.units[after].textStart)] == UInt8(ascii: ")") ? before + 1 : nil
        }
        if !notes.isEmpty { kept = (kept + notes).sorted() }
    }

    /// The line below a quotation that says whose it is, in it or as the caption of a figure around it.
    private func keepAttributions(_ kept: inout [Int]) {
        let outline = reading.outline
        let isKept = Set(kept)
        let quotes = Set(kept.compactMap { outline.ancestor(.blockquote, of: Int(reading.units[$0].block)) })
        let lines = quotes.compactMap { quote -> Int? in
            let whole = QuoteReader.whole(quote, outline)
            let last = reading.unitRange(whole).upperBound - 1
            let unit = reading.units[last]
            let isNamed = [ElementName.footer, .cite, .figcaption].contains {
                outline.ancestor($0, of: Int(unit.first)).map { outline.contains(whole, $0) } ?? false
            }
            return isNamed && unit.count < QuoteReader.longestAttribution && !isKept.contains(last) ? last : nil
        }
        if !lines.isEmpty { kept = (kept + Set(lines)).sorted() }
    }

    /// A table of data is the article's with all its cells, or with none: half of its text decides.
    private func keepTablesWhole(_ kept: inout [Int]) {
        let tables = Set(kept.filter { reading.units[$0].kind == .cell }.compactMap(table))
        guard !tables.isEmpty else { return }
        var isKept = [Bool](repeating: false, count: reading.units.count)
        for unit in kept { isKept[unit] = true }
        for table in tables where DataTable.isData(table, in: reading.outline) {
            let cells = reading.unitRange(table)
            let whole = cells.reduce(0) { $0 + reading.units[$1].count }
            let part = cells.reduce(0) { $0 + (isKept[$1] ? reading.units[$1].count : 0) }
            for cell in cells { isKept[cell] = part * 2 >= whole }
        }
        kept = isKept.indices.filter { isKept[$0] }
    }

    /// The outermost table around a unit.
    private func table(_ unit: Int) -> Int? {
        var node = Int(reading.units[unit].block)
        var found: Int?
        for _ in 0..<40 where node > 0 {
            if reading.outline.nodes[node].name == .table { found = node }
            node = reading.outline.parent(node)
        }
        return found
    }

    /// A heading at the end, or before one of its own rank or above, heads nothing, unless it reads like a text or a picture stands there.
    private func dropEmptyHeadings(_ kept: inout [Int]) {
        var level: UInt8 = 1
        var next: Int?
        kept = kept.reversed().filter { index in
            let unit = reading.units[index]
            guard unit.kind == .heading, unit.count < 90 || unit.marks < 2 else {
                level = 7
                return true
            }
            let root = reader.survey.root
            let isFull =
                unit.level < level || PictureSections.headsPicture(index, before: next, in: reading, root: root)
            level = unit.level
            if isFull { next = index }
            return isFull
        }.reversed()
    }
}
