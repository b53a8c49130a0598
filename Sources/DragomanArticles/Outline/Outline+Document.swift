import DragomanHTML

extension Outline {
    /// The outline of a parsed page. O(nodes and text), without recursion.
    init(_ document: Document) {
        var builder = OutlineBuilder(byteCount: 120_000)
        var keys = AttributeKeys()
        var depth = 0
        var current = document.firstChild(of: document.root)
        while let node = current {
            var descends = false
            if document.isText(node) {
                document.withText(of: node) { builder.text($0) }
            } else if document.isElement(node) {
                descends = Self.enter(node, of: document, &builder, &keys)
            }
            if descends, let child = document.firstChild(of: node) {
                depth += 1
                current = child
                continue
            }
            if descends { builder.leave() }
            current = Self.advance(from: node, in: document, &builder, &depth)
        }
        self = builder.finish()
    }

    /// The node after a finished one, closing the parents that end with it.
    private static func advance(
        from node: NodeID, in document: Document, _ builder: inout OutlineBuilder, _ depth: inout Int
    ) -> NodeID? {
        var node = node
        while true {
            if let sibling = document.nextSibling(of: node) { return sibling }
            guard depth > 0, let parent = document.parent(of: node) else { return nil }
            depth -= 1
            builder.leave()
            node = parent
        }
    }

    /// Opens an element; false for one whose inside nobody reads, which is left out.
    private static func enter(
        _ node: NodeID, of document: Document, _ builder: inout OutlineBuilder, _ keys: inout AttributeKeys
    ) -> Bool {
        let name = ElementNames.name(of: document.tag(of: node), in: document)
        if name == .style || name == .svg || name == .math || name == .template { return false }
        builder.enter(name)
        document.forEachAttribute(of: node) { attribute, value in
            if let key = keys.key(of: attribute, in: document) { builder.attribute(key, value: value) }
        }
        builder.entered()
        return true
    }
}

/// The attributes that are read, by the parser's numbers, looked up once for each name of a document.
private struct AttributeKeys {
    /// 0 not looked up, 1 nothing that is read, else the key's number and 2.
    private var keys = [UInt8](repeating: 0, count: 1_024)

    mutating func key(of attribute: AttributeName, in document: Document) -> AttributeKey? {
        let number = Int(attribute.rawValue)
        if number >= keys.count { return AttributeKey.named(document.name(of: attribute).utf8) }
        if keys[number] == 0 {
            keys[number] = AttributeKey.named(document.name(of: attribute).utf8).map { $0.rawValue + 2 } ?? 1
        }
        return keys[number] == 1 ? nil : AttributeKey(rawValue: keys[number] - 2)
    }
}

/// The parser's tags by the names that extraction tells apart.
private enum ElementNames {
    static func name(of tag: Tag, in document: Document) -> ElementName {
        let number = Int(tag.rawValue)
        if tag.isKnown, number < known.count { return known[number] }
        return document.name(of: tag).utf8.contains(0x2D) ? .custom : .other
    }

    private static let known: [ElementName] = {
        var known = [ElementName](repeating: .other, count: 256)
        for name in ElementName.allCases where name != .text && name != .other && name != .custom && name != .amp {
            if let tag = Tag(known: String(describing: name)), tag.rawValue < 256 { known[Int(tag.rawValue)] = name }
        }
        return known
    }()
}
