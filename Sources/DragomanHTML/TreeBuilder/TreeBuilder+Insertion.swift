/// Section 13.2.6.1: creating and inserting nodes.
extension TreeBuilder {
    /// Where a node goes: before a sibling, or last in its parent when there is none.
    struct Place {
        var parent: NodeID
        var before = NodeID.none
    }

    /// The appropriate place for inserting a node.
    @inline(__always)
    mutating func appropriatePlace() -> Place { appropriatePlace(in: stack.current) }

    @inline(__always)
    mutating func appropriatePlace(in target: NodeID) -> Place {
        if fosterParenting, TreeBuilder.isTablePart(nodes[target.index]) { return fosterPlace() }
        return Place(parent: contentParent(target))
    }

    /// A template's contents go to its content fragment.
    @inline(__always)
    private func contentParent(_ node: NodeID) -> NodeID {
        nodes[node.index].isHTML(.template) ? templateContents[node] ?? node : node
    }

    private static func isTablePart(_ record: NodeRecord) -> Bool {
        guard record.isHTML else { return false }
        switch record.tag {
        case .table, .tbody, .tfoot, .thead, .tr: return true
        default: return false
        }
    }

    private mutating func fosterPlace() -> Place {
        let template = stack.lastIndex(.template)
        let table = stack.lastIndex(.table)
        if template >= 0, template > table { return Place(parent: contentParent(stack[template])) }
        if table < 0 { return Place(parent: stack[0]) }
        let parent = nodes[stack[table].index].parent
        if parent != .none { return Place(parent: parent, before: stack[table]) }
        return Place(parent: contentParent(stack[table - 1]))
    }

    // MARK: Links

    @inline(__always)
    mutating func newNode(_ record: NodeRecord) -> NodeID {
        let node = NodeID(rawValue: UInt32(truncatingIfNeeded: nodes.count))
        nodes.append(record)
        return node
    }

    @inline(__always)
    mutating func link(_ node: NodeID, at place: Place) {
        if place.before == .none {
            nodes.link(node, lastIn: place.parent)
        } else {
            nodes.link(node, before: place.before, in: place.parent)
        }
    }

    // MARK: Elements

    /// Creates an element for the token and inserts it at the appropriate place, and on the stack.
    @inline(__always)
    @discardableResult
    mutating func insertElement() -> NodeID {
        insertElement(tag, tokenizer.attributeRange)
    }

    @inline(__always)
    @discardableResult
    mutating func insertElement(_ tag: Tag, _ attributes: AttributeRange) -> NodeID {
        let node = newNode(NodeRecord(element: tag, namespace: .html, attributes: attributes))
        link(node, at: appropriatePlace())
        push(node, tag)
        return node
    }

    /// Inserts an element that has no content: it is not left on the stack.
    @inline(__always)
    mutating func insertVoidElement(_ tag: Tag) {
        let node = newNode(NodeRecord(element: tag, namespace: .html, attributes: tokenizer.attributeRange))
        link(node, at: appropriatePlace())
    }

    @discardableResult
    mutating func insertImplied(_ tag: Tag) -> NodeID { insertElement(tag, .empty) }

    @inline(__always)
    mutating func push(_ node: NodeID, _ tag: Tag) {
        nodes[node.index].isOpen = true
        stack.push(node, tag, isHTML: true)
    }

    @inline(__always)
    @discardableResult
    mutating func pop() -> NodeID {
        let node = stack.pop()
        nodes[node.index].isOpen = false
        if selects.areWatched { noteClosed(node) }
        return node
    }

    /// Pops down to `count` entries.
    mutating func pop(to count: Int) {
        while stack.count > count { pop() }
    }

    /// Pops up to and with the highest HTML element with that tag.
    @inline(__always)
    mutating func popThrough(_ tag: Tag) { pop(to: max(stack.lastIndex(tag), 0)) }

    // MARK: Text and comments

    /// Inserts the token's characters.
    @inline(__always)
    mutating func insertText() { insertText(tokenizer.text) }

    @inline(__always)
    mutating func insertText(_ text: TextRange) {
        let place = appropriatePlace()
        let previous =
            place.before == .none ? nodes[place.parent.index].lastChild : nodes[place.before.index].previousSibling
        if nodes[previous.index].isKind(.text) {
            extend(previous, with: text)
        } else if !nodes[place.parent.index].isKind(.document) {
            link(newNode(NodeRecord(kind: .text, text: text)), at: place)
        }
    }

    mutating func insertReplacementCharacter() {
        let start = tokenizer.side.count
        tokenizer.appendReplacementCharacter()
        insertText(tokenizer.sideRange(from: start))
    }

    mutating func insertComment() { insertComment(at: appropriatePlace()) }

    mutating func insertComment(in parent: NodeID) { insertComment(at: Place(parent: parent)) }

    private mutating func insertComment(at place: Place) {
        link(newNode(NodeRecord(kind: .comment, text: tokenizer.text)), at: place)
    }
}
