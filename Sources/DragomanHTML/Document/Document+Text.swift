extension Document {
    /// The characters of a text node or a comment; empty for other nodes.
    public func text(of node: NodeID) -> String { withText(of: node) { String(decoding: $0, as: UTF8.self) } }

    /// The characters of a text node or a comment as UTF-8, without a String. The buffer is valid inside `body` only.
    public func withText<Result>(of node: NodeID, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows
        -> Result
    {
        try withBytes(textRange(of: node), body)
    }

    /// The text under a node in document order, without comments and without the contents of templates; a text node's own text.
    ///
    /// Linear in the size of the subtree.
    public func textContent(of node: NodeID) -> String {
        if kind(of: node) == .text || kind(of: node) == .comment { return text(of: node) }
        var content: [UInt8] = []
        for descendant in descendants(of: node) where isText(descendant) {
            withText(of: descendant) { content.append(contentsOf: $0) }
        }
        return String(decoding: content, as: UTF8.self)
    }

    func textRange(of node: NodeID) -> TextRange {
        let record = record(node)
        return record.isKind(.text) || record.isKind(.comment) ? record.text : .empty
    }

    func string(_ range: TextRange) -> String { withBytes(range) { String(decoding: $0, as: UTF8.self) } }

    /// The ranges that this document's records hold lie within its buffers, which live as long as the document does.
    @inline(__always)
    func withBytes<Result>(_ range: TextRange, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result
    {
        let base = range.isSide ? side.base : source.base
        let result = try body(UnsafeBufferPointer(start: base + Int(range.offset), count: Int(range.length)))
        withExtendedLifetime(self) {}
        return result
    }
}
