/// A document's memory as it lies, for a walk over all of it that calls nothing for each node.
///
/// The pointers are valid as long as the arena lives: it holds what they point into, and who holds that memory beside another copies it before writing.
package final class DocumentArena: Sendable {
    private let document: Document
    // `nonisolated(unsafe)`: only ever read.
    /// By the number of the ``NodeID``; 0 stands for no node.
    nonisolated(unsafe) package let nodes: UnsafePointer<NodeRecord>
    package let nodeCount: Int
    nonisolated(unsafe) package let attributes: UnsafePointer<AttributeRecord>
    /// The decoded page.
    nonisolated(unsafe) package let source: UnsafePointer<UInt8>
    /// Text that differs from the page's.
    nonisolated(unsafe) package let side: UnsafePointer<UInt8>

    package init(_ document: Document) {
        self.document = document
        nodes = document.nodes.base
        nodeCount = document.nodes.count
        attributes = document.attributes.base
        source = document.source.base
        side = document.side.base
    }

    /// The document node, under which everything is.
    package var root: NodeID { document.root }

    /// The text of a tag of this document.
    package func name(of tag: Tag) -> String { document.name(of: tag) }

    /// Hands on the text of an attribute's name in this document; nothing for a number that it does not know.
    package func withName<Result>(
        of attribute: AttributeName, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        document.withName(of: attribute, body)
    }
}
