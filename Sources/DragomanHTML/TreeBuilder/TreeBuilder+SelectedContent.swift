/// "Maybe clone an option into selectedcontent" (section 4.10.10), which the parser runs when an option is closed.
///
/// An option's content is copied at most once: neither an option nor a `selectedcontent` counts inside another of either. So the copies are never more
/// than the nodes that the source made. What the standard does when a `selectedcontent` or an option is put in a document otherwise than by being
/// closed (section 4.10.11) is no part of parsing and is not done here.
extension TreeBuilder {
    /// The `select` that the option which is now the current node is one of: the standard's "option element nearest ancestor select".
    ///
    /// An option inside a `selectedcontent` is none, though the standard does not say so: choosing it would empty the `selectedcontent` it stands in,
    /// and it is itself a copy wherever a page was written by a serialiser.
    private var selectOfOption: NodeID? {
        let select = stack.lastIndex(.select)
        let groups = stack.lastIndex(.optgroup)
        let isBarred =
            stack.previousIndex(of: stack.lastIndex(.option)) > select || stack.lastIndex(.datalist) > select
            || stack.lastIndex(.selectedcontent) > select || stack.lastIndex(.template) > select
            || stack.previousIndex(of: groups) > select
        return select >= 0 && !isBarred ? stack[select] : nil
    }

    mutating func noteOption(_ option: NodeID) {
        guard let select = selectOfOption else { return }
        let saysSo = hasAttribute(.selected, option)
        guard saysSo || selects.chosen[select] == nil && !isDisabled(option) && showsOneOption(select) else { return }
        selects.chosen[select] = SelectedContents.Choice(option: option, saysSo: saysSo)
    }

    /// Only the first `selectedcontent` of a `select` is ever filled, and that not when it stands in another `select`, in an option or in another
    /// `selectedcontent` as well.
    mutating func noteSelectedContent(_ node: NodeID) {
        let index = stack.lastIndex(.select)
        guard index > stack.lastIndex(.template), selects.targets[stack[index]] == nil else { return }
        let isEnabled =
            stack.previousIndex(of: index) < 0 && stack.lastIndex(.option) < 0
            && stack.previousIndex(of: stack.lastIndex(.selectedcontent)) < 0 && !hasAttribute(.multiple, stack[index])
        selects.targets[stack[index]] = isEnabled ? node : NodeID.none
    }

    /// Whether the option, or the group it stands in, is disabled.
    private func isDisabled(_ option: NodeID) -> Bool {
        let group = stack.lastIndex(.optgroup)
        return hasAttribute(.disabled, option)
            || group > stack.lastIndex(.select) && hasAttribute(.disabled, stack[group])
    }

    /// Whether the `select` chooses an option by itself: its display size is 1.
    private func showsOneOption(_ select: NodeID) -> Bool {
        guard let size = attribute(.size, select) else { return true }
        var number = 0
        for index in Int(leadingSpace(size))..<Int(size.length) {
            let digit = Int(byte(of: size, at: index)) - 0x30
            guard (0...9).contains(digit) else { break }
            number = min(number * 10 + digit, 2)
        }
        return number < 2
    }

    private func hasAttribute(_ name: AttributeName, _ node: NodeID) -> Bool { attribute(name, node) != nil }

    private func attribute(_ name: AttributeName, _ node: NodeID) -> TextRange? {
        for index in nodes[node.index].attributes.indices where tokenizer.attributes[index].name == name {
            return tokenizer.attributes[index].value
        }
        return nil
    }

    mutating func noteClosed(_ node: NodeID) {
        guard nodes[node.index].isHTML(.option) else { return }
        let index = stack.lastIndex(.select)
        guard index >= 0, let target = selects.targets[stack[index]], target != .none,
            selects.chosen[stack[index]]?.option == node
        else { return }
        var child = nodes[target.index].firstChild
        while child != .none {
            let next = nodes[child.index].nextSibling
            nodes.unlink(child)
            child = next
        }
        var pending = [(from: node, to: target)]
        while let next = pending.popLast() { copyChildren(of: next.from, to: next.to, templates: &pending) }
    }

    /// Copies everything under a node, in document order and without recursion. What templates hold is left to be copied.
    private mutating func copyChildren(
        of top: NodeID, to target: NodeID, templates: inout [(from: NodeID, to: NodeID)]
    ) {
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
            let copy = copyOf(original)
            nodes.link(copy, lastIn: copyParent)
            if let content = templateContents[original] {
                let copiedContent = newNode(NodeRecord(kind: .fragment))
                templateContents[copy] = copiedContent
                templates.append((from: content, to: copiedContent))
            }
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
