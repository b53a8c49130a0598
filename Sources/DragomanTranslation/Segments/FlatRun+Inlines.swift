package import DragomanArticles

extension FlatRun {
    /// The inlines again: the inverse of flattening, but for neighbouring texts, which become one, and soft hyphens.
    ///
    /// Marks keep their nesting whatever their ranges say: a range is cut to its parent's and to what its elder brothers left.
    package var inlines: [Inline] {
        let children = childrenByParent
        var frames = [Frame(mark: nil, range: 0..<scalars.count, children: children[nil] ?? [])]
        while true {
            let last = frames.count - 1
            guard frames[last].next < frames[last].children.count else {
                frames[last].appendText(upTo: frames[last].range.upperBound, from: scalars)
                let done = frames.removeLast()
                guard let mark = done.mark, !frames.isEmpty else { return done.inlines }
                frames[last - 1].inlines.append(inline(of: marks[mark], done))
                frames[last - 1].cursor = done.range.upperBound
                continue
            }
            let mark = frames[last].children[frames[last].next]
            frames[last].next += 1
            let range = marks[mark].range
            let lower = min(max(range.lowerBound, frames[last].cursor), frames[last].range.upperBound)
            let upper = min(max(range.upperBound, lower), frames[last].range.upperBound)
            frames[last].appendText(upTo: lower, from: scalars)
            frames.append(Frame(mark: mark, range: lower..<upper, children: children[marks[mark].id] ?? []))
        }
    }

    private struct Frame {
        var mark: Int?
        var range: Range<Int>
        var children: [Int]
        var next = 0
        var cursor: Int
        var inlines: [Inline] = []

        init(mark: Int?, range: Range<Int>, children: [Int]) {
            self.mark = mark
            self.range = range
            self.children = children
            cursor = range.lowerBound
        }

        mutating func appendText(upTo end: Int, from scalars: [Unicode.Scalar]) {
            guard end > cursor else { return }
            inlines.append(.text(String(scalars: scalars[cursor..<end])))
            cursor = end
        }
    }

    /// Indices of the marks inside each mark (nil: outermost), in order of place, then of number.
    private var childrenByParent: [Int?: [Int]] {
        let known = Set(marks.map(\.id))
        var children: [Int?: [Int]] = [:]
        for (index, mark) in marks.enumerated() {
            let parent = mark.parent.flatMap { known.contains($0) && $0 != mark.id ? $0 : nil }
            children[parent, default: []].append(index)
        }
        return children.mapValues { indices in
            indices.sorted {
                (marks[$0].range.lowerBound, marks[$0].id) < (marks[$1].range.lowerBound, marks[$1].id)
            }
        }
    }

    private func inline(of mark: Mark, _ frame: Frame) -> Inline {
        switch mark.kind {
        case .emphasis: .emphasis(frame.inlines)
        case .strong: .strong(frame.inlines)
        case .link(let url): .link(url: url, frame.inlines)
        case .subscript: .subscript(frame.inlines)
        case .superscript: .superscript(frame.inlines)
        case .code: .code(frame.inlines.plainText)
        case .lineBreak: .lineBreak
        }
    }
}
