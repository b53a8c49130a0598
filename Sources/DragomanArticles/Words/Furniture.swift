/// What a phrase of page furniture is there for.
enum Furniture: UInt8, Sendable, CaseIterable {
    /// Opens a line that leads to another article: "Read also:".
    case alsoRead
    case advertisement
    /// Asks for a subscription, a registration, a follower.
    case subscribe
    /// Says that the text goes on elsewhere: "Continue on the next page".
    case continues
    /// The words on a link to the next page.
    case nextPage
    /// The words on a link to the whole article on one page.
    case singlePage
    case share
    case comments
    /// Heads a list of other articles: "Most read".
    case otherArticles
    /// Opens a credit: "Photo:".
    case credit
    /// Says that the text is not free: "This article is for subscribers".
    case paywall
    /// Opens a list of topics: "Tags:".
    case topics
    /// Rights, cookies, script notices.
    case legal
    /// Heads the lines on the author, "About the author", or opens one with an address to write to, "Got a story?".
    case aboutAuthor
    /// Opens a byline: "By".
    case byline
    /// Opens a date: "Published", "Updated".
    case dated
}
