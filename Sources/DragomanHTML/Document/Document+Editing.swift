extension Document {
    /// Makes an element that is in no tree yet. `name` is taken in lower case for HTML.
    public mutating func createElement(_ name: String, namespace: Namespace = .html) -> NodeID {
        var name = namespace == .html ? name.lowercased() : name
        let tag = Tag(known: name) ?? Tag(rawValue: name.withUTF8 { tagNames.intern($0) })
        return createElement(tag, namespace: namespace)
    }

    /// Makes an element that is in no tree yet.
    public mutating func createElement(_ tag: Tag, namespace: Namespace = .html) -> NodeID {
        let node = append(NodeRecord(element: tag, namespace: namespace, attributes: .empty))
        if namespace == .html, tag == .template { templateContents[node] = append(NodeRecord(kind: .fragment)) }
        return node
    }

    /// Makes a text node that is in no tree yet.
    public mutating func createText(_ text: String) -> NodeID {
        let range = store(text)
        return append(NodeRecord(kind: .text, text: range))
    }

    /// Replaces the characters of a text node or a comment; does nothing to other nodes.
    public mutating func setText(_ text: String, of node: NodeID) {
        guard kind(of: node) == .text || kind(of: node) == .comment else { return }
        let range = store(text)
        nodes[node.index].text = range
    }

    private mutating func append(_ record: NodeRecord) -> NodeID {
        let node = NodeID(rawValue: UInt32(nodes.count))
        nodes.append(record)
        return node
    }

    private mutating func store(_ text: String) -> TextRange {
        let start = side.count
        side.append(contentsOf: text.utf8)
        return TextRange(offset: UInt32(start), length: UInt32(side.count - start), isSide: true)
    }

    /// Takes a node, with everything under it, out of its parent. It can be put elsewhere.
    public mutating func remove(_ node: NodeID) { nodes.unlink(node) }

    /// Makes a node the last child of another; it is taken out of where it was. `node` must not be above `parent`.
    public mutating func append(_ node: NodeID, to parent: NodeID) {
        remove(node)
        nodes.link(node, lastIn: parent)
    }

    /// Puts a node before another, which must have a parent; it is taken out of where it was.
    public mutating func insert(_ node: NodeID, before next: NodeID) {
        if node == next { return }
        remove(node)
        let parent = record(next).parent
        precondition(parent != .none, "nothing can be inserted before a node without a parent")
        nodes.link(node, before: next, in: parent)
    }

    /// Puts a node's children in its place.
    public mutating func unwrap(_ node: NodeID) {
        guard record(node).parent != .none else { return }
        while let child = firstChild(of: node) { insert(child, before: node) }
        remove(node)
    }

    /// Sets an attribute, by name (in lower case for HTML).
    public mutating func setAttribute(_ name: String, to value: String, of node: NodeID) {
        var text = namespace(of: node) == .html ? name.lowercased() : name
        let name = AttributeName(known: text) ?? AttributeName(rawValue: text.withUTF8 { attributeNames.intern($0) })
        setAttribute(name, to: value, of: node)
    }

    /// Sets an attribute of an element; does nothing to other nodes.
    public mutating func setAttribute(_ name: AttributeName, to value: String, of node: NodeID) {
        guard isElement(node) else { return }
        let stored = AttributeRecord(name: name, value: store(value))
        var all = attributeIndices(of: node).map { attributes[$0] }
        if let index = all.firstIndex(where: { $0.name == name }) {
            if !record(node).sharesAttributes {
                attributes[Int(record(node).attributes.start) + index] = stored
                return
            }
            all[index] = stored
        } else {
            all.append(stored)
        }
        replaceAttributes(of: node, by: all)
    }

    /// Takes an attribute off an element, if it has it.
    public mutating func removeAttribute(_ name: AttributeName, of node: NodeID) {
        let all = attributeIndices(of: node).map { attributes[$0] }
        let rest = all.filter { $0.name != name }
        if rest.count < all.count { replaceAttributes(of: node, by: rest) }
    }

    private mutating func replaceAttributes(of node: NodeID, by records: [AttributeRecord]) {
        let start = UInt32(attributes.count)
        attributes.append(contentsOf: records)
        nodes[node.index].attributes = AttributeRange(start: start, count: UInt32(records.count))
        nodes[node.index].sharesAttributes = false
    }
}
