/// A link that may lead to another page of the article, and what it says of itself.
struct PageLink {
    let node: Int
    /// Absolute.
    let address: String
    let isNextRelation: Bool
    let saysNext: Bool
    /// Whether the words are only an arrow or "next", which also lead to the next article.
    let isPlain: Bool
    let saysSinglePage: Bool
    /// The first number in its words, where that may be a page's.
    let number: Int?
    /// How the number stands there.
    let numbering: Numbering

    enum Numbering {
        /// Alone, as in a row of pages.
        case bare
        /// Beside a word for page: "Page 2 of 3".
        case ofPage
        /// Beside other words: "2. The costs".
        case worded
    }
}
