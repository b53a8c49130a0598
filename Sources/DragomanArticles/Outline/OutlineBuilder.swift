@_spi(Arena) import DragomanHTML

/// Builds an ``Outline`` in one walk over a document's tree.
struct OutlineBuilder {
    private(set) var text: [UInt8] = []
    private(set) var structuredData: [[UInt8]] = []
    private(set) var title = ""
    private(set) var landmarks = Landmarks()

    private let arena: DocumentArena
    private(set) var keys: AttributeKeys
    private var classes = TraitMemory()
    private let names = ElementNames()
    /// The memory of the array that ``buildNodes()`` gives, which has room for all of them; written without asking whose it is for each node.
    private var nodes = UnsafeMutableBufferPointer<Outline.Node>(start: nil, count: 0)
    private var count = 0
    /// The innermost element that is open, -1 where none is.
    private var open: Int32 = -1
    private var linkTotal: Int32 = 0
    private var linkDepth = 0
    private var preformattedDepth = 0
    /// How many paragraphs and headings are open.
    private var paragraphDepth = 0
    private var opaqueDepth = 0
    /// Whether the text ends where the next space would be a second one.
    private var endsInSpace = true
    private var titleBytes: [UInt8]?
    private var hasTitle = false
    private var scriptBytes: [UInt8]?

    init(_ arena: DocumentArena) {
        self.arena = arena
        keys = AttributeKeys(arena)
        text.reserveCapacity(32_768)
    }

    /// The nodes of the outline; the rest is there when they are.
    mutating func buildNodes() -> [Outline.Node] {
        // No node of the document gives more than two, itself and the stroke of a fraction before it.
        [Outline.Node](unsafeUninitializedCapacity: arena.nodeCount * 2) { memory, count in
            nodes = memory
            walk()
            count = self.count
        }
    }

    /// Goes down into an element's children, then to the node after it, then to that after its parent, and so on.
    private mutating func walk() {
        var current = Int(arena.nodes[Int(arena.root.rawValue)].firstChild.rawValue)
        while current != 0 {
            let record = arena.nodes[current]
            if record.kindNumber == Self.text {
                add(arena.bytes(record.offset, record.length, isSide: record.isSideText))
            } else if record.kindNumber == Self.element, enter(record) {
                let child = Int(record.firstChild.rawValue)
                if child != 0 {
                    current = child
                    continue
                }
                leave()
            }
            current = advance(from: current)
        }
        while open >= 0 { leave() }
    }

    private static let text = NodeKind.text.rawValue
    private static let element = NodeKind.element.rawValue

    /// The node after a finished one, closing the elements that end with it; 0 behind the last.
    private mutating func advance(from node: Int) -> Int {
        var node = node
        while true {
            let sibling = Int(arena.nodes[node].nextSibling.rawValue)
            if sibling != 0 { return sibling }
            if open < 0 { return 0 }
            leave()
            node = Int(arena.nodes[node].parent.rawValue)
        }
    }

}

// MARK: Elements

extension OutlineBuilder {
    /// Opens an element; false for one whose inside nobody reads, which is left out.
    private mutating func enter(_ record: NodeRecord) -> Bool {
        var name = names.name(of: record.tag, in: arena)
        if name == .button, holdsFigure(record) { name = .div }
        // A formula is read as MathML has it.
        if name == .style || name == .svg || name == .template || name == .annotation { return false }
        if name == .other || name.isFormulaPart, open >= 0, nodes[Int(open)].name.isFormulaPart {
            name = placed(name, in: Int(open))
        }
        let attributes = Int(record.offset)..<Int(record.offset) + Int(record.length)
        // What a paragraph holds runs within its lines, as a note's number in an element that the outlet has named.
        if name == .custom, paragraphDepth > 0 { name = .other }
        let isText = name == .p || name.headingLevel > 0
        if isText { paragraphDepth += 1 }
        let (keys, traits) = readAttributes(attributes, isText: isText)
        let place = Int32(text.count)
        append(
            Outline.Node(
                name: name, parent: open, end: 0, textStart: place, textEnd: place, linkBytes: linkTotal,
                firstAttribute: record.offset, attributeCount: record.length, keys: keys, traits: traits))
        open = Int32(count - 1)
        landmarks.note(name, at: count - 1)
        switch name {
        case .a: linkDepth += 1
        case .pre: preformattedDepth += 1
        case .title where !hasTitle: titleBytes = []
        case .script: scriptBytes = holdsStructuredData(attributes) ? [] : nil
        case .br: append(0x0A)
        default: break
        }
        if name.isOpaque, name != .head { opaqueDepth += 1 }
        if !name.isInline { separate() }
        return true
    }

    @inline(__always)
    private mutating func append(_ node: Outline.Node) {
        precondition(count < nodes.count)
        nodes.initializeElement(at: count, to: node)
        count += 1
    }

