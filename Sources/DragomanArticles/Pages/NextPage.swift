/// Where an article goes on, and what says so.
public struct NextPage: Hashable, Sendable {
    /// Why an address is believed to be the next page.
    public enum Evidence: String, Hashable, Sendable {
        /// `rel=next` in the head or on a link.
        case relation
        /// A numbered link, one more than this page's number, among others of a pager.
        case number
        /// A link whose words say "next page" in some language.
        case words
        /// A link that says "all on one page".
        case singlePage
    }

    /// Absolute.
    public var url: String
    /// What speaks for it, strongest first.
    public var evidence: [Evidence]

    public init(url: String, evidence: [Evidence]) {
        self.url = url
        self.evidence = evidence
    }
}
