public import DragomanHTML

/// One article as it was extracted: what it says, who says it, where and when.
///
/// An article holds no markup: its content is ``Block``s of ``Inline``s, and every address in it is absolute and `http` or `https`.
public struct Article: Hashable, Sendable, Codable {
    /// The address it was read from.
    public var url: String?
    /// The address the outlet calls its own (`rel=canonical`, `og:url`), absolute.
    public var canonicalURL: String?
    /// The headline, without the outlet's name.
    public var title: String
    /// The standfirst (deck, lead-in, chapô) when it stands apart from the text.
    public var standfirst: String?
    /// Names of people, or of the agency when no person signs; in the page's order.
    public var authors: [String]
    public var published: DateTime?
    public var modified: DateTime?
    /// The publisher's name, as the page declares or shows it.
    public var outlet: String?
    /// The section as the page declares it, or else the page above this one.
    public var section: String?
    public var topics: [String]
    /// BCP 47, as the page declares it.
    public var declaredLanguage: String?
    /// BCP 47, as found in the text; nil until somebody looked.
    public var language: String?
    /// The picture that the page names for itself, or else the first of the text.
    public var leadImage: Image?
    /// The place (with day and agency) that opens the text: "Jakarta, Warta Nusantara".
    public var dateline: String?
    /// The licence's address or name, where the page states one.
    public var licence: String?
    /// False behind a paywall or log-in, true when the page says it is free, nil when it says nothing.
    public var isAccessibleForFree: Bool?
    public var blocks: [Block]
    /// The address of the article's next page, absolute, where there is one that has not been stitched in.
    public var nextPage: String?
    public var diagnostics: [Diagnostic]

    public init(
        url: String? = nil, canonicalURL: String? = nil, title: String, standfirst: String? = nil,
        authors: [String] = [], published: DateTime? = nil, modified: DateTime? = nil, outlet: String? = nil,
        section: String? = nil, topics: [String] = [], declaredLanguage: String? = nil, language: String? = nil,
        leadImage: Image? = nil, dateline: String? = nil, licence: String? = nil, isAccessibleForFree: Bool? = nil,
        blocks: [Block] = [], nextPage: String? = nil, diagnostics: [Diagnostic] = []
    ) {
        self.url = url
        self.canonicalURL = canonicalURL
        self.title = title
        self.standfirst = standfirst
        self.authors = authors
        self.published = published
        self.modified = modified
        self.outlet = outlet
        self.section = section
        self.topics = topics
        self.declaredLanguage = declaredLanguage
        self.language = language
        self.leadImage = leadImage
        self.dateline = dateline
        self.licence = licence
        self.isAccessibleForFree = isAccessibleForFree
        self.blocks = blocks
        self.nextPage = nextPage
        self.diagnostics = diagnostics
    }
}