    /// The name of an element in a part of a formula: its second one is a power or an index, or the lower half of a fraction.
    private mutating func placed(_ name: ElementName, in parent: Int) -> ElementName {
        guard nodes[parent + 1..<count].contains(where: { $0.name != .text }) else { return name }
        switch nodes[parent].name {
        case .msup: return .sup
        case .msub: return .sub
        default:
            [UInt8(ascii: "/")].withUnsafeBufferPointer { add($0) }
            return name
        }
    }

    /// Whether a button is a figure that can be pressed to see more of it, with a caption to be read. Mutating as else Swift hands it a copy of the builder.
    private mutating func holdsFigure(_ button: NodeRecord) -> Bool {
        var pending = [Int(button.firstChild.rawValue)]
        var left = 40
        while left > 0, let node = pending.popLast() {
            guard node != 0 else { continue }
            left -= 1
            let record = arena.nodes[node]
            if record.kindNumber == Self.element, names.name(of: record.tag, in: arena) == .figure { return true }
            pending.append(Int(record.nextSibling.rawValue))
            pending.append(Int(record.firstChild.rawValue))
        }
        return false
    }

    /// Which of an element's attributes somebody reads, and what they say of it.
    private mutating func readAttributes(_ attributes: Range<Int>, isText: Bool) -> (keys: UInt64, traits: Traits) {
        var keys: UInt64 = 0
        var traits: Traits = []
        for index in attributes {
            let attribute = arena.attributes[index]
            guard let key = self.keys.key(of: attribute.nameNumber) else { continue }
            keys |= key.bit
            let value = arena.value(of: attribute)
            if key == .class {
                traits.formUnion(classes.traits(of: value))
            } else if TraitReader.keys & key.bit != 0 {
                TraitReader.read(key, value, isText: isText, into: &traits)
            }
        }
        return (keys, traits)
    }

    /// Closes the innermost element that is open.
    private mutating func leave() {
        let position = Int(open)
        let name = nodes[position].name
        nodes[position].end = Int32(count)
        nodes[position].textEnd = Int32(text.count)
        nodes[position].linkBytes = linkTotal - nodes[position].linkBytes
        open = nodes[position].parent
        switch name {
        case .a: linkDepth -= 1
        case .pre: preformattedDepth -= 1
        case .title: closeTitle()
        case .script: closeScript()
        default: break
        }
        if name == .p || name.headingLevel > 0 { paragraphDepth -= 1 }
        if name.isOpaque, name != .head { opaqueDepth -= 1 }
        if !name.isInline { separate() }
    }

    private mutating func closeTitle() {
        guard let bytes = titleBytes else { return }
        titleBytes = nil
        hasTitle = true
        title = String(decoding: bytes, as: UTF8.self)
    }

    private mutating func closeScript() {
        if let bytes = scriptBytes, !bytes.isEmpty { structuredData.append(bytes) }
        scriptBytes = nil
    }

    /// Whether a script with these attributes holds JSON-LD. Mutating as else Swift hands it a copy of the builder, for each element.
    private mutating func holdsStructuredData(_ attributes: Range<Int>) -> Bool {
        keys.value(of: .type, in: attributes).map { ByteHash.of($0) == Self.structuredDataType } ?? false
    }

    private static let structuredDataType = ByteHash.of("application/ld+json".utf8)
}

// MARK: Text

extension OutlineBuilder {
    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        if opaqueDepth > 0 {
            readOpaque(bytes)
            return
        }
        let start = text.count
        if preformattedDepth > 0 { text.append(contentsOf: bytes) } else { appendCollapsed(bytes) }
        let end = text.count
        guard end > start else { return }
        endsInSpace = text[end - 1] == 0x20 || text[end - 1] == 0x0A
        let isLink = linkDepth > 0
        if isLink { linkTotal += Int32(end - start) }
        append(
            Outline.Node(
                name: .text, parent: open, end: Int32(count + 1), textStart: Int32(start),
                textEnd: Int32(end), linkBytes: isLink ? Int32(end - start) : 0, firstAttribute: 0, attributeCount: 0,
                keys: 0, traits: []))
    }

    private mutating func readOpaque(_ bytes: UnsafeBufferPointer<UInt8>) {
        if titleBytes != nil {
            titleBytes?.append(contentsOf: bytes)
        } else if scriptBytes != nil {
            scriptBytes?.append(contentsOf: bytes)
        }
    }

    private mutating func append(_ byte: UInt8) {
        guard opaqueDepth == 0 else { return }
        text.append(byte)
        endsInSpace = true
    }

    /// Keeps the texts of neighbouring blocks apart.
    private mutating func separate() {
        if !endsInSpace { append(0x20) }
    }

    private mutating func appendCollapsed(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        var needsSpace = false
        while index < bytes.count {
            if bytes[index] <= 0x20 {
                needsSpace = true
                index = PlainText.endOfSpace(in: bytes, from: index)
                continue
            }
            let end = PlainText.end(in: bytes, from: index)
            if needsSpace, !endsInSpace { text.append(0x20) }
            text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
            endsInSpace = false
            needsSpace = false
            index = end
        }
        if needsSpace, !endsInSpace { text.append(0x20) }
    }
}
