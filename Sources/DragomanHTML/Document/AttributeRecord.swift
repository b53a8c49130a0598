/// An attribute as the arena keeps it: 12 bytes.
@_spi(Arena) public struct AttributeRecord: BitwiseCopyable, Sendable {
    @usableFromInline var nameBits: UInt32
    package private(set) var offset: UInt32
    package private(set) var length: UInt32

    @inline(__always)
    init(name: AttributeName, value: TextRange) {
        nameBits = name.rawValue | (value.isSide ? 1 << 31 : 0)
        offset = value.offset
        length = value.length
    }

    /// The name's number.
    @inlinable @inline(__always) package var nameNumber: UInt32 { nameBits & 0x7FFF_FFFF }

    /// Whether the value lies in the side buffer.
    @inlinable @inline(__always) package var isSide: Bool { nameBits >> 31 != 0 }

    @inline(__always)
    var name: AttributeName {
        get { AttributeName(rawValue: nameBits & 0x7FFF_FFFF) }
        set { nameBits = newValue.rawValue | nameBits & (1 << 31) }
    }

    @inline(__always)
    var value: TextRange {
        get { TextRange(offset: offset, length: length, isSide: nameBits >> 31 != 0) }
        set { self = AttributeRecord(name: name, value: newValue) }
    }
}
