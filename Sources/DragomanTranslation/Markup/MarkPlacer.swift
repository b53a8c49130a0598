/// One placing of marks: from the outermost inwards, the surest first.
struct MarkPlacer {
    let source: WordText
    let target: WordText
    let alignment: WordAlignment
    let marks: [Mark]
    let hints: [Int: String]
    /// Indices of marks inside each mark, by the outer one's index; those of the sentence under -1.
    let children: [Int: [Int]]
    /// Where each mark was placed, by index.
    var spans: [Range<Int>?]
    /// Marks (by index) that found no place.
    var displaced: [Int] = []

    init(marks: [Mark], source: WordText, target: WordText, hints: [Int: String]) {
        self.marks = marks
        self.source = source
        self.target = target
        self.hints = hints
        alignment = WordAlignment(source: source, target: target)
        spans = Array(repeating: nil, count: marks.count)
        var byID: [Int: Int] = [:]
        var children: [Int: [Int]] = [:]
        for (index, mark) in marks.enumerated() {
            let outer = mark.parent.flatMap { byID[$0] } ?? -1
            children[outer, default: []].append(index)
            byID[mark.id] = index
        }
        self.children = children
    }

    /// The part of a text in which a group of brothers is placed.
    struct Window {
        var source: Range<Int>
        var target: Range<Int>
    }

    mutating func placeAll() {
        let whole = Window(source: 0..<source.scalars.count, target: 0..<target.scalars.count)
        var open = [(-1, whole)]
        while let (outer, window) = open.popLast() {
            placeBrothers(children[outer] ?? [], in: window)
            for index in children[outer] ?? [] where children[index] != nil {
                guard let span = spans[index] else { continue }
                open.append((index, Window(source: marks[index].range, target: span)))
            }
        }
    }

    private mutating func placeBrothers(_ brothers: [Int], in window: Window) {
        var taken = Reserved()
        let full = brothers.filter { !marks[$0].range.isEmpty }
        for index in full { placeWhole(index, in: window, taken: &taken) }
        placeIdentical(full.filter { spans[$0] == nil }, in: window, taken: &taken)
        let rest = full.filter { spans[$0] == nil }
        var hulls: [Int: Range<Int>] = [:]
        for index in rest where children[index] != nil {
            hulls[index] = hull(of: index, in: window, taken: taken)
            if let hull = hulls[index] { taken.insert(hull) }
        }
        for index in rest where marks[index].continuesBefore || marks[index].continuesAfter {
            settle(index, at: edgeSpan(index, hull: hulls[index], in: window, taken: taken), taken: &taken)
        }
        let loose = rest.filter { spans[$0] == nil && !displaced.contains($0) }
        for (number, index) in loose.enumerated() {
            let span = alignedSpan(
                index, hull: hulls[index], in: window, taken: taken, waiting: loose.count - number - 1)
            settle(index, at: span, taken: &taken)
        }
        for index in brothers where marks[index].range.isEmpty { spans[index] = emptySpan(index, in: window) }
    }

    private mutating func settle(_ index: Int, at span: Range<Int>?, taken: inout Reserved) {
        if let span {
            spans[index] = span
            taken.insert(span)
        } else {
            displaced.append(index)
        }
    }

    /// A mark over every word of the window covers every word of the translation.
    private mutating func placeWhole(_ index: Int, in window: Window, taken: inout Reserved) {
        let range = marks[index].range
        let inside = source.words(meeting: range)
        guard let opening = inside.first, let closing = inside.last, inside == source.words(meeting: window.source),
            source.words[opening].clamped(to: window.source).lowerBound >= range.lowerBound,
            source.words[closing].clamped(to: window.source).upperBound <= range.upperBound
        else { return }
        let words = target.words(meeting: window.target)
        guard !words.isEmpty else { return }
        let first = max(target.words[words.lowerBound].lowerBound, window.target.lowerBound)
        let last = min(target.words[words.upperBound - 1].upperBound, window.target.upperBound)
        if source.scalars[range] == target.scalars[window.target] || isWholeWindow(range, window) {
            settle(index, at: window.target, taken: &taken)
            return
        }
        // The words and no more would be wrong where the very text of the mark stands there, brackets and all.
        guard occurrences(of: range, in: window.target).isEmpty else { return }
        let lower = range.lowerBound == window.source.lowerBound ? window.target.lowerBound : first
        let upper = range.upperBound == window.source.upperBound ? window.target.upperBound : last
        settle(index, at: lower..<max(upper, lower), taken: &taken)
    }

    private func isWholeWindow(_ range: Range<Int>, _ window: Window) -> Bool {
        range == window.source && occurrences(of: range, in: window.target).isEmpty
    }

    /// Empty marks go where the word after them went; at the edge of a window they stay there.
    private func emptySpan(_ index: Int, in window: Window) -> Range<Int> {
        let place = marks[index].range.lowerBound
        if place <= window.source.lowerBound { return window.target.lowerBound..<window.target.lowerBound }
        if place >= window.source.upperBound { return window.target.upperBound..<window.target.upperBound }
        let word = source.words(meeting: place..<source.scalars.count).lowerBound
        let expected = Int(alignment.position(of: Double(word)).rounded())
        let position =
            target.words.indices.contains(expected) ? target.words[expected].lowerBound : window.target.upperBound
        let clamped = min(max(position, window.target.lowerBound), window.target.upperBound)
        return clamped..<clamped
    }
}

/// Ranges that are given away, in order, not overlapping.
struct Reserved {
    private(set) var ranges: [Range<Int>] = []

    func isFree(_ range: Range<Int>) -> Bool {
        let index = ranges.partitionIndex { $0.upperBound > range.lowerBound }
        return index == ranges.count || ranges[index].lowerBound >= range.upperBound
    }

    mutating func insert(_ range: Range<Int>) {
        if range.isEmpty { return }
        var lower = range.lowerBound
        var upper = range.upperBound
        let first = ranges.partitionIndex { $0.upperBound >= range.lowerBound }
        var last = first
        while last < ranges.count, ranges[last].lowerBound <= upper {
            lower = min(lower, ranges[last].lowerBound)
            upper = max(upper, ranges[last].upperBound)
            last += 1
        }
        ranges.replaceSubrange(first..<last, with: [lower..<upper])
    }

    /// The nearest reserved place at or after `place`.
    func next(after place: Int) -> Range<Int>? {
        let index = ranges.partitionIndex { $0.lowerBound >= place }
        return index < ranges.count ? ranges[index] : nil
    }

    /// The nearest reserved place that ends at or before `place`.
    func previous(before place: Int) -> Range<Int>? {
        let index = ranges.partitionIndex { $0.upperBound > place }
        return index > 0 ? ranges[index - 1] : nil
    }
}
