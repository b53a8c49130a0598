/// An attribute as the arena keeps it: 12 bytes.
struct AttributeRecord: BitwiseCopyable, Sendable {
    private var nameBits: UInt32
    private var offset: UInt32
    private var length: UInt32

    @inline(__always)
    init(name: AttributeName, value: TextRange) {
        nameBits = name.rawValue | (value.isSide ? 1 << 31 : 0)
        offset = value.offset
        length = value.length
    }

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
