/// One block of an article, in reading order.
public enum Block: Hashable, Sendable, Codable {
    /// A heading inside the text; `level` is 2 to 6 (the headline itself is ``Article/title``).
    case heading(level: Int, [Inline])
    case paragraph([Inline])
    case list(List)
    case quote(Quote)
    case table(Table)
    case figure(Figure)
    case embed(Embed)
    /// Preformatted text, line breaks kept.
    case code(String)
    /// A break between parts (`<hr>`, three stars).
    case rule
}

/// A list and its items; an item is blocks, so lists nest.
public struct List: Hashable, Sendable, Codable {
    public var isOrdered: Bool
    /// The first item's number in an ordered list.
    public var start: Int
    public var items: [[Block]]

    public init(isOrdered: Bool, start: Int = 1, items: [[Block]]) {
        self.isOrdered = isOrdered
        self.start = start
        self.items = items
    }
}

/// A block quotation, with who said it where the page tells.
public struct Quote: Hashable, Sendable, Codable {
    public var blocks: [Block]
    public var attribution: [Inline]?
    /// The address quoted from, absolute.
    public var source: String?

    public init(blocks: [Block], attribution: [Inline]? = nil, source: String? = nil) {
        self.blocks = blocks
        self.attribution = attribution
        self.source = source
    }
}

/// A table that is content.
public struct Table: Hashable, Sendable, Codable {
    public struct Cell: Hashable, Sendable, Codable {
        public var content: [Inline]
        public var isHeader: Bool
        /// How many columns and rows the cell covers, each 1 or more.
        public var columnSpan: Int
        public var rowSpan: Int

        public init(content: [Inline], isHeader: Bool = false, columnSpan: Int = 1, rowSpan: Int = 1) {
            self.content = content
            self.isHeader = isHeader
            self.columnSpan = columnSpan
            self.rowSpan = rowSpan
        }
    }

    public var caption: [Inline]?
    public var rows: [[Cell]]

    public init(caption: [Inline]? = nil, rows: [[Cell]]) {
        self.caption = caption
        self.rows = rows
    }
}

/// A picture's address and what is known of it.
public struct Image: Hashable, Sendable, Codable {
    /// Absolute, `http` or `https`.
    public var url: String
    public var alternative: String?
    /// Pixels, where the page declares them.
    public var width: Int?
    public var height: Int?

    public init(url: String, alternative: String? = nil, width: Int? = nil, height: Int? = nil) {
        self.url = url
        self.alternative = alternative
        self.width = width
        self.height = height
    }
}

/// A picture with its caption and credit.
public struct Figure: Hashable, Sendable, Codable {
    public var image: Image
    public var caption: [Inline]?
    public var credit: String?

    public init(image: Image, caption: [Inline]? = nil, credit: String? = nil) {
        self.image = image
        self.caption = caption
        self.credit = credit
    }
}

/// Something that another site shows inside the article: a post, a video, a sound.
public struct Embed: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable {
        case post, video, audio, other
    }

    public var kind: Kind
    /// The provider's name, "YouTube".
    public var provider: String?
    /// Absolute, `http` or `https`; nil when the page names none.
    public var url: String?
    /// What the embed says, where the page carries its text.
    public var text: [Inline]?

    public init(kind: Kind, provider: String? = nil, url: String? = nil, text: [Inline]? = nil) {
        self.kind = kind
        self.provider = provider
        self.url = url
        self.text = text
    }
}
