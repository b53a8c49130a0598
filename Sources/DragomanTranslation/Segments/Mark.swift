/// Inline markup over plain text: which scalars of a sentence are a link, stressed, a line break.
///
/// Marks nest: ``parent`` names the mark around this one, and brothers do not overlap.
public struct Mark: Hashable, Sendable, Codable {
    public enum Kind: Hashable, Sendable, Codable {
        case emphasis, strong, code, lineBreak, `subscript`, superscript
        case link(url: String)
    }

    /// The mark's number in its run of text, from 0, in the order of opening. A mark over two sentences is in both, under one number.
    public var id: Int
    /// The number of the mark around it.
    public var parent: Int?
    public var kind: Kind
    /// Offsets in Unicode scalars into the text the mark belongs to.
    public var range: Range<Int>
    /// Whether the mark began before this text.
    public var continuesBefore: Bool
    /// Whether the mark goes on after this text.
    public var continuesAfter: Bool

    public init(
        id: Int, parent: Int? = nil, kind: Kind, range: Range<Int>, continuesBefore: Bool = false,
        continuesAfter: Bool = false
    ) {
        self.id = id
        self.parent = parent
        self.kind = kind
        self.range = range
        self.continuesBefore = continuesBefore
        self.continuesAfter = continuesAfter
    }
}
