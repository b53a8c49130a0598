/// The name of an attribute as a small integer.
///
/// Common names have fixed numbers and static members (`.href`, `.class`); others are numbered by the `Document` they occur in.
/// ``Document/attributeName(_:)`` looks one up by text, ``Document/name(of:)-(AttributeName)`` gives the text.
public struct AttributeName: Hashable, Sendable, BitwiseCopyable {
    /// The number: the same in every document when below the count of known names.
    public let rawValue: UInt32

    /// The name of that number, which has a text only when it is known or comes from a document.
    @inlinable
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The known attribute of that name (lower case, or SVG's mixed case), or nil.
    public init?(known name: String) {
        guard let number = KnownNames.attributes.find(name) else { return nil }
        self.init(rawValue: number)
    }

    /// Whether the number is the same in every document.
    public var isKnown: Bool { rawValue < AttributeName.knownCount }

    /// Whether this is `xlink:href` or another of the names that the standard puts in a namespace inside SVG and MathML.
    public var isNamespaced: Bool { isKnown && rawValue >= AttributeName.foreignNamespaced }
}
