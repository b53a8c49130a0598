/// The nearest elements around a node, past text and comments.
extension Document {
    func parentElement(of node: NodeID) -> NodeID? {
        parent(of: node).flatMap { isElement($0) ? $0 : nil }
    }

    func firstElement(in node: NodeID) -> NodeID? {
        guard let first = firstChild(of: node) else { return nil }
        return isElement(first) ? first : nextElement(of: first)
    }

    func nextElement(of node: NodeID) -> NodeID? {
        var next = nextSibling(of: node)
        while let candidate = next, !isElement(candidate) { next = nextSibling(of: candidate) }
        return next
    }

    func previousElement(of node: NodeID) -> NodeID? {
        var previous = previousSibling(of: node)
        while let candidate = previous, !isElement(candidate) { previous = previousSibling(of: candidate) }
        return previous
    }
}
