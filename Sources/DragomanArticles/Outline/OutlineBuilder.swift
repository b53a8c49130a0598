/// Builds an ``Outline`` from a walk over a document: elements entered and left, text in between.
struct OutlineBuilder {
    private(set) var outline = Outline()
    private var open: [Int32] = []
    private var linkTotal: Int32 = 0
    private var linkDepth = 0
    private var preformattedDepth = 0
    private var opaqueDepth = 0
    /// Whether the text ends where the next space would be a second one.
    private var endsInSpace = true
    private var isReadingTitle = false
    private var titleBytes: [UInt8] = []
    private var hasTitle = false
    private var scriptStart: Int?
    /// Of the element whose attributes are being given.
    private var traits: Traits = []
    private var isText = false
    private var classes = TraitMemory()

    init(byteCount: Int) {
        outline.nodes.reserveCapacity(byteCount / 24)
        outline.text.reserveCapacity(byteCount / 4)
        outline.attributes.reserveCapacity(byteCount / 30)
        outline.attributeBytes.reserveCapacity(byteCount / 2)
    }

    /// Opens an element; its attributes follow through ``attribute(_:value:)``, then ``entered()``.
    mutating func enter(_ name: ElementName) {
        let position = Int32(outline.nodes.count)
        let textCount = Int32(outline.text.count)
        outline.nodes.append(
            Outline.Node(
                name: name, parent: open.last ?? -1, end: 0, textStart: textCount, textEnd: textCount,
                linkBytes: linkTotal, firstAttribute: Int32(outline.attributes.count), attributeCount: 0, traits: []))
        open.append(position)
        isText = name == .p || name.headingLevel > 0
    }

    mutating func attribute(_ key: AttributeKey, value: UnsafeBufferPointer<UInt8>) {
        let start = outline.attributeBytes.count
        outline.attributeBytes.append(contentsOf: value)
        if key == .class {
            traits.formUnion(classes.traits(of: value, at: start, in: outline.attributeBytes))
        } else {
            TraitReader.read(key, value, isText: isText, into: &traits)
        }
        outline.attributes.append(
            Outline.Attribute(key: key, start: Int32(start), count: Int32(outline.attributeBytes.count - start)))
    }

    /// Says that all attributes of the element just opened have been given.
    mutating func entered() {
        let position = Int(open[open.count - 1])
        let first = Int(outline.nodes[position].firstAttribute)
        outline.nodes[position].attributeCount = Int32(outline.attributes.count - first)
        let name = outline.nodes[position].name
        outline.nodes[position].traits = traits
        traits = []
        switch name {
        case .a: linkDepth += 1
        case .pre: preformattedDepth += 1
        case .title where !hasTitle: isReadingTitle = true
        case .script: scriptStart = holdsStructuredData(position) ? outline.attributeBytes.count : nil
        case .br: appendByte(0x0A)
        default: break
        }
        if name.isOpaque, name != .head { opaqueDepth += 1 }
        if !name.isInline { separate() }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if opaqueDepth > 0 {
            readOpaque(bytes)
            return
        }
        let start = outline.text.count
        if preformattedDepth > 0 {
            outline.text.append(contentsOf: bytes)
        } else {
            appendCollapsed(bytes)
        }
        let end = outline.text.count
        guard end > start else { return }
        if let last = outline.text.last { endsInSpace = last == 0x20 || last == 0x0A }
        if linkDepth > 0 { linkTotal += Int32(end - start) }
        outline.nodes.append(
            Outline.Node(
                name: .text, parent: open.last ?? -1, end: Int32(outline.nodes.count + 1), textStart: Int32(start),
                textEnd: Int32(end), linkBytes: linkDepth > 0 ? Int32(end - start) : 0, firstAttribute: 0,
                attributeCount: 0, traits: []))
    }

    mutating func leave() {
        guard let position = open.popLast().map(Int.init) else { return }
        let name = outline.nodes[position].name
        outline.nodes[position].end = Int32(outline.nodes.count)
        outline.nodes[position].textEnd = Int32(outline.text.count)
        outline.nodes[position].linkBytes = linkTotal - outline.nodes[position].linkBytes
        switch name {
        case .a: linkDepth -= 1
        case .pre: preformattedDepth -= 1
        case .title where isReadingTitle: closeTitle()
        case .script: closeScript()
        default: break
        }
        if name.isOpaque, name != .head { opaqueDepth -= 1 }
        if !name.isInline { separate() }
    }

    consuming func finish() -> Outline {
        while !open.isEmpty { leave() }
        return outline
    }
}

extension OutlineBuilder {
    private mutating func appendByte(_ byte: UInt8) {
        guard opaqueDepth == 0 else { return }
        outline.text.append(byte)
        endsInSpace = true
    }

    /// Keeps the texts of neighbouring blocks apart.
    private mutating func separate() {
        if !endsInSpace, opaqueDepth == 0 { appendByte(0x20) }
    }

    private mutating func appendCollapsed(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        var needsSpace = false
        while index < bytes.count {
            if bytes[index] <= 0x20 {
                needsSpace = true
                index += 1
                continue
            }
            let end = Self.endOfPlainText(in: bytes, from: index)
            if needsSpace, !endsInSpace { outline.text.append(0x20) }
            outline.text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
            endsInSpace = false
            needsSpace = false
            index = end
        }
        if needsSpace, !endsInSpace { outline.text.append(0x20) }
    }

    /// The end of a run of words with one space between them each, which is text as it should be.
    private static func endOfPlainText(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.count {
            if bytes[end] > 0x20 {
                end += 1
            } else if bytes[end] == 0x20, end + 1 < bytes.count, bytes[end + 1] > 0x20 {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    private mutating func readOpaque(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isReadingTitle {
            titleBytes.append(contentsOf: bytes)
        } else if scriptStart != nil {
            outline.attributeBytes.append(contentsOf: bytes)
        }
    }

    private mutating func closeTitle() {
        isReadingTitle = false
        hasTitle = true
        outline.title = String(decoding: titleBytes, as: UTF8.self)
    }

    private mutating func closeScript() {
        guard let start = scriptStart else { return }
        if outline.attributeBytes.count > start { outline.structuredData.append(start..<outline.attributeBytes.count) }
        scriptStart = nil
    }

    private func holdsStructuredData(_ position: Int) -> Bool {
        guard let range = outline.attributeRange(.type, of: position) else { return false }
        return ByteHash.of(outline.attributeBytes[range]) == Self.structuredDataType
    }

    private static let structuredDataType = ByteHash.of("application/ld+json".utf8)
}
