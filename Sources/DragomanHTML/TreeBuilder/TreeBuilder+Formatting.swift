/// Section 13.2.4.3: the list of active formatting elements.
extension TreeBuilder {
    /// How many elements may be opened again per byte of input before misnested formatting is no longer opened again: without a limit, hostile
    /// input makes each paragraph open a hundred. Elements of one kind alone, of which the standard keeps three, stay below this.
    private static let reopenedPerByte = 1
    private static let freelyReopened = 1 << 16
    /// So many bytes of attribute values count as another element, for they are written again when the tree is.
    private static let bytesPerWeight = 16

    /// Pushes the element onto the list. Of elements alike in name and attributes at most three stay after the last marker ("Noah's Ark").
    mutating func pushFormatting(_ node: NodeID, _ tag: Tag) {
        var new = FormattingList.Entry(node: node, tag: tag, weight: weight(of: node))
        var alike = 0
        var earliest = -1
        var index = formatting.count - 1
        while index >= 0, !formatting[index].isMarker {
            if formatting[index].tag == tag, areAlike(&new, at: index) {
                alike += 1
                earliest = index
            }
            index -= 1
        }
        if alike >= 3 { removeFormatting(at: earliest) }
        if let forgotten = formatting.indexOverLimit { removeFormatting(at: forgotten) }
        formatting.append(new)
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

    private mutating func weight(of node: NodeID) -> Int {
        var bytes = 0
        for index in nodes[node.index].attributes.indices { bytes += Int(tokenizer.attributes[index].value.length) }
        return 1 + bytes / TreeBuilder.bytesPerWeight
    }

    /// Whether an entry to be has the same attributes as one of the list, in whatever order.
    private mutating func areAlike(_ new: inout FormattingList.Entry, at index: Int) -> Bool {
        let old = formatting[index]
        guard nodes[new.node.index].attributes.count == nodes[old.node.index].attributes.count else { return false }
        let newFingerprint = new.fingerprint ?? fingerprint(of: new.node)
        let oldFingerprint = old.fingerprint ?? fingerprint(of: old.node)
        new.fingerprint = newFingerprint
        formatting[index].fingerprint = oldFingerprint
        return newFingerprint == oldFingerprint
    }

    /// A sum over the attributes' hashes, which differs when the attributes do but for one time in 2⁶⁴. To compare all with all, for each
    /// element that is open, would take a time that grows with the square of their number.
    private mutating func fingerprint(of node: NodeID) -> UInt64 {
        var sum: UInt64 = 0
        for index in nodes[node.index].attributes.indices {
            let attribute = tokenizer.attributes[index]
            let value = UnsafeBufferPointer(start: bytes(of: attribute.value), count: Int(attribute.value.length))
            sum &+= attributeHash.of(value, and: UInt64(attribute.name.rawValue))
        }
        return sum
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
        let missing = (index..<formatting.count).reduce(0) { $0 + formatting[$1].weight }
        let allowed = TreeBuilder.freelyReopened + TreeBuilder.reopenedPerByte * tokenizer.position
        guard reopened + missing <= allowed else { return }
        reopened += missing
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
