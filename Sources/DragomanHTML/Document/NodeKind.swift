/// What a node is.
public enum NodeKind: UInt8, Sendable {
    /// The root of everything, one to a document.
    case document
    /// The contents of a `template` element, or a root made by hand; has children and no parent.
    case fragment
    /// A `<!DOCTYPE …>`; see ``Document/doctype``.
    case doctype
    /// An element, with a tag and attributes.
    case element
    /// Characters. Text nodes that the parser makes are never empty.
    case text
    /// A comment, or what the standard makes one of (`<?xml …>`).
    case comment
}
