public import DragomanHTML

extension ArticleExtractor {
    /// For Scripts/judge/train.py alone: the units of a page with the numbers that the judge would be told, and the names of the numbers.
    ///
    /// The numbers of a second look are those that today's trees of the first one lead to; the names of these stand last.
    @_spi(Training)
    public static func trainingRows(_ document: Document) -> (names: [String], rows: [TrainingRow]) {
        let page = PageExtraction(Outline(document), url: nil, hint: nil)
        let names = FeatureRow.names + FeatureRow.contextNames
        guard let reader = page.featureReader else { return (names, []) }
        let judge = UnitJudge(reader)
        let scores = judge.firstLook().scores
        let look = SecondLook(scores: scores, sizes: reader.survey.range.map { page.reading.units[$0].count })
        var row = FeatureRow()
        let rows = reader.survey.range.enumerated().map { offset, index in
            reader.read(index, into: &row)
            look.read(offset, into: &row)
            return TrainingRow(
                text: page.outline.string(page.reading.units[index].textRange), values: row.values,
                isCandidate: judge.isCandidate(index, row))
        }
        return (names, rows)
    }

    /// One unit of a page.
    @_spi(Training)
    public struct TrainingRow: Sendable {
        public let text: String
        public let values: [Float]
        /// Whether the judge looks at it at all.
        public let isCandidate: Bool
    }
}
