extension MarkPlacer {
    /// Places the marks whose text stands unchanged in the translation, the longest first.
    mutating func placeIdentical(_ brothers: [Int], in window: Window, taken: inout Reserved) {
        let longest = brothers.sorted {
            (marks[$1].range.count, $0) < (marks[$0].range.count, $1)
        }
        for index in longest {
            guard let span = identicalSpan(index, in: window, taken: taken) else { continue }
            spans[index] = span
            taken.insert(span)
        }
    }

    /// The occurrence of the mark's own text (or of its hint) that fits best and is free.
    func identicalSpan(_ index: Int, in window: Window, taken: Reserved) -> Range<Int>? {
        let mark = marks[index]
        if mark.continuesBefore || mark.continuesAfter { return nil }
        let found = occurrences(of: mark.range, in: window.target)
        if !found.isEmpty { return best(found, for: mark.range, in: window, taken: taken) }
        guard let hint = hints[mark.id] else { return nil }
        let hinted = hintOccurrences(WordText(hint), in: window.target)
        return hinted.count == 1 && taken.isFree(hinted[0]) ? hinted[0] : nil
    }

    /// Where the words of a hint stand in the translation, whatever their letter case.
    private func hintOccurrences(_ hint: WordText, in window: Range<Int>) -> [Range<Int>] {
        let words = target.words(meeting: window)
        let count = hint.folded.count
        guard count > 0, count <= words.count else { return [] }
        return (words.lowerBound...(words.upperBound - count)).compactMap { first in
            guard target.folded[first..<first + count].elementsEqual(hint.folded) else { return nil }
            let range = target.words[first].lowerBound..<target.words[first + count - 1].upperBound
            return range.clamped(to: window) == range ? range : nil
        }
    }

    /// Where the text of `range` stands in the translation, as whole words if it is whole words in the original.
    func occurrences(of range: Range<Int>, in window: Range<Int>) -> [Range<Int>] {
        Self.occurrences(
            of: source.scalars[range], isWordAtStart: !Self.splitsWord(source.scalars, at: range.lowerBound),
            isWordAtEnd: !Self.splitsWord(source.scalars, at: range.upperBound), in: target, window)
    }

    private static func occurrences(
        of text: ArraySlice<Unicode.Scalar>, isWordAtStart: Bool, isWordAtEnd: Bool, in target: WordText,
        _ window: Range<Int>
    ) -> [Range<Int>] {
        guard let first = text.first, text.count <= window.count else { return [] }
        var found: [Range<Int>] = []
        var place = window.lowerBound
        while place + text.count <= window.upperBound {
            let end = place + text.count
            if target.scalars[place] == first, target.scalars[place..<end].elementsEqual(text),
                !isWordAtStart || !splitsWord(target.scalars, at: place),
                !isWordAtEnd || !splitsWord(target.scalars, at: end)
            {
                found.append(place..<end)
                place = end
            } else {
                place += 1
            }
        }
        return found
    }

    /// Whether a word goes on over `place`.
    static func splitsWord(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
        guard place > 0, place < scalars.count else { return false }
        let left = scalars[place - 1]
        let right = scalars[place]
        return WordText.isWord(left) && WordText.isWord(right) && !WordText.standsAlone(left)
            && !WordText.standsAlone(right)
    }

    private func best(_ found: [Range<Int>], for range: Range<Int>, in window: Window, taken: Reserved) -> Range<Int>? {
        let free = found.filter(taken.isFree)
        if free.count < 2 { return free.first }
        let text = WordText(String(scalars: source.scalars[range]))
        let ordinal = Self.occurrences(
            of: text.scalars[...], isWordAtStart: !Self.splitsWord(source.scalars, at: range.lowerBound),
            isWordAtEnd: !Self.splitsWord(source.scalars, at: range.upperBound), in: source, window.source)
        if ordinal.count == found.count, let number = ordinal.firstIndex(where: { $0.lowerBound >= range.lowerBound }),
            taken.isFree(found[number])
        {
            return found[number]
        }
        let expected = expectedPlace(of: range)
        return free.min { abs($0.lowerBound - expected) < abs($1.lowerBound - expected) }
    }

    /// About where the start of a range of the original falls in the translation, in scalars.
    private func expectedPlace(of range: Range<Int>) -> Int {
        let word = source.words(meeting: range).lowerBound
        let position = Int(alignment.position(of: Double(word)).rounded())
        if target.words.indices.contains(position) { return target.words[position].lowerBound }
        return position <= 0 ? 0 : target.scalars.count
    }

    /// What a mark must cover because marks inside it stand unchanged in the translation.
    func hull(of index: Int, in window: Window, taken: Reserved) -> Range<Int>? {
        var hull: Range<Int>?
        var mine = taken
        var open = children[index] ?? []
        while let inner = open.popLast() {
            if marks[inner].range.isEmpty { continue }
            guard let span = identicalSpan(inner, in: window, taken: mine) else {
                open += children[inner] ?? []
                continue
            }
            let wider = hull.map { min($0.lowerBound, span.lowerBound)..<max($0.upperBound, span.upperBound) } ?? span
            guard taken.isFree(wider) else { continue }
            mine.insert(span)
            hull = wider
        }
        return hull
    }
}
