import DragomanHTML

extension Outline {
    /// The outline of a parsed page. O(nodes and text), without recursion.
    init(_ document: Document) {
        var reader = DocumentReader(document)
        reader.walk()
        self = reader.builder.finish()
    }
}

/// Walks a document and tells an ``OutlineBuilder`` what it meets.
private struct DocumentReader {
    let document: Document
    var builder: OutlineBuilder
    /// By attribute number: 0 not looked up, 1 nothing that is read, else the key's number and 2.
    private var keys: [UInt8] = []

    init(_ document: Document) {
        self.document = document
        builder = OutlineBuilder(byteCount: 60_000)
        keys = [UInt8](repeating: 0, count: 1_024)
    }

    mutating func walk() {
        var current = document.firstChild(of: document.root)
        var depth = 0
        while let node = current {
            var descends = false
            if document.isText(node) {
                document.withText(of: node) { builder.text($0) }
            } else if document.isElement(node) {
                descends = enter(node)
            }
            if descends, let child = document.firstChild(of: node) {
                depth += 1
                current = child
                continue
            }
            if descends { builder.leave() }
            current = advance(from: node, &depth)
        }
    }

    /// The node after a finished one, closing the parents that end with it.
    private mutating func advance(from node: NodeID, _ depth: inout Int) -> NodeID? {
        var node = node
        while true {
            if let sibling = document.nextSibling(of: node) { return sibling }
            guard depth > 0, let parent = document.parent(of: node) else { return nil }
            depth -= 1
            builder.leave()
            node = parent
        }
    }

    /// Opens an element; false for one whose inside nobody reads, which is closed at once.
    private mutating func enter(_ node: NodeID) -> Bool {
        let name = ElementNames.name(of: document.tag(of: node), in: document)
        if name == .style || name == .svg || name == .math || name == .template { return false }
        builder.enter(name)
        let document = document
        document.forEachAttribute(of: node) { attribute, value in
            if let key = key(of: attribute) { builder.attribute(key, value: value) }
        }
        builder.entered()
        return true
    }

    private mutating func key(of attribute: AttributeName) -> AttributeKey? {
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
