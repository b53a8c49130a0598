/// What a `<!DOCTYPE …>` said.
public struct Doctype: Hashable, Sendable {
    /// The name, in lower case: `html`. Empty when it was missing.
    public var name: String
    /// The public identifier, or nil when there was none.
    public var publicID: String?
    /// The system identifier, or nil when there was none.
    public var systemID: String?
}
