/// What tells which units of a page are alike.
extension Outline {
    /// What a text is known by: its opening.
    func textKey(_ unit: Unit) -> UInt64 {
        text.withUnsafeBytes { ByteHash.ofWords(UnsafeRawBufferPointer(rebasing: $0[unit.textRange].prefix(96))) }
    }

    /// How many elements are around a node; 60 for more.
    func depth(of node: Int) -> Int32 {
        var depth: Int32 = 0
        var node = node
        while node > 0, depth < 60 {
            node = parent(node)
            depth += 1
        }
        return depth
    }

    /// The nearest element of a name that a node is or stands in.
    func ancestor(_ name: ElementName, of node: Int) -> Int? {
        var node = node
        for _ in 0..<40 where node > 0 && nodes[node].name != name { node = parent(node) }
        return node > 0 && nodes[node].name == name ? node : nil
    }

    /// A node and those around it, from the inside out, at most `reach` of them; the root is none.
    func surroundings(of node: Int, reach: Int) -> some Sequence<Int> {
        sequence(first: node) { self.parent($0) }.prefix { $0 > 0 }.prefix(reach)
    }

    /// Elements of the same name and class do the same work in a page.
    func signature(_ node: Int) -> UInt64 {
        let name = UInt64(nodes[node].name.rawValue)
        return withAttribute(.class, of: node) {
            ByteHash.ofWords(UnsafeRawBufferPointer($0)) &* 31 &+ name
        } ?? name
    }

    /// The element around a unit's paragraph, list or table.
    func container(of block: Int) -> Int {
        var node = block
        var steps = 0
        while node > 0, steps < 30 {
            steps += 1
            switch nodes[node].name {
            case .p, .ul, .ol, .li, .blockquote, .pre, .table, .tbody, .thead, .tr, .td, .th, .dl, .dt, .dd, .h1, .h2,
                .h3, .h4, .h5, .h6, .center:
                node = parent(node)
            case let name where name.isInline: node = parent(node)
            default: return max(0, node)
            }
        }
        return max(0, node)
    }
}
