package import DragomanLanguages

/// One side of a segment, read once for all checks.
package struct CheckedText: Sendable {
    package let language: Language
    package let scan: ScannedText
    let spans: [ProtectedSpan]
    package let numbers: [NumberExpression]
    package let dates: [DateExpression]
    /// Where each sentence ends, in scalars.
    package let boundaries: [Int]

    var scalars: [UInt32] { scan.scalars }
    var tokens: [TextToken] { scan.tokens }

    init(_ text: String, language: Language, published: CalendarDay?) {
        self.language = language
        scan = ScannedText(text)
        let spans = ProtectedSpan.spans(in: scan)
        self.spans = spans
        boundaries = SentenceSegmenter.boundaries(in: scan.scalars, language: language)
        let isFree = { (range: Range<Int>) in !spans.contains { $0.range.overlaps(range) } }
        let hasFigures = scan.tokens.contains { $0.kind == .digits }
        numbers = Numbers.expressions(in: scan, language: language).filter { spans.isEmpty || isFree($0.range) }
        _ = hasFigures
        dates = Dates.expressions(in: scan, language: language, published: published).filter {
            spans.isEmpty || isFree($0.range)
        }
    }

    func string(_ range: Range<Int>) -> String { scan.string(range) }

    /// The sentences, as ranges of scalars.
    var sentences: [Range<Int>] {
        var start = 0
        return boundaries.map { end in
            defer { start = end }
            return start..<end
        }
    }
}
