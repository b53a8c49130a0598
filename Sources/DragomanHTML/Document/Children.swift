/// The children of a node, in order.
public struct Children: Sequence, IteratorProtocol, Sendable {
    let document: Document
    var upcoming: NodeID

    /// The next child, or nil when all were given.
    public mutating func next() -> NodeID? {
        guard upcoming != .none else { return nil }
        let node = upcoming
        upcoming = document.record(node).nextSibling
        return node
    }
}

/// The nodes above a node, the nearest first.
public struct Ancestors: Sequence, IteratorProtocol, Sendable {
    let document: Document
    var upcoming: NodeID

    /// The next node up, or nil behind the root.
    public mutating func next() -> NodeID? {
        guard upcoming != .none else { return nil }
        let node = upcoming
        upcoming = document.record(node).parent
        return node
    }
}
