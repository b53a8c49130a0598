/// A run of UTF-8 in one of a document's two byte buffers.
struct TextRange: BitwiseCopyable, Sendable {
    var offset: UInt32
    var length: UInt32
    /// In the side buffer (text that differs from the source, as after a character reference) and not in the source.
    var isSide: Bool

    static let empty = TextRange(offset: 0, length: 0, isSide: false)

    @inline(__always)
    var end: UInt32 { offset + length }
}
