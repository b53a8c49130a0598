/// Section 13.2.6.4.7: the adoption agency algorithm, which mends `<b><p></b></p>`.
extension TreeBuilder {
    /// How many stack entries may be moved per byte of input before misnested formatting is no longer mended: hostile input can
    /// make each end tag move the whole stack.
    private static let workPerByte = 8
    private static let freeWork = 1 << 16

    /// Runs the algorithm for an end tag (or a start tag that implies one).
    mutating func adoptionAgency(_ tag: Tag) {
        let current = stack.current
        if nodes[current.index].isHTML(tag), !nodes[current.index].isFormatting {
            pop()
            return
        }
        // Most elements are closed in the order in which they were opened, and there is nothing to mend.
        if formatting.last?.node == current, nodes[current.index].isHTML(tag) {
            pop()
            removeFormatting(at: formatting.count - 1)
            return
        }
        for _ in 0..<8 {
            guard let listIndex = formatting.lastIndex(tag) else { return anyOtherEndTag(tag) }
            let element = formatting[listIndex].node
            let stackIndex = stack.index(of: element, tag)
            if stackIndex < 0 {
                error("adoption-agency-not-open")
                removeFormatting(at: listIndex)
                return
            }
            guard stack.isInScope(at: stackIndex) else { return error("adoption-agency-not-in-scope") }
            if element != stack.current { error("adoption-agency-misnested") }
            if stack.specialIndex <= stackIndex {
                pop(to: stackIndex)
                removeFormatting(at: listIndex)
                return
            }
            adoptionWork += stack.count - stackIndex + formatting.count
            if adoptionWork > TreeBuilder.freeWork + TreeBuilder.workPerByte * tokenizer.position { return }
            let block = stack.furthestBlock(above: stackIndex)
            adopt(listIndex, stackIndex, block)
        }
    }

    /// One turn of the outer loop, from the furthest block on.
    private mutating func adopt(_ listIndex: Int, _ stackIndex: Int, _ blockIndex: Int) {
        let entry = formatting[listIndex]
        let block = stack[blockIndex]
        let ancestor = stack[stackIndex - 1]
        var bookmark = listIndex
        let last = adoptBetween(stackIndex, blockIndex, &bookmark)
        nodes.unlink(last)
        link(last, at: appropriatePlace(in: ancestor))
        let clone = makeLike(entry.node, entry.tag)
        moveChildren(of: block, to: clone)
        nodes.link(clone, lastIn: block)
        let old = formatting.index(of: entry.node) ?? 0
        removeFormatting(at: old)
        var cloned = entry
        cloned.node = clone
        formatting.insert(cloned, at: bookmark > old ? bookmark - 1 : bookmark)
        nodes[clone.index].isFormatting = true
        nodes[entry.node.index].isOpen = false
        nodes[clone.index].isOpen = true
        stack.remove(at: stackIndex)
        let record = nodes[block.index]
        stack.insert(clone, entry.tag, at: stack.index(of: block, record.tag, isHTML: record.isHTML) + 1)
    }

    /// The inner loop: the elements between the formatting element and the furthest block. Gives the last node.
    private mutating func adoptBetween(_ stackIndex: Int, _ blockIndex: Int, _ bookmark: inout Int) -> NodeID {
        let block = stack[blockIndex]
        var last = block
        var turns = 0
        var index = blockIndex - 1
        while index > stackIndex {
            turns += 1
            let node = stack[index]
            if turns > 3, nodes[node.index].isFormatting, let place = formatting.index(of: node) {
                removeFormatting(at: place)
                if place < bookmark { bookmark -= 1 }
            }
            guard nodes[node.index].isFormatting, let place = formatting.index(of: node) else {
                nodes[node.index].isOpen = false
                stack.remove(at: index)
                index -= 1
                continue
            }
            let clone = makeLike(node, formatting[place].tag)
            replaceFormatting(at: place, with: clone)
            nodes[node.index].isOpen = false
            nodes[clone.index].isOpen = true
            stack.replace(at: index, with: clone)
            if last == block { bookmark = place + 1 }
            nodes.unlink(last)
            nodes.link(last, lastIn: clone)
            last = clone
            index -= 1
        }
        return last
    }

    private mutating func makeLike(_ node: NodeID, _ tag: Tag) -> NodeID {
        let attributes = shareAttributes(of: node)
        let clone = newNode(NodeRecord(element: tag, namespace: .html, attributes: attributes))
        nodes[clone.index].sharesAttributes = true
        return clone
    }

    /// Moves all children of a node to the end of another that has none.
    mutating func moveChildren(of node: NodeID, to parent: NodeID) {
        nodes[parent.index].firstChild = nodes[node.index].firstChild
        nodes[parent.index].lastChild = nodes[node.index].lastChild
        var child = nodes[node.index].firstChild
        while child != .none {
            nodes[child.index].parent = parent
            child = nodes[child.index].nextSibling
        }
        nodes[node.index].firstChild = .none
        nodes[node.index].lastChild = .none
    }
}
