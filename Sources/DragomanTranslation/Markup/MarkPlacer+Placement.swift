extension MarkPlacer {
    /// The translation with every mark in it; those without a place are put, with their text, at the end of what they were in.
    func placement() -> MarkTransfer.Placement {
        var result = Builder(scalars: target.scalars, spans: spans)
        for index in displaced.sorted() { result.insert(index, of: self) }
        var placed: [Mark] = []
        for (index, mark) in marks.enumerated() {
            guard let span = result.spans[index] else { continue }
            var mark = mark
            mark.range = span
            // A mark without text has no words to follow: it stays inside the one around it.
            if span.isEmpty, let outer = placed.first(where: { $0.id == mark.parent })?.range {
                let place = min(max(span.lowerBound, outer.lowerBound), outer.upperBound)
                mark.range = place..<place
            }
            placed.append(mark)
        }
        return MarkTransfer.Placement(
            text: String(scalars: result.scalars[...]), marks: placed, findings: result.findings())
    }

    private struct Builder {
        var scalars: [Unicode.Scalar]
        var spans: [Range<Int>?]
        /// Marks that were put at an end.
        var displaced: [Int] = []

        init(scalars: [Unicode.Scalar], spans: [Range<Int>?]) {
            self.scalars = scalars
            self.spans = spans
        }

        /// Puts the mark's own text, with all marks in it, at the end of the mark around it (at the start of the
        /// sentence when it comes from the sentence before).
        mutating func insert(_ index: Int, of placer: MarkPlacer) {
            let mark = placer.marks[index]
            let outer = outerSpan(of: mark, placer)
            let isFront = mark.continuesBefore && !mark.continuesAfter
            let place = isFront ? outer.lowerBound : end(of: outer, beside: mark, placer)
            var text = Array(placer.source.scalars[mark.range])
            var offset = 0
            if isFront {
                if needsSpace(text.last, scalars.indices.contains(place) ? scalars[place] : nil) { text.append(" ") }
            } else if needsSpace(place > 0 ? scalars[place - 1] : nil, text.first) {
                text.insert(" ", at: 0)
                offset = 1
            }
            if !isFront, scalars.indices.contains(place), needsSpace(text.last, scalars[place]) { text.append(" ") }
            shift(from: place, by: text.count, around: mark, placer)
            scalars.insert(contentsOf: text, at: place)
            let start = place + offset
            spans[index] = start..<start + mark.range.count
            copyInner(of: index, to: start, placer)
            displaced.append(index)
        }

        /// The end of `outer`, but before a brother that goes on into the next sentence: nothing can stand behind that.
        private func end(of outer: Range<Int>, beside mark: Mark, _ placer: MarkPlacer) -> Int {
            if mark.continuesAfter { return outer.upperBound }
            let last = placer.marks.indices.first {
                placer.marks[$0].continuesAfter && placer.marks[$0].parent == mark.parent
                    && spans[$0]?.upperBound == outer.upperBound
            }
            return last.flatMap { spans[$0]?.lowerBound } ?? outer.upperBound
        }

        private func needsSpace(_ left: Unicode.Scalar?, _ right: Unicode.Scalar?) -> Bool {
            guard let left, let right else { return false }
            return !left.properties.isWhitespace && !right.properties.isWhitespace && !WordText.standsAlone(right)
        }

        private func outerSpan(of mark: Mark, _ placer: MarkPlacer) -> Range<Int> {
            guard let parent = mark.parent, let outer = placer.marks.firstIndex(where: { $0.id == parent }),
                let span = spans[outer]
            else { return 0..<scalars.count }
            return span
        }

        private mutating func shift(from place: Int, by count: Int, around mark: Mark, _ placer: MarkPlacer) {
            var ancestors: Set<Int> = []
            var parent = mark.parent
            while let id = parent, ancestors.insert(id).inserted { parent = placer.marks.first { $0.id == id }?.parent }
            for index in spans.indices {
                guard let span = spans[index] else { continue }
                if ancestors.contains(placer.marks[index].id) {
                    let lower = span.lowerBound > place ? span.lowerBound + count : span.lowerBound
                    spans[index] = lower..<(span.upperBound >= place ? span.upperBound + count : span.upperBound)
                } else if span.lowerBound >= place, !(span.isEmpty && span.lowerBound == place) {
                    spans[index] = span.lowerBound + count..<span.upperBound + count
                } else if span.upperBound > place {
                    spans[index] = span.lowerBound..<span.upperBound + count
                }
            }
        }

        private mutating func copyInner(of index: Int, to start: Int, _ placer: MarkPlacer) {
            let origin = placer.marks[index].range.lowerBound
            var open = placer.children[index] ?? []
            while let inner = open.popLast() {
                let range = placer.marks[inner].range
                spans[inner] = range.lowerBound - origin + start..<range.upperBound - origin + start
                open += placer.children[inner] ?? []
            }
        }

        func findings() -> [Finding] {
            displaced.compactMap { index in
                spans[index].map { span in
                    Finding(
                        rule: "mark-displaced", severity: .warns, start: span.lowerBound, end: span.upperBound,
                        message:
                            "No place was found for a link or emphasis; it stands at the end with its original text.")
                }
            }
        }
    }
}
