/// One term and how it is to be rendered.
public struct GlossaryEntry: Hashable, Sendable, Codable {
    public var pair: LanguagePair
    /// The term in the source language, as a dictionary gives it.
    public var term: String
    /// How it is to read; equal to ``term`` when it is not to be translated.
    public var rendering: String
    /// Renderings that are wrong: "dizzy" for "pusing" said of a president.
    public var forbidden: [String]
    /// Whether upper and lower case must be as given.
    public var isCaseSensitive: Bool
    /// A remark for people.
    public var note: String?

    public init(
        pair: LanguagePair, term: String, rendering: String, forbidden: [String] = [], isCaseSensitive: Bool = false,
        note: String? = nil
    ) {
        self.pair = pair
        self.term = term
        self.rendering = rendering
        self.forbidden = forbidden
        self.isCaseSensitive = isCaseSensitive
        self.note = note
    }

    /// Whether the term stays as it is.
    public var isKept: Bool { term == rendering }
}
