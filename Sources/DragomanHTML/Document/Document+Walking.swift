extension Document {
    /// The document node, under which everything is.
    public var root: NodeID { .document }

    /// The `html` element, or in a fragment its first element; nil when there is none.
    public var documentElement: NodeID? { children(of: root).first { kind(of: $0) == .element } }

    /// The `head` element, or nil.
    public var head: NodeID? { child(.head) }

    /// The `body` (or `frameset`) element, or nil.
    public var body: NodeID? { child(.body) ?? child(.frameset) }

    private func child(_ tag: Tag) -> NodeID? {
        documentElement.flatMap { html in children(of: html).first { self.tag(of: $0) == tag } }
    }

    @inline(__always)
    func record(_ node: NodeID) -> NodeRecord { nodes[node.index] }

    /// What the node is.
    public func kind(of node: NodeID) -> NodeKind { record(node).kind }

    /// Whether the node is an element.
    public func isElement(_ node: NodeID) -> Bool { record(node).isKind(.element) }

    /// Whether the node is text.
    public func isText(_ node: NodeID) -> Bool { record(node).isKind(.text) }

    /// Nil for the root, for template contents and for nodes that were taken out.
    public func parent(of node: NodeID) -> NodeID? { record(node).parent.orNil }

    /// The first child, or nil when there is none.
    public func firstChild(of node: NodeID) -> NodeID? { record(node).firstChild.orNil }

    /// The last child, or nil when there is none.
    public func lastChild(of node: NodeID) -> NodeID? { record(node).lastChild.orNil }

    /// The node behind this one under the same parent, or nil for the last.
    public func nextSibling(of node: NodeID) -> NodeID? { record(node).nextSibling.orNil }

    /// The node before this one under the same parent, or nil for the first.
    public func previousSibling(of node: NodeID) -> NodeID? { record(node).previousSibling.orNil }

    /// The fragment with the contents of a `template` element, or nil. They are not among the element's children.
    public func templateContent(of node: NodeID) -> NodeID? { templateContents[node] }

    /// The children in order.
    public func children(of node: NodeID) -> Children { Children(document: self, upcoming: record(node).firstChild) }

    /// Everything under a node in document order, the node itself not included. See ``Descendants/skipChildren()``.
    public func descendants(of node: NodeID) -> Descendants { Descendants(document: self, top: node) }

    /// The parent, its parent, and so on up to the root.
    public func ancestors(of node: NodeID) -> Ancestors { Ancestors(document: self, upcoming: record(node).parent) }
}
