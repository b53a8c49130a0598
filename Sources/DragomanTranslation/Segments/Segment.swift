/// One sentence of an article as plain text, with its inline marks beside it.
public struct Segment: Hashable, Sendable, Codable {
    /// What is to be done with it.
    public enum Handling: Hashable, Sendable, Codable {
        /// An engine translates it.
        case translate
        /// It stays as it is: a figure, an address, code.
        case keep(reason: String)
        /// It is no text of the article (a shortcode, page furniture) and is left out of the translation.
        case drop(reason: String)
    }

    public var place: SegmentPlace
    /// Plain text without white space at either end.
    public var text: String
    public var marks: [Mark]
    /// Addresses, handles and code that no engine may change: ranges in Unicode scalars of ``text``, in order.
    public var protected: [Range<Int>]
    public var handling: Handling
    /// The text between this segment and the next of its run, line breaks as line feeds.
    public var separator: String
    /// The sentences before and after it in the article, for engines that use context.
    public var before: String?
    public var after: String?

    public init(
        place: SegmentPlace, text: String, marks: [Mark] = [], protected: [Range<Int>] = [],
        handling: Handling = .translate, separator: String = "", before: String? = nil, after: String? = nil
    ) {
        self.place = place
        self.text = text
        self.marks = marks
        self.protected = protected
        self.handling = handling
        self.separator = separator
        self.before = before
        self.after = after
    }
}
