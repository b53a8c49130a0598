/// Where elements stand among their siblings. All siblings are numbered at the first question about one of them.
struct SiblingPositions {
    private var known: [Key: Int] = [:]

    private struct Key: Hashable {
        var node: NodeID
        var fromEnd: Bool
        var ofType: Bool
    }

    /// What siblings "of the same type" share.
    private struct ElementType: Hashable {
        var tag: Tag
        var namespace: Namespace
    }

    /// The position, counted from 1.
    mutating func position(of node: NodeID, _ condition: NthCondition, in document: Document) -> Int {
        let key = Key(node: node, fromEnd: condition.fromEnd, ofType: condition.ofType)
        if known[key] == nil { numberSiblings(key, in: document) }
        return known[key] ?? 1
    }

    private mutating func numberSiblings(_ key: Key, in document: Document) {
        var first = key.node
        while let previous = document.previousElement(of: first) { first = previous }
        var siblings: [NodeID] = []
        var next: NodeID? = first
        while let sibling = next {
            siblings.append(sibling)
            next = document.nextElement(of: sibling)
        }
        if key.fromEnd { siblings.reverse() }
        var counts: [ElementType: Int] = [:]
        for (index, sibling) in siblings.enumerated() {
            let type = ElementType(tag: document.tag(of: sibling), namespace: document.namespace(of: sibling))
            counts[type, default: 0] += 1
            known[Key(node: sibling, fromEnd: key.fromEnd, ofType: key.ofType)] =
                key.ofType ? counts[type] ?? 1 : index + 1
        }
    }
}
