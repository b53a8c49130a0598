/// A part of a unit that is seen.
struct VisibleSpan {
    var nodes: Range<Int>
    /// A range of the outline's text.
    var text: Range<Int>

    /// The visible parts of a unit in order: one, where nothing hides amidst. O(nodes).
    static func spans(of unit: Unit, in outline: Outline) -> [VisibleSpan] {
        let (first, last) = (Int(unit.first), Int(unit.last))
        guard unit.hidesText else { return [VisibleSpan(nodes: first..<last, text: unit.textRange)] }
        var spans: [VisibleSpan] = []
        var (start, position, index) = (first, Int(unit.textStart), first)
        func add(_ node: Int, _ end: Int) {
            // One space is left of the two around what is hidden.
            if spans.last.map({ outline.text[$0.text.upperBound - 1] == 0x20 }) == true, outline.text[position] == 0x20
            {
                position += 1
            }
            if position < end { spans.append(VisibleSpan(nodes: start..<node, text: position..<end)) }
        }
        while index < last {
            guard outline.nodes[index].isUnseen else {
                index += 1
                continue
            }
            add(index, Int(outline.nodes[index].textStart))
            position = Int(outline.nodes[index].textEnd)
            index = outline.end(index)
            start = index
        }
        add(last, Int(unit.textEnd))
        trimEnd(of: &spans, outline.text)
        return spans
    }

    private static func trimEnd(of spans: inout [VisibleSpan], _ text: [UInt8]) {
        while let last = spans.popLast() {
            guard let end = text[last.text].lastIndex(where: { $0 > 0x20 }) else { continue }
            return spans.append(VisibleSpan(nodes: last.nodes, text: last.text.lowerBound..<end + 1))
        }
    }
}
