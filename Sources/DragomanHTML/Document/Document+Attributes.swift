extension Document {
    /// An attribute's value, or nil when the element has no such attribute. Values without `=` are empty.
    public func attribute(_ name: AttributeName, of node: NodeID) -> String? {
        withAttribute(name, of: node) { String(decoding: $0, as: UTF8.self) }
    }

    /// An attribute's value by the attribute's name as text (lower case in HTML).
    public func attribute(_ name: String, of node: NodeID) -> String? {
        attributeName(name).flatMap { attribute($0, of: node) }
    }

    /// Whether an element has an attribute, be its value empty or not.
    public func hasAttribute(_ name: AttributeName, of node: NodeID) -> Bool { value(name, of: node) != nil }

    /// An attribute's value as UTF-8, without a String; nil when the element has no such attribute.
    public func withAttribute<Result>(
        _ name: AttributeName, of node: NodeID, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result? {
        guard let value = value(name, of: node) else { return nil }
        return try withBytes(value, body)
    }

    /// The names and values of an element's attributes in source order. Empty for other nodes.
    public func attributes(of node: NodeID) -> [(name: AttributeName, value: String)] {
        attributeIndices(of: node).map { index in
            let attribute = attributes[index]
            return (attribute.name, string(attribute.value))
        }
    }

    /// Calls `body` with each attribute in source order, the value as UTF-8.
    public func forEachAttribute(
        of node: NodeID, _ body: (AttributeName, UnsafeBufferPointer<UInt8>) throws -> Void
    ) rethrows {
        for index in attributeIndices(of: node) {
            try withBytes(attributes[index].value) { try body(attributes[index].name, $0) }
        }
    }

    func attributeIndices(of node: NodeID) -> Range<Int> {
        let record = record(node)
        return record.isKind(.element) ? record.attributes.indices : 0..<0
    }

    func value(_ name: AttributeName, of node: NodeID) -> TextRange? {
        let base = attributes.base
        for index in attributeIndices(of: node) where base[index].name == name { return base[index].value }
        return nil
    }
}
