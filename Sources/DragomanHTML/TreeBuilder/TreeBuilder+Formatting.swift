/// Section 13.2.4.3: the list of active formatting elements.
extension TreeBuilder {
    /// Pushes the element onto the list. Of elements alike in name and attributes at most three stay after the last marker ("Noah's Ark").
    mutating func pushFormatting(_ node: NodeID, _ tag: Tag) {
        var alike = 0
        var earliest = -1
        var index = formatting.count - 1
        while index >= 0, !formatting[index].isMarker {
            if formatting[index].tag == tag, haveEqualAttributes(formatting[index].node, node) {
                alike += 1
                earliest = index
            }
            index -= 1
        }
        if alike >= 3 { removeFormatting(at: earliest) }
        if let forgotten = formatting.indexOverLimit { removeFormatting(at: forgotten) }
        formatting.append(FormattingList.Entry(node: node, tag: tag))
        nodes[node.index].isFormatting = true
    }

    // The list is changed through these alone, so that the elements' flags agree with it.

    mutating func removeFormatting(at index: Int) {
        nodes[formatting[index].node.index].isFormatting = false
        formatting.remove(at: index)
    }

    mutating func replaceFormatting(at index: Int, with node: NodeID) {
        nodes[formatting[index].node.index].isFormatting = false
        formatting[index].node = node
        nodes[node.index].isFormatting = true
    }

    mutating func clearFormattingToMarker() {
        while let entry = formatting.last, !entry.isMarker { removeFormatting(at: formatting.count - 1) }
        formatting.removeMarker()
    }

    private func haveEqualAttributes(_ first: NodeID, _ second: NodeID) -> Bool {
        let a = nodes[first.index].attributes
        let b = nodes[second.index].attributes
        guard a.count == b.count else { return false }
        if a.start == b.start || a.count == 0 { return true }
        // Elements with very many attributes are never alike: to compare them would take a time that grows with the square.
        guard a.count <= 32 else { return false }
        return a.indices.allSatisfy { left in
            b.indices.contains { right in areEqual(tokenizer.attributes[left], tokenizer.attributes[right]) }
        }
    }

    private func areEqual(_ a: AttributeRecord, _ b: AttributeRecord) -> Bool {
        guard a.name == b.name, a.value.length == b.value.length else { return false }
        return UnsafeBufferPointer(start: bytes(of: a.value), count: Int(a.value.length))
            .elementsEqual(UnsafeBufferPointer(start: bytes(of: b.value), count: Int(b.value.length)))
    }

    /// Reconstructs the active formatting elements, if any.
    @inline(__always)
    mutating func reconstructFormatting() {
        guard let last = formatting.last, !last.isMarker, !nodes[last.node.index].isOpen else { return }
        reconstructFormattingSlowly()
    }

    private mutating func reconstructFormattingSlowly() {
        var index = formatting.count - 1
        while index > 0, !formatting[index - 1].isMarker, !nodes[formatting[index - 1].node.index].isOpen { index -= 1 }
        while index < formatting.count {
            let entry = formatting[index]
            let node = insertElement(entry.tag, shareAttributes(of: entry.node))
            nodes[node.index].sharesAttributes = true
            replaceFormatting(at: index, with: node)
            index += 1
        }
    }

    /// The attributes of an element, for another that is made like it.
    mutating func shareAttributes(of node: NodeID) -> AttributeRange {
        nodes[node.index].sharesAttributes = true
        return nodes[node.index].attributes
    }

    mutating func removeFromFormatting(_ node: NodeID) {
        if nodes[node.index].isFormatting, let index = formatting.index(of: node) { removeFormatting(at: index) }
    }
}
