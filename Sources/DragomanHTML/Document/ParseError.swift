/// A deviation from the standard that the parser met and mended.
public struct ParseError: Hashable, Sendable {
    /// The standard's name for it (section 13.2.2): `eof-in-tag`; of tree construction a name of the same kind.
    public let code: String
    /// Bytes from the beginning of the decoded, newline-normalised text.
    public let offset: Int
}
