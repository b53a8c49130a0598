/// The attributes of an element: a run of the arena of attributes.
struct AttributeRange: BitwiseCopyable, Sendable {
    var start: UInt32
    var count: UInt32

    static let empty = AttributeRange(start: 0, count: 0)

    var indices: Range<Int> { Int(start)..<Int(start) + Int(count) }
}
