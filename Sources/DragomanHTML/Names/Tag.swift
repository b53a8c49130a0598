/// The name of an element as a small integer.
///
/// Names of HTML, SVG and MathML have fixed numbers and static members (`.p`, `.div`); others are numbered by the `Document` they occur in,
/// so compare tags only within one document, or against the static members. See ``Document/name(of:)-(Tag)`` for the text.
public struct Tag: Hashable, Sendable, BitwiseCopyable {
    /// The number: the same in every document for known names (``isKnown``).
    public let rawValue: UInt32

    /// The tag of that number, which has a name only when it is known or comes from a document.
    @inlinable
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The known tag of that (lower-case, or SVG's mixed-case) name, or nil.
    public init?(known name: String) {
        guard let tag = KnownNames.tags.find(name) else { return nil }
        self.init(rawValue: tag)
    }

    /// Whether the number is the same in every document.
    public var isKnown: Bool { rawValue < Tag.knownCount }
}
