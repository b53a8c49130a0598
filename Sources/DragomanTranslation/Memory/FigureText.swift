import DragomanLanguages

/// A sentence with its figures apart, so that sentences that differ only in figures are seen to be one.
struct FigureText: Hashable, Sendable {
    struct Figure: Hashable, Sendable {
        /// Scalars of the text.
        var range: Range<Int>
        /// Digits before and after the decimal separator, as the language writes them.
        var whole: String
        var fraction: String
    }

    let scalars: [Unicode.Scalar]
    let figures: [Figure]

    init(_ text: String, language: Language) {
        let scalars = Array(text.unicodeScalars)
        self.scalars = scalars
        let format = NumberFormat.of(language)
        figures = Self.ranges(in: scalars).map { Self.figure($0, in: scalars, format: format) }
    }

    /// Whether a text has any digit at all.
    static func hasFigures(_ text: String) -> Bool { text.utf8.contains { $0 &- 0x30 < 10 } }

    /// The text with a lozenge for each figure.
    var skeleton: String {
        if figures.isEmpty { return String(scalars: scalars[...]) }
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(scalars.count)
        var place = 0
        for figure in figures {
            result.append(contentsOf: scalars[place..<figure.range.lowerBound])
            result.append("◊")
            place = figure.range.upperBound
        }
        result.append(contentsOf: scalars[place...])
        return String(scalars: result[...])
    }

    /// Runs of ASCII digits with single separators between them.
    private static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = 0
        while index < scalars.count {
            guard isDigit(scalars[index]) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < scalars.count {
                if isDigit(scalars[end]) {
                    end += 1
                } else if end + 1 < scalars.count, isSeparator(scalars[end]), isDigit(scalars[end + 1]) {
                    end += 2
                } else {
                    break
                }
            }
            ranges.append(index..<end)
            index = end
        }
        return ranges
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", ",", "\u{A0}", "\u{202F}", "\u{2009}", "’", "'": true
        default: false
        }
    }

    private static func figure(_ range: Range<Int>, in scalars: [Unicode.Scalar], format: NumberFormat) -> Figure {
        let text = scalars[range]
        let decimal = text.lastIndex(of: format.decimalSeparator).flatMap { place in
            text.count { $0 == format.decimalSeparator } == 1 ? place : nil
        }
        let whole = text[..<(decimal ?? range.upperBound)].filter(isDigit)
        let fraction = decimal.map { text[($0 + 1)...].filter(isDigit) } ?? []
        return Figure(range: range, whole: String(scalars: whole[...]), fraction: String(scalars: fraction[...]))
    }

    /// `target`, a translation of `old`, with the figures of `new` in the places of `old`'s.
    ///
    /// Nil when it cannot be told which figure is which: other counts, a figure that stands twice and becomes two, a
    /// figure of the old sentence that its translation does not show.
    static func rerendered(_ target: String, of old: FigureText, as new: FigureText, language: Language) -> String? {
        guard old.figures.count == new.figures.count else { return nil }
        let shown = FigureText(target, language: language)
        var replacements: [Int: Figure] = [:]
        var used: Set<Int> = []
        for (before, after) in zip(old.figures, new.figures) {
            let place = shown.figures.indices.first {
                !used.contains($0) && shown.figures[$0].whole == before.whole
                    && shown.figures[$0].fraction == before.fraction
            }
            guard let place else {
                if before.whole == after.whole, before.fraction == after.fraction { continue }
                return nil
            }
            used.insert(place)
            replacements[place] = after
        }
        if isAmbiguous(old, new, shown) { return nil }
        var scalars = shown.scalars
        for (place, figure) in replacements.sorted(by: { $0.key > $1.key }) {
            let same = shown.figures[place]
            if same.whole == figure.whole, same.fraction == figure.fraction { continue }
            let text = Self.written(figure, like: scalars[same.range], language: language)
            scalars.replaceSubrange(same.range, with: Array(text.unicodeScalars))
        }
        return String(scalars: scalars[...])
    }

    /// Whether one old figure stands for two new ones while the translation may have changed their order.
    private static func isAmbiguous(_ old: FigureText, _ new: FigureText, _ shown: FigureText) -> Bool {
        var meanings: [String: String] = [:]
        for (before, after) in zip(old.figures, new.figures) {
            let key = before.whole + "." + before.fraction
            let value = after.whole + "." + after.fraction
            if let known = meanings[key], known != value { return true }
            meanings[key] = value
        }
        return false
    }

    /// Years and other figures without separators stay so.
    private static func written(_ figure: Figure, like old: ArraySlice<Unicode.Scalar>, language: Language) -> String {
        let hadNoGroups = old.count == 4 && old.allSatisfy(isDigit)
        if hadNoGroups, figure.whole.count <= 4, figure.fraction.isEmpty { return figure.whole }
        if figure.whole.first == "0", figure.whole.count > 1, figure.fraction.isEmpty { return figure.whole }
        return Numbers.formatted(whole: figure.whole, fraction: figure.fraction, language: language)
    }
}
