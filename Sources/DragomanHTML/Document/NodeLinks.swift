/// An arena whose nodes name one another: the parser's, which one owner fills, and the document's, which copies share.
protocol NodeLinks: ~Copyable {
    subscript(index: Int) -> NodeRecord { get set }
}

extension Buffer: NodeLinks where Element == NodeRecord {}

extension Shared: NodeLinks where Element == NodeRecord {}

extension NodeLinks where Self: ~Copyable {
    /// Makes a node that has no parent the last child of another.
    @inline(__always)
    mutating func link(_ node: NodeID, lastIn parent: NodeID) {
        let last = self[parent.index].lastChild
        self[node.index].parent = parent
        self[node.index].previousSibling = last
        if last == .none {
            self[parent.index].firstChild = node
        } else {
            self[last.index].nextSibling = node
        }
        self[parent.index].lastChild = node
    }

    /// Puts a node that has no parent before another, whose parent is named.
    mutating func link(_ node: NodeID, before next: NodeID, in parent: NodeID) {
        let previous = self[next.index].previousSibling
        self[node.index].parent = parent
        self[node.index].previousSibling = previous
        self[node.index].nextSibling = next
        self[next.index].previousSibling = node
        if previous == .none {
            self[parent.index].firstChild = node
        } else {
            self[previous.index].nextSibling = node
        }
    }

    /// Takes a node out of its parent, if it has one.
    mutating func unlink(_ node: NodeID) {
        let record = self[node.index]
        guard record.parent != .none else { return }
        if record.previousSibling == .none {
            self[record.parent.index].firstChild = record.nextSibling
        } else {
            self[record.previousSibling.index].nextSibling = record.nextSibling
        }
        if record.nextSibling == .none {
            self[record.parent.index].lastChild = record.previousSibling
        } else {
            self[record.nextSibling.index].previousSibling = record.previousSibling
        }
        self[node.index].parent = .none
        self[node.index].previousSibling = .none
        self[node.index].nextSibling = .none
    }
}
