/// Makes the inlines of one unit from its nodes.
struct InlineBuilder {
    let outline: Outline
    let addresses: AddressResolver

    /// An inline element that is open while the text is read.
    private struct Open {
        var node: Int
        var inlines: [Inline]
    }

    private static let deepest = 12

    /// The inlines of a unit, without white space at its ends. O(nodes × nesting, at most 12).
    func inlines(of unit: Unit) -> [Inline] {
        var result: [Inline] = []
        var open: [Open] = []
        for index in Int(unit.first)..<Int(unit.last) {
            let name = outline.nodes[index].name
            guard name == .text || name == .br else { continue }
            if outline.nodes[index].textEnd <= unit.textStart || outline.nodes[index].textStart >= unit.textEnd {
                continue
            }
            let chain = chain(of: index, within: Int(unit.block))
            close(&open, into: &result, keeping: shared(open, chain))
            for node in chain[open.count...] { open.append(Open(node: node, inlines: [])) }
            if name == .br {
                append(.lineBreak, to: &open, or: &result)
            } else {
                let start = max(outline.nodes[index].textStart, unit.textStart)
                let end = min(outline.nodes[index].textEnd, unit.textEnd)
                append(
                    .text(String(decoding: outline.text[Int(start)..<Int(end)], as: UTF8.self)), to: &open, or: &result)
            }
        }
        close(&open, into: &result, keeping: 0)
        return result
    }

    /// The formatting elements around a node, outermost first.
    private func chain(of index: Int, within block: Int) -> [Int] {
        var chain: [Int] = []
        var node = outline.parent(index)
        while node > block, chain.count < Self.deepest {
            if formats(node) { chain.append(node) }
            node = outline.parent(node)
        }
        return chain.reversed()
    }

    private func formats(_ node: Int) -> Bool {
        switch outline.nodes[node].name {
        case .em, .i, .b, .strong, .code, .kbd, .samp, .tt, .sub, .sup: true
        case .a: addresses.link(of: node, in: outline) != nil
        default: false
        }
    }

    private func shared(_ open: [Open], _ chain: [Int]) -> Int {
        var count = 0
        while count < open.count, count < chain.count, open[count].node == chain[count] { count += 1 }
        return count
    }

    private func append(_ inline: Inline, to open: inout [Open], or result: inout [Inline]) {
        if open.isEmpty {
            Self.join(inline, to: &result)
        } else {
            Self.join(inline, to: &open[open.count - 1].inlines)
        }
    }

    /// Runs of text that follow each other become one.
    private static func join(_ inline: Inline, to inlines: inout [Inline]) {
        if case .text(let text) = inline, case .text(let before) = inlines.last {
            inlines[inlines.count - 1] = .text(before + text)
        } else {
            inlines.append(inline)
        }
    }

    private func close(_ open: inout [Open], into result: inout [Inline], keeping count: Int) {
        while open.count > count, let last = open.popLast() {
            guard !last.inlines.isEmpty else { continue }
            append(wrapped(last), to: &open, or: &result)
        }
    }

    private func wrapped(_ open: Open) -> Inline {
        switch outline.nodes[open.node].name {
        case .em, .i: .emphasis(open.inlines)
        case .b, .strong: .strong(open.inlines)
        case .sub: .subscript(open.inlines)
        case .sup: .superscript(open.inlines)
        case .a: .link(url: addresses.link(of: open.node, in: outline) ?? "", open.inlines)
        default: .code(open.inlines.plainText)
        }
    }
}
