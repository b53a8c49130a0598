/// A node as the arena keeps it: 32 bytes, links as indices, 0 for no node.
@_spi(Arena) public struct NodeRecord: BitwiseCopyable, Sendable {
    package var parent: NodeID = .none
    package var firstChild: NodeID = .none
    var lastChild: NodeID = .none
    package var nextSibling: NodeID = .none
    var previousSibling: NodeID = .none
    /// The tag in the low 24 bits; above it kind (3), namespace (2) and three flags.
    @usableFromInline var bits: UInt32 = 0
    /// Where text begins, or an element's first attribute in the arena of attributes.
    package var offset: UInt32 = 0
    /// Bytes of text, or the number of attributes.
    package var length: UInt32 = 0

    private static let openFlag: UInt32 = 1 << 29
    private static let sideFlag: UInt32 = 1 << 30
    private static let thirdFlag: UInt32 = 1 << 31

    init(kind: NodeKind) { bits = UInt32(kind.rawValue) << 24 }

    init(element tag: Tag, namespace: Namespace, attributes: AttributeRange) {
        bits = tag.rawValue | UInt32(NodeKind.element.rawValue) << 24 | UInt32(namespace.rawValue) << 27
        offset = attributes.start
        length = attributes.count
    }

    init(kind: NodeKind, text: TextRange) {
        bits = UInt32(kind.rawValue) << 24
        self.text = text
    }

    @inline(__always)
    var kind: NodeKind { NodeKind(rawValue: UInt8(truncatingIfNeeded: bits >> 24) & 7) ?? .document }

    @inline(__always)
    func isKind(_ kind: NodeKind) -> Bool { (bits >> 24) & 7 == UInt32(kind.rawValue) }

    /// ``NodeKind`` by its number, which another module reads without a call.
    @inlinable @inline(__always) package var kindNumber: UInt8 { UInt8(truncatingIfNeeded: bits >> 24) & 7 }

    /// Of text: whether it lies in the side buffer.
    @inlinable @inline(__always) package var isSideText: Bool { bits & 1 << 30 != 0 }

    @inlinable @inline(__always) package var tag: Tag { Tag(rawValue: bits & 0xFF_FFFF) }

    @inline(__always)
    var namespace: Namespace { Namespace(rawValue: UInt8(truncatingIfNeeded: bits >> 27) & 3) ?? .html }

    @inline(__always)
    var isHTML: Bool { bits & (3 << 27) == 0 }

    /// Whether this is the element of HTML with that tag.
    @inline(__always)
    func isHTML(_ tag: Tag) -> Bool {
        bits & 0x1FFF_FFFF == tag.rawValue | UInt32(NodeKind.element.rawValue) << 24
    }

    /// Whether the element is on the parser's stack of open elements.
    @inline(__always)
    var isOpen: Bool {
        get { bits & NodeRecord.openFlag != 0 }
        set { bits = newValue ? bits | NodeRecord.openFlag : bits & ~NodeRecord.openFlag }
    }

    /// Of text: its place in the side buffer has room up to the next power of two.
    var hasRoom: Bool {
        get { bits & NodeRecord.thirdFlag != 0 }
        set { bits = newValue ? bits | NodeRecord.thirdFlag : bits & ~NodeRecord.thirdFlag }
    }

    /// Of an element: whether it is in the parser's list of active formatting elements.
    var isFormatting: Bool {
        get { bits & NodeRecord.sideFlag != 0 }
        set { bits = newValue ? bits | NodeRecord.sideFlag : bits & ~NodeRecord.sideFlag }
    }

    /// Of an element: another element uses the same attribute records, so they must be copied before they are written.
    var sharesAttributes: Bool {
        get { hasRoom }
        set { hasRoom = newValue }
    }

    @inline(__always)
    var text: TextRange {
        get { TextRange(offset: offset, length: length, isSide: bits & NodeRecord.sideFlag != 0) }
        set {
            offset = newValue.offset
            length = newValue.length
            bits = newValue.isSide ? bits | NodeRecord.sideFlag : bits & ~NodeRecord.sideFlag
        }
    }

    @inline(__always)
    var attributes: AttributeRange {
        get { AttributeRange(start: offset, count: length) }
        set {
            offset = newValue.start
            length = newValue.count
        }
    }
}
