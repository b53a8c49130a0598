extension MarkPlacer {
    /// The words of the translation that answer best to a mark's words, not yet given away.
    ///
    /// - Parameter waiting: how many brothers still need a word each.
    func alignedSpan(_ index: Int, hull: Range<Int>?, in window: Window, taken: Reserved, waiting: Int) -> Range<Int>? {
        let range = marks[index].range
        let words = target.words(meeting: window.target)
        guard !words.isEmpty else { return nil }
        let own = source.words(meeting: range)
        let scores = scores(of: words, for: own, index: index)
        let free = words.map { hull?.overlaps(target.words[$0]) == true || taken.isFree(target.words[$0]) }
        let spare = max(1, free.count { $0 } - waiting)
        let length = expectedLength(of: own, in: window, words: words)
        let centre =
            alignment.position(of: Double(own.lowerBound + own.upperBound) / 2 - 0.5) - Double(words.lowerBound)
        let endsSmall = own.isEmpty || source.folded[own.upperBound - 1].count <= 3
        var best: (score: Float, span: Range<Int>)?
        for start in free.indices where free[start] {
            var sum: Float = 0
            for end in start..<min(free.count, start + max(2 * length + 2, 4)) {
                guard free[end], end - start < spare || hull != nil else { break }
                sum += scores[end]
                let middle = Double(start + end) / 2
                // Where some words speak for the mark, those at its edges should be among them.
                let loose = sum > 0.5 ? (scores[start] > 0 ? 0 : 0.3) + (scores[end] > 0 ? 0 : 0.3) : Float(0)
                let small = isSmall(words.lowerBound + end) && scores[end] <= 0 && !endsSmall ? Float(0.35) : 0
                let score =
                    sum - loose - small - 0.2 * Float(abs(end - start + 1 - length)) - 0.12
                    * Float(abs(middle - centre))
                let span = scalarRange(start..<end + 1, of: words, in: window)
                guard hull.map({ span.lowerBound <= $0.lowerBound && span.upperBound >= $0.upperBound }) ?? true
                else { continue }
                if best.map({ score > $0.score }) ?? true { best = (score, span) }
            }
        }
        guard let span = best?.span ?? hull else { return nil }
        return span.isEmpty || !isFree(span, besides: hull, taken)
            ? nil : withEdges(span, of: range, in: window, taken: taken)
    }

    /// Articles, prepositions, auxiliaries: marks seldom end in one.
    private func isSmall(_ word: Int) -> Bool {
        target.folded[word].count <= 3 && !target.folded[word].contains(where: \.isDigit)
    }

    private func isFree(_ span: Range<Int>, besides hull: Range<Int>?, _ taken: Reserved) -> Bool {
        guard let hull else { return taken.isFree(span) }
        return (span.lowerBound >= hull.lowerBound || taken.isFree(span.lowerBound..<hull.lowerBound))
            && (span.upperBound <= hull.upperBound || taken.isFree(hull.upperBound..<span.upperBound))
    }

    /// For each word of the translation: how much it speaks for the mark (above 0) or for what is outside it (below).
    private func scores(of words: Range<Int>, for own: Range<Int>, index: Int) -> [Float] {
        // A list of thousands of links is no sentence: there the place alone decides, or its cost would be cubic.
        guard alignment.comparesWords else { return Array(repeating: 0, count: words.count) }
        let hint = hints[marks[index].id].map(WordText.init)
        return words.map { word in
            var inside: Float = 0
            var outside: Float = 0
            for other in source.words.indices {
                let likeness = alignment.likeness(other, word)
                if own.contains(other) { inside = max(inside, likeness) } else { outside = max(outside, likeness) }
            }
            for other in hint?.folded ?? [] { inside = max(inside, WordLikeness.of(other, target.folded[word])) }
            if inside >= outside, inside > 0 { return inside }
            return outside > 0.45 ? -outside : 0
        }
    }

    private func expectedLength(of own: Range<Int>, in window: Window, words: Range<Int>) -> Int {
        let all = max(1, source.words(meeting: window.source).count)
        let share = Double(own.count) * Double(words.count) / Double(all)
        return min(max(1, Int(share.rounded())), max(1, 2 * own.count + 1))
    }

    private func scalarRange(_ local: Range<Int>, of words: Range<Int>, in window: Window) -> Range<Int> {
        let first = target.words[words.lowerBound + local.lowerBound].lowerBound
        let last = target.words[words.lowerBound + local.upperBound - 1].upperBound
        let lower = max(first, window.target.lowerBound)
        return lower..<max(lower, min(last, window.target.upperBound))
    }

    /// Quotation marks and brackets at the mark's ends go with it.
    private func withEdges(_ span: Range<Int>, of range: Range<Int>, in window: Window, taken: Reserved) -> Range<Int> {
        var (lower, upper) = withHyphens(span, in: window, taken: taken)
        if let first = source.scalars[range].first, Self.isPaired(first), lower > window.target.lowerBound,
            Self.isPaired(target.scalars[lower - 1]), taken.isFree(lower - 1..<lower)
        {
            lower -= 1
        }
        if let last = source.scalars[range].last, Self.isPaired(last), upper < window.target.upperBound,
            Self.isPaired(target.scalars[upper]), taken.isFree(upper..<upper + 1)
        {
            upper += 1
        }
        return lower..<upper
    }

    /// The whole of a word joined by hyphens.
    private func withHyphens(_ span: Range<Int>, in window: Window, taken: Reserved) -> (Int, Int) {
        var lower = span.lowerBound
        var upper = span.upperBound
        if upper + 1 < window.target.upperBound, target.scalars[upper] == "-",
            let word = target.words(meeting: upper + 1..<upper + 2).first
        {
            let end = target.words[word].upperBound
            if end <= window.target.upperBound, taken.isFree(upper..<end) { upper = end }
        }
        if lower - 2 >= window.target.lowerBound, target.scalars[lower - 1] == "-",
            let word = target.words(meeting: lower - 2..<lower - 1).first
        {
            let start = target.words[word].lowerBound
            if start >= window.target.lowerBound, taken.isFree(start..<lower) { lower = start }
        }
        return (lower, upper)
    }

    private static func isPaired(_ scalar: Unicode.Scalar) -> Bool {
        "\"'«»“”„‘’‚()[]「」『』（）".unicodeScalars.contains(scalar)
    }

    /// A mark that runs on into the next sentence, or comes from the one before, reaches the edge of this one.
    func edgeSpan(_ index: Int, hull: Range<Int>?, in window: Window, taken: Reserved) -> Range<Int>? {
        let mark = marks[index]
        if mark.continuesBefore && mark.continuesAfter {
            return isFree(window.target, besides: hull, taken) ? window.target : nil
        }
        var others = taken
        if let hull { others = taken.without(hull) }
        let fallback = mark.continuesBefore ? others.ranges.first : others.ranges.last
        let aligned = alignedSpan(index, hull: hull, in: window, taken: taken, waiting: 0) ?? hull
        guard let aligned else { return nil }
        var span =
            mark.continuesBefore
            ? window.target.lowerBound..<aligned.upperBound : aligned.lowerBound..<window.target.upperBound
        if let wall = fallback, wall.overlaps(span) {
            span =
                mark.continuesBefore
                ? span.lowerBound..<max(span.lowerBound, wall.lowerBound)
                : min(span.upperBound, wall.upperBound)..<span.upperBound
        }
        span = target.scalars[...].trimmedInside(span, keepLower: mark.continuesBefore, keepUpper: mark.continuesAfter)
        guard !target.words(meeting: span).isEmpty, others.isFree(span) else { return nil }
        if let hull, span.lowerBound > hull.lowerBound || span.upperBound < hull.upperBound { return nil }
        return span
    }
}

extension Reserved {
    /// The reserved places but those inside `range`.
    func without(_ range: Range<Int>) -> Reserved {
        var rest = Reserved()
        for taken in ranges {
            if taken.lowerBound < range.lowerBound {
                rest.insert(taken.lowerBound..<min(taken.upperBound, range.lowerBound))
            }
            if taken.upperBound > range.upperBound {
                rest.insert(max(taken.lowerBound, range.upperBound)..<taken.upperBound)
            }
        }
        return rest
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// `range` without white space at the ends that may move.
    func trimmedInside(_ range: Range<Int>, keepLower: Bool, keepUpper: Bool) -> Range<Int> {
        let trimmed = trimmed(range)
        let lower = keepLower ? range.lowerBound : trimmed.lowerBound
        let upper = keepUpper ? range.upperBound : trimmed.upperBound
        return lower..<Swift.max(lower, upper)
    }
}
