/// Makes the inlines of one unit from its nodes.
struct InlineBuilder {
    let outline: Outline
    /// Nil for the text alone, without marks and links.
    let addresses: AddressResolver?

    /// An inline element that is open while the text is read.
    private struct Open {
        var node: Int
        /// Where a link leads.
        var address: String?
        var inlines: [Inline] = []
    }

    private static let deepest = 12

    /// The inlines of a unit, without white space at its ends and without what nobody sees. O(nodes × nesting, at most 12).
    func inlines(of unit: Unit) -> [Inline] {
        guard let addresses else { return plainInlines(of: unit) }
        var result: [Inline] = []
        var open: [Open] = []
        for span in VisibleSpan.spans(of: unit, in: outline) {
            var position = span.text.lowerBound
            for index in span.nodes where outline.nodes[index].name == .text || outline.nodes[index].name == .br {
                let range = outline.textRange(index).clamped(to: span.text)
                guard !range.isEmpty else { continue }
                let chain = chain(of: index, within: Int(unit.block), open, addresses)
                close(&open, into: &result, keeping: shared(open, chain))
                // A space that parts two elements is in neither.
                if position < range.lowerBound {
                    append(.text(string(position..<range.lowerBound)), to: &open, or: &result)
                }
                for element in chain[open.count...] { open.append(element) }
                append(outline.nodes[index].name == .br ? .lineBreak : .text(string(range)), to: &open, or: &result)
                position = range.upperBound
            }
            close(&open, into: &result, keeping: 0)
            if position < span.text.upperBound { result.join(.text(string(position..<span.text.upperBound))) }
        }
        return result
    }

    private func plainInlines(of unit: Unit) -> [Inline] {
        outline.text.withUnsafeBufferPointer { text in
            // Most units are one run of text.
            if !unit.hidesText, !text[unit.textRange].contains(0x0A) {
                return [.text(Self.string(text, unit.textRange))]
            }
            var inlines: [Inline] = []
            for span in VisibleSpan.spans(of: unit, in: outline) {
                var start = span.text.lowerBound
                for end in span.text where text[end] == 0x0A {
                    if end > start { inlines.join(.text(Self.string(text, start..<end))) }
                    inlines.append(.lineBreak)
                    start = end + 1
                }
                if start < span.text.upperBound { inlines.join(.text(Self.string(text, start..<span.text.upperBound))) }
            }
            return inlines
        }
    }

    private func string(_ range: Range<Int>) -> String {
        outline.text.withUnsafeBufferPointer { Self.string($0, range) }
    }

    private static func string(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
    }

    /// The formatting elements around a node, outermost first; those that are open are not looked at again.
    private func chain(of index: Int, within block: Int, _ open: [Open], _ addresses: AddressResolver) -> [Open] {
        var chain: [Open] = []
        var node = outline.parent(index)
        while node > block, chain.count < Self.deepest {
            if let known = open.first(where: { $0.node == node }) ?? formatting(node, addresses) { chain.append(known) }
            node = outline.parent(node)
        }
        return chain.reversed()
    }

    /// Nil for an element that formats nothing, as a link that leads nowhere.
    private func formatting(_ node: Int, _ addresses: AddressResolver) -> Open? {
        switch outline.nodes[node].name {
        case .em, .i, .b, .strong, .code, .kbd, .samp, .tt, .sub, .sup: Open(node: node)
        case .a: addresses.link(of: node, in: outline).map { Open(node: node, address: $0) }
        default: nil
        }
    }

    private func shared(_ open: [Open], _ chain: [Open]) -> Int {
        var count = 0
        while count < open.count, count < chain.count, open[count].node == chain[count].node { count += 1 }
        return count
    }

    private func append(_ inline: Inline, to open: inout [Open], or result: inout [Inline]) {
        if open.isEmpty {
            result.join(inline)
        } else {
            open[open.count - 1].inlines.join(inline)
        }
    }

    private func close(_ open: inout [Open], into result: inout [Inline], keeping count: Int) {
        while open.count > count, let last = open.popLast() {
            // Nobody sees how a space is marked.
            let inlines = last.inlines.allSatisfy(\.isBlank) ? last.inlines : [wrapped(last)]
            for inline in inlines { append(inline, to: &open, or: &result) }
        }
    }

    private func wrapped(_ open: Open) -> Inline {
        switch outline.nodes[open.node].name {
        case .em, .i: .emphasis(open.inlines)
        case .b, .strong: .strong(open.inlines)
        case .sub: .subscript(open.inlines)
        case .sup: .superscript(open.inlines)
        case .a: .link(url: open.address ?? "", open.inlines)
        default: .code(open.inlines.plainText)
        }
    }
}
