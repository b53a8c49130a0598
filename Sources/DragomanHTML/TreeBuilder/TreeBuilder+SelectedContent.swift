/// "Maybe clone an option into selectedcontent" (section 4.10.10), which the parser runs when an option is closed.
extension TreeBuilder {
    /// How many nodes may be copied per byte of input: options within options would else double the tree with every level.
    private static let copiesPerByte = 1

    /// The `select` that an element which is now the current node belongs to.
    private var openSelect: NodeID? {
        let index = stack.lastIndex(.select)
        return index >= 0 ? stack[index] : nil
    }

    mutating func noteOption(_ option: NodeID) {
        guard let select = openSelect else { return }
        let saysSo = hasAttribute(.selected, option)
        guard saysSo || selects.chosen[select] == nil && !hasAttribute(.disabled, option) else { return }
        selects.chosen[select] = SelectedContents.Choice(option: option, saysSo: saysSo)
    }

    mutating func noteSelectedContent(_ node: NodeID) {
        guard let select = openSelect, selects.targets[select] == nil, !hasAttribute(.multiple, select) else { return }
        let selectIndex = stack.lastIndex(.select)
        guard stack.lastIndex(.option) < selectIndex else { return }
        selects.targets[select] = node
    }

    private func hasAttribute(_ name: AttributeName, _ node: NodeID) -> Bool {
        nodes[node.index].attributes.indices.contains { tokenizer.attributes[$0].name == name }
    }

    mutating func noteClosed(_ node: NodeID) {
        guard nodes[node.index].isHTML(.option), let select = openSelect, let target = selects.targets[select],
            selects.chosen[select]?.option == node
        else { return }
        var child = nodes[target.index].firstChild
        while child != .none {
            let next = nodes[child.index].nextSibling
            nodes.unlink(child)
            child = next
        }
        copyChildren(of: node, to: target)
    }

    /// Copies everything under a node, in document order and without recursion.
    private mutating func copyChildren(of top: NodeID, to target: NodeID) {
        var original = top
        var copyParent = target
        while true {
            if nodes[original.index].firstChild != .none {
                original = nodes[original.index].firstChild
            } else {
                while original != top, nodes[original.index].nextSibling == .none {
                    original = nodes[original.index].parent
                    copyParent = original == top ? copyParent : nodes[copyParent.index].parent
                }
                if original == top { return }
                original = nodes[original.index].nextSibling
            }
            selects.copied += 1
            if selects.copied > 4096 + TreeBuilder.copiesPerByte * tokenizer.position { return }
            let copy = copyOf(original)
            nodes.link(copy, lastIn: copyParent)
            if nodes[original.index].firstChild != .none { copyParent = copy }
        }
    }

    private mutating func copyOf(_ node: NodeID) -> NodeID {
        let record = nodes[node.index]
        guard record.kind == .element else { return newNode(NodeRecord(kind: record.kind, text: record.text)) }
        let attributes = shareAttributes(of: node)
        let copy = newNode(NodeRecord(element: record.tag, namespace: record.namespace, attributes: attributes))
        nodes[copy.index].sharesAttributes = true
        return copy
    }
}
