import DragomanLanguages

extension RunPlan {
    /// The run in the target language: the placed sentences, with what stood between them.
    func flat(with placements: [MarkTransfer.Placement], language: Language) -> FlatRun {
        var builder = Builder(marks: flat.marks)
        var place = 0
        for (number, (cut, placement)) in zip(cuts, placements).enumerated() {
            append(
                place..<cut.range.lowerBound, isGap: number > 0, nextIsEmpty: placement.text.isEmpty, language,
                to: &builder)
            builder.append(placement)
            place = cut.range.upperBound
        }
        append(place..<flat.scalars.count, isGap: false, nextIsEmpty: false, language, to: &builder)
        return FlatRun(scalars: builder.scalars, marks: builder.placedMarks)
    }

    /// What stands between two sentences, with the marks in it.
    private func append(
        _ range: Range<Int>, isGap: Bool, nextIsEmpty: Bool, _ language: Language, to builder: inout Builder
    ) {
        let offset = builder.scalars.count
        var text = flat.scalars[range]
        let hasBreak = text.contains("\n")
        if isGap, !hasBreak, !nextIsEmpty {
            if Self.isWrittenWithoutSpaces(language) {
                if text.allSatisfy({ $0 == " " }) { text = [] }
            } else if text.isEmpty, offset > 0 {
                text = [" "]
            }
        } else if isGap, !hasBreak {
            text = []
        }
        builder.scalars += text
        let isWhole = text.count == range.count
        for mark in flat.marks where meets(mark.range, range) {
            let common = mark.range.clamped(to: range)
            let lower = isWhole ? common.lowerBound - range.lowerBound + offset : offset
            let upper = isWhole ? common.upperBound - range.lowerBound + offset : builder.scalars.count
            builder.widen(mark.id, to: lower..<max(lower, upper), isText: !common.isEmpty)
        }
    }

    /// Whether something of the mark stands in the gap: text, or an empty mark that no sentence took.
    private func meets(_ mark: Range<Int>, _ gap: Range<Int>) -> Bool {
        if mark.isEmpty { return mark.lowerBound >= gap.lowerBound && mark.lowerBound <= gap.upperBound }
        return mark.overlaps(gap)
    }

    static func isWrittenWithoutSpaces(_ language: Language) -> Bool { ["zh", "ja"].contains(language.primary) }

    private struct Builder {
        var scalars: [Unicode.Scalar] = []
        private let marks: [Mark]
        private var spans: [Int: Range<Int>] = [:]

        init(marks: [Mark]) { self.marks = marks }

        mutating func append(_ placement: MarkTransfer.Placement) {
            let offset = scalars.count
            for mark in placement.marks {
                let range = mark.range.lowerBound + offset..<mark.range.upperBound + offset
                widen(mark.id, to: range, isText: true)
            }
            scalars += placement.text.unicodeScalars
        }

        /// A mark in several pieces covers all from the first to the last; a bare place never moves one that has text.
        mutating func widen(_ id: Int, to range: Range<Int>, isText: Bool) {
            guard let span = spans[id] else {
                spans[id] = range
                return
            }
            guard isText else { return }
            spans[id] = min(span.lowerBound, range.lowerBound)..<max(span.upperBound, range.upperBound)
        }

        var placedMarks: [Mark] {
            marks.map { mark in
                var mark = mark
                mark.range = spans[mark.id] ?? scalars.count..<scalars.count
                return mark
            }
        }
    }
}
