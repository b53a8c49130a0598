extension Document {
    /// The tag of an element; of other nodes one that equals no name.
    public func tag(of node: NodeID) -> Tag {
        let record = record(node)
        return record.isKind(.element) ? record.tag : Tag(rawValue: .max)
    }

    /// Whether the node is the element of HTML with that tag.
    public func isHTML(_ node: NodeID, _ tag: Tag) -> Bool { record(node).isHTML(tag) }

    /// The name of an element (`p`, `foreignObject`) or of a doctype; empty for other nodes.
    public func name(of node: NodeID) -> String {
        switch kind(of: node) {
        case .element: name(of: tag(of: node))
        case .doctype: doctype?.name ?? ""
        default: ""
        }
    }

    /// The text of a tag of this document.
    public func name(of tag: Tag) -> String {
        if tag.isKnown { return KnownTags.names[Int(tag.rawValue)].description }
        guard Int(tag.rawValue - Tag.knownCount) < tagNames.count else { return "" }
        return tagNames.withName(tag.rawValue) { String(decoding: $0, as: UTF8.self) }
    }

    /// The tag with that name (lower case, or SVG's mixed case) if this document knows it.
    public func tag(named name: String) -> Tag? {
        if let known = Tag(known: name) { return known }
        var name = name
        return name.withUTF8 { tagNames.find($0) }.map(Tag.init(rawValue:))
    }

    /// The namespace of an element; HTML's for other nodes.
    public func namespace(of node: NodeID) -> Namespace { record(node).namespace }

    /// The text of an attribute's name in this document; of the namespaced ones with prefix, `xlink:href`.
    public func name(of attribute: AttributeName) -> String {
        withName(of: attribute) { String(decoding: $0, as: UTF8.self) }
    }

    /// Hands on the text of an attribute's name in this document; nothing for a number that it does not know.
    func withName<Result>(of attribute: AttributeName, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if attribute.isKnown {
            let name = KnownAttributes.names[Int(attribute.rawValue)]
            return body(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        }
        guard Int(attribute.rawValue - AttributeName.knownCount) < attributeNames.count else {
            return body(UnsafeBufferPointer(start: nil, count: 0))
        }
        return attributeNames.withName(attribute.rawValue, body)
    }

    /// The attribute name with that text if this document knows it. Names of HTML attributes are in lower case.
    public func attributeName(_ name: String) -> AttributeName? {
        if let known = AttributeName(known: name) { return known }
        var name = name
        return name.withUTF8 { attributeNames.find($0) }.map(AttributeName.init(rawValue:))
    }
}
