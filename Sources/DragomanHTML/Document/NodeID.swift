/// A node of a ``Document``: an index into its arena.
///
/// It means something only in the document it came from, and in copies of that document.
public struct NodeID: Hashable, Sendable, BitwiseCopyable {
    /// The index. 0 is no node; 1 is the document itself.
    public let rawValue: UInt32

    /// The node at that index. Asking a document for one that it does not have is a programming error and stops the program.
    @inlinable
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    static let none = NodeID(rawValue: 0)
    static let document = NodeID(rawValue: 1)

    @inline(__always)
    var index: Int { Int(rawValue) }

    /// Nil for the index that stands for no node.
    @inline(__always)
    var orNil: NodeID? { rawValue == 0 ? nil : self }
}
