extension Document {
    /// The elements under a node that a selector matches, in document order. The node itself is not among them.
    public func select(_ selector: Selector, in node: NodeID? = nil) -> [NodeID] {
        var matcher = SelectorMatcher(self)
        return descendants(of: node ?? root).filter { matcher.matches($0, selector.alternatives) }
    }

    /// The elements under a node that a selector, given as text, matches.
    /// - Throws: ``SelectorError``
    public func select(_ selector: String, in node: NodeID? = nil) throws -> [NodeID] {
        select(try Selector(selector), in: node)
    }

    /// The first element in document order that a selector matches, or nil.
    public func first(_ selector: Selector, in node: NodeID? = nil) -> NodeID? {
        var matcher = SelectorMatcher(self)
        return descendants(of: node ?? root).first { matcher.matches($0, selector.alternatives) }
    }

    /// Whether an element is one that a selector matches.
    public func matches(_ node: NodeID, _ selector: Selector) -> Bool {
        var matcher = SelectorMatcher(self)
        return matcher.matches(node, selector.alternatives)
    }
}
