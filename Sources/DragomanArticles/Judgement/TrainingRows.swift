public import DragomanHTML

extension ArticleExtractor {
    /// For Scripts/judge/train.py alone: the units of a page with the numbers that the judge would be told, and the names of the numbers.
    @_spi(Training)
    public static func trainingRows(_ document: Document) -> (names: [String], rows: [TrainingRow]) {
        let page = PageExtraction(Outline(document), url: nil, hint: nil)
        guard let reader = page.featureReader else { return (FeatureRow.names, []) }
        var row = FeatureRow()
        let rows = reader.survey.range.map { index in
            reader.read(index, into: &row)
            return TrainingRow(
                text: page.outline.string(page.reading.units[index].textRange), values: row.values)
        }
        return (FeatureRow.names, rows)
    }

    /// One unit of a page.
    @_spi(Training)
    public struct TrainingRow: Sendable {
        public let text: String
        public let values: [Float]
    }
}
