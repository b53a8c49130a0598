/// What a node is.
public enum NodeKind: UInt8, Sendable {
    /// The root of everything, one to a document.
    case document
    /// The contents of a `template` element, or a root made by hand; has children and no parent.
    case fragment
    case doctype
    case element
    case text
    case comment
}
