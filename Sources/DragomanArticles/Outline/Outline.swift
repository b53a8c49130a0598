import DragomanHTML

/// A page as extraction sees it: elements and text in document order, in flat arrays.
///
/// A subtree is a run of ``nodes`` and its text a run of ``text``, so that lengths and link shares of any subtree are differences of two numbers.
/// It never changes once it is built; as a class it is handed on by the many small readers at the price of one count.
final class Outline: Sendable {
    /// One element, or one run of text.
    struct Node: Sendable {
        var name: ElementName
        /// Position of the parent in ``nodes``, -1 for the root.
        var parent: Int32
        /// One past the last node of the subtree.
        var end: Int32
        /// The text of the subtree, as a range of ``Outline/text``.
        var textStart: Int32
        var textEnd: Int32
        /// How much of that text stands in links, in bytes.
        var linkBytes: Int32
        /// Where its attributes begin in the arena, and how many there are, those that nobody reads among them.
        var firstAttribute: UInt32
        var attributeCount: UInt32
        /// A bit for each ``AttributeKey`` that it has, by number.
        var keys: UInt64
        var traits: Traits

        /// Whether nobody sees what is inside, though it may be text.
        var isUnseen: Bool { traits.contains(.hidden) || name == .noscript || name.isOpaque && name != .head }
    }

    let nodes: [Node]
    /// Text with runs of white space made one space (not inside `pre`); opaque elements leave none.
    let text: [UInt8]
    private let keys: AttributeKeys
    /// The contents of `application/ld+json` scripts.
    let structuredData: [[UInt8]]
    /// The content of the first `title` element.
    let title: String
    let landmarks: Landmarks

    /// The outline of a parsed page. O(nodes and text), without recursion.
    init(_ document: Document) {
        let arena = DocumentArena(document)
        var builder = OutlineBuilder(arena)
        nodes = builder.buildNodes()
        (text, keys) = (builder.text, builder.keys)
        (structuredData, title, landmarks) = (builder.structuredData, builder.title, builder.landmarks)
    }
}

extension Outline {
    func textCount(_ node: Int) -> Int { Int(nodes[node].textEnd - nodes[node].textStart) }

    func textRange(_ node: Int) -> Range<Int> { Int(nodes[node].textStart)..<Int(nodes[node].textEnd) }

    func end(_ node: Int) -> Int { Int(nodes[node].end) }

    func parent(_ node: Int) -> Int { Int(nodes[node].parent) }

    /// The text of a range, trimmed.
    func string(_ range: Range<Int>) -> String {
        text.withUnsafeBufferPointer { text in
            var (start, end) = (range.lowerBound, range.upperBound)
            while start < end, text[start] == 0x20 || text[start] == 0x0A { start += 1 }
            while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x0A { end -= 1 }
            return String(decoding: UnsafeBufferPointer(rebasing: text[start..<end]), as: UTF8.self)
        }
    }

    func string(of node: Int) -> String { string(textRange(node)) }

    /// The nodes that are as asked, in order.
    @inline(__always)
    func indices(where isWanted: (Node) -> Bool) -> [Int] {
        nodes.withUnsafeBufferPointer { nodes in nodes.indices.filter { isWanted(nodes[$0]) } }
    }

    /// The children of an element, in order.
    func children(of node: Int) -> ChildSequence { ChildSequence(outline: self, parent: node) }

    /// Whether `node` is `ancestor` or stands inside it.
    func contains(_ ancestor: Int, _ node: Int) -> Bool { node >= ancestor && node < end(ancestor) }
}

// MARK: Attributes

extension Outline {
    func hasAttribute(_ key: AttributeKey, of node: Int) -> Bool { nodes[node].keys & key.bit != 0 }

    /// The value of an attribute; nil when the element has no such attribute.
    func attribute(_ key: AttributeKey, of node: Int) -> String? {
        withAttribute(key, of: node) { String(decoding: $0, as: UTF8.self) }
    }

    /// The value of an attribute as UTF-8, valid inside `body` only; nil when the element has no such attribute.
    @inline(__always)
    func withAttribute<Result>(
        _ key: AttributeKey, of node: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result? {
        // The arena, where values stay, lives as long as the outline, which the caller holds.
        hasAttribute(key, of: node) ? value(of: key, node).map(body) : nil
    }

    private func value(of key: AttributeKey, _ node: Int) -> UnsafeBufferPointer<UInt8>? {
        let first = Int(nodes[node].firstAttribute)
        return keys.value(of: key, in: first..<first + Int(nodes[node].attributeCount))
    }
}

/// The children of one node.
struct ChildSequence: Sequence, IteratorProtocol {
    private let outline: Outline
    private var position: Int
    private let limit: Int

    init(outline: Outline, parent: Int) {
        self.outline = outline
        position = parent + 1
        limit = outline.end(parent)
    }

    mutating func next() -> Int? {
        guard position < limit else { return nil }
        defer { position = outline.end(position) }
        return position
    }
}
