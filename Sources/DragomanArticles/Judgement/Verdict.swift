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
        dropEmptyHeadings(&kept)
        let start = reading.unitRange(reader.survey.root).lowerBound
        return (kept.filter { $0 < start }, kept.filter { $0 >= start })
    }

    /// Captions stand with their pictures, not in the text, unless the rules take the article to be told in pictures.
    private func isCaption(_ unit: Int) -> Bool {
        if reading.units[unit].kind == .caption { return !reader.survey.isGuessed(unit) }
        return AlternativeText.isSaid(by: reading.units[unit], in: reading.outline)
    }

    /// The headline is not part of the text, wherever the page repeats it.
    private func isHeadline(_ unit: Int) -> Bool {
        let unit = reading.units[unit]
        return unit.kind == .heading && unit.count < 400
            && Comparison.key(reading.outline.string(unit.textRange)) == headline
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
