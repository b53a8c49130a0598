package import DragomanLanguages

/// One side of a segment, read once for all checks.
package struct CheckedText: Sendable {
    package let language: Language
    package let scan: ScannedText
    let spans: [ProtectedSpan]
    package let numbers: [NumberExpression]
    package let dates: [DateExpression]
    /// Numbers with a unit.
    let quantities: [Quantity]
    let traces: [Trace]
    /// Letters and figures outside protected spans.
    let letters: Int
    /// The keys of all words, figures and ideographs.
    let contentKeys: KeySet
    /// How many words, figures and ideographs there are.
    let contentCount: Int
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
        let isFree = { (range: Range<Int>) in !ProtectedSpan.overlaps(spans, range) }
        let numbers = Numbers.expressions(in: scan, language: language).filter { spans.isEmpty || isFree($0.range) }
        let dates = Dates.expressions(in: scan, language: language, published: published).filter {
            spans.isEmpty || isFree($0.range)
        }
        self.numbers = numbers
        self.dates = dates
        quantities = Quantity.quantities(numbers, scan, language)
        traces = Trace.traces(of: scan, numbers: numbers, dates: dates, spans: spans).sorted { $0.start < $1.start }
        var keys = KeySet(capacity: scan.tokens.count)
        var letters = 0
        var count = 0
        for token in scan.tokens where token.isContent {
            letters += token.count
            count += 1
            keys.insert(token.key)
        }
        for span in spans { letters -= span.range.count * 4 / 5 }
        self.letters = max(0, letters)
        contentKeys = keys
        contentCount = count
    }

    /// The indices of the tokens that begin inside `range`. O(log n).
    func tokenIndices(in range: Range<Int>) -> Range<Int> {
        let place = { (offset: Int) in
            var low = 0
            var high = tokens.count
            while low < high {
                let middle = (low + high) / 2
                if Int(tokens[middle].start) < offset { low = middle + 1 } else { high = middle }
            }
            return low
        }
        return place(range.lowerBound)..<place(range.upperBound)
    }

    /// A sentence with what the comparison of texts needs of it.
    struct Piece {
        var range: Range<Int>
        var letters: Int
        /// Indices of its traces.
        var traces: Range<Int>
    }

    var pieces: [Piece] {
        var token = 0
        var trace = 0
        return sentences.map { range in
            var letters = 0
            while token < tokens.count, Int(tokens[token].start) < range.upperBound {
                if tokens[token].kind != .punctuation { letters += tokens[token].count }
                token += 1
            }
            let first = trace
            while trace < traces.count, Int(traces[trace].start) < range.upperBound { trace += 1 }
            return Piece(range: range, letters: letters, traces: first..<trace)
        }
    }

    /// Whether the language ends its sentences with a mark: Thai and Lao do not.
    var marksEnds: Bool { language.primary != "th" && language.primary != "lo" }

    /// Whether the text ends as a sentence does, marks that close a quotation or bracket apart.
    var endsWithMark: Bool {
        var index = scalars.count
        while index > 0 {
            let scalar = scalars[index - 1]
            let isClosing = Quotations.isMark(scalar) || [0x27, 0x2019, 0x29, 0x5D, 0xFF09].contains(scalar)
            guard Scalars.kind(scalar) == .space || isClosing else {
                return Scalars.kind(scalar) == .punctuation && scalar != 0x2C && scalar != 0x2D && scalar != 0x28
            }
            index -= 1
        }
        return false
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
