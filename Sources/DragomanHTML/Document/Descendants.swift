/// The nodes under a node in document order. Takes no stack, however deep the tree.
public struct Descendants: Sequence, IteratorProtocol, Sendable {
    let document: Document
    let top: NodeID
    private var current: NodeID
    private var skips = false

    init(document: Document, top: NodeID) {
        self.document = document
        self.top = top
        current = top
    }

    /// Goes past the children of the node that was given last.
    public mutating func skipChildren() { skips = true }

    /// The next node, or nil when all were given. Walking over all of them is linear.
    public mutating func next() -> NodeID? {
        guard current != .none else { return nil }
        let first = skips ? .none : document.record(current).firstChild
        skips = false
        if first != .none {
            current = first
            return first
        }
        while current != top {
            let record = document.record(current)
            if record.nextSibling != .none {
                current = record.nextSibling
                return current
            }
            current = record.parent
        }
        current = .none
        return nil
    }
}
