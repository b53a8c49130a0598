/// A page as extraction sees it: elements and text in document order, in flat arrays.
///
/// A subtree is a run of ``nodes`` and its text a run of ``text``, so that lengths and link shares of any subtree are differences of two numbers.
struct Outline: Sendable {
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
        var firstAttribute: Int32
        var attributeCount: Int32
        var traits: Traits
    }

    struct Attribute: Sendable {
        var key: AttributeKey
        var start: Int32
        var count: Int32
    }

    var nodes: [Node] = []
    /// Text with runs of white space made one space (not inside `pre`); opaque elements leave none.
    var text: [UInt8] = []
    var attributes: [Attribute] = []
    var attributeBytes: [UInt8] = []
    /// The contents of `application/ld+json` scripts, ranges of ``attributeBytes``.
    var structuredData: [Range<Int>] = []
    /// The content of the first `title` element.
    var title: String = ""
}

extension Outline {
    func textCount(_ node: Int) -> Int { Int(nodes[node].textEnd - nodes[node].textStart) }

    func textRange(_ node: Int) -> Range<Int> { Int(nodes[node].textStart)..<Int(nodes[node].textEnd) }

    func end(_ node: Int) -> Int { Int(nodes[node].end) }

    func parent(_ node: Int) -> Int { Int(nodes[node].parent) }

    /// The text of a range, trimmed.
    func string(_ range: Range<Int>) -> String {
        var range = range
        while let first = range.first, text[first] == 0x20 || text[first] == 0x0A { range.removeFirst() }
        while let last = range.last, text[last] == 0x20 || text[last] == 0x0A { range.removeLast() }
        return String(decoding: text[range], as: UTF8.self)
    }

    func string(of node: Int) -> String { string(textRange(node)) }

    /// The value of an attribute, as a range of ``attributeBytes``.
    func attributeRange(_ key: AttributeKey, of node: Int) -> Range<Int>? {
        let first = Int(nodes[node].firstAttribute)
        for index in first..<first + Int(nodes[node].attributeCount) where attributes[index].key == key {
            let start = Int(attributes[index].start)
            return start..<start + Int(attributes[index].count)
        }
        return nil
    }

    func attribute(_ key: AttributeKey, of node: Int) -> String? {
        attributeRange(key, of: node).map { String(decoding: attributeBytes[$0], as: UTF8.self) }
    }

    /// The children of an element, in order.
    func children(of node: Int) -> ChildSequence { ChildSequence(outline: self, parent: node) }

    /// Whether `node` is `ancestor` or stands inside it.
    func contains(_ ancestor: Int, _ node: Int) -> Bool { node >= ancestor && node < end(ancestor) }
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
