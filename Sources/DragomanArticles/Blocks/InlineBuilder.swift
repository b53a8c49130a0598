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

    /// The inlines of a unit, without white space at its ends. O(nodes × nesting, at most 12).
    func inlines(of unit: Unit) -> [Inline] {
        guard let addresses else { return plainInlines(of: unit) }
        var result: [Inline] = []
        var open: [Open] = []
        for index in Int(unit.first)..<Int(unit.last) {
            let name = outline.nodes[index].name
            guard name == .text || name == .br else { continue }
            if outline.nodes[index].textEnd <= unit.textStart || outline.nodes[index].textStart >= unit.textEnd {
                continue
            }
            let chain = chain(of: index, within: Int(unit.block), open, addresses)
            close(&open, into: &result, keeping: shared(open, chain))
            for element in chain[open.count...] { open.append(element) }
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

    private func plainInlines(of unit: Unit) -> [Inline] {
        outline.text.withUnsafeBufferPointer { text in
            var inlines: [Inline] = []
            var start = Int(unit.textStart)
            for end in unit.textRange where text[end] == 0x0A {
                if end > start { inlines.append(.text(Self.string(text, start..<end))) }
                inlines.append(.lineBreak)
                start = end + 1
            }
            if start < unit.textEnd { inlines.append(.text(Self.string(text, start..<Int(unit.textEnd)))) }
            return inlines
        }
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
        case .a: .link(url: open.address ?? "", open.inlines)
        default: .code(open.inlines.plainText)
        }
    }
}
