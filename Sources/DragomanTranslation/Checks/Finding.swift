/// What a check says of a segment.
public struct Finding: Hashable, Sendable, Codable {
    /// How much it matters.
    public enum Severity: String, Hashable, Sendable, Codable, Comparable {
        /// Worth knowing: typography, style.
        case notes
        /// A reader should be told, an editor should look.
        case warns
        /// The article is not published as finished while it stands.
        case blocks

        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .notes: 0
            case .warns: 1
            case .blocks: 2
            }
        }
    }

    public enum Side: String, Hashable, Sendable, Codable {
        case source, target
    }

    /// The rule's stable name in lower-case words joined by hyphens: `number-changed`.
    public var rule: String
    public var severity: Severity
    /// Which text `start` and `end` count in.
    public var side: Side
    /// Offsets in Unicode scalars, `start <= end`, into the plain text of that side.
    public var start: Int
    public var end: Int
    /// One sentence in English, for a person.
    public var message: String
    /// What the spanned text should be, where the check knows.
    public var suggestion: String?
    /// Whether putting the suggestion in place of the span is safe without a person.
    public var isSafeFix: Bool

    public init(
        rule: String, severity: Severity, side: Side = .target, start: Int, end: Int, message: String,
        suggestion: String? = nil, isSafeFix: Bool = false
    ) {
        self.rule = rule
        self.severity = severity
        self.side = side
        self.start = start
        self.end = end
        self.message = message
        self.suggestion = suggestion
        self.isSafeFix = isSafeFix
    }
}
