/// What an element's class, id, role and microdata say it is.
struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    /// Hidden from a reader by attribute or style.
    static let hidden = Traits(rawValue: 1 << 0)
    static let comments = Traits(rawValue: 1 << 1)
    /// Other articles: related, recommended, most read, teasers.
    static let related = Traits(rawValue: 1 << 2)
    static let share = Traits(rawValue: 1 << 3)
    static let newsletter = Traits(rawValue: 1 << 4)
    static let advertisement = Traits(rawValue: 1 << 5)
    static let navigation = Traits(rawValue: 1 << 6)
    static let footer = Traits(rawValue: 1 << 7)
    static let sidebar = Traits(rawValue: 1 << 8)
    static let tags = Traits(rawValue: 1 << 9)
    /// Date, reading time, counts, tools around the headline.
    static let meta = Traits(rawValue: 1 << 10)
    static let byline = Traits(rawValue: 1 << 11)
    static let author = Traits(rawValue: 1 << 12)
    static let caption = Traits(rawValue: 1 << 13)
    static let credit = Traits(rawValue: 1 << 14)
    static let cookie = Traits(rawValue: 1 << 15)
    static let paywall = Traits(rawValue: 1 << 16)
    static let popup = Traits(rawValue: 1 << 17)
    static let gallery = Traits(rawValue: 1 << 18)
    static let player = Traits(rawValue: 1 << 19)
    static let pager = Traits(rawValue: 1 << 20)
    static let poll = Traits(rawValue: 1 << 21)
    static let search = Traits(rawValue: 1 << 22)
    static let copyright = Traits(rawValue: 1 << 23)
    static let infobox = Traits(rawValue: 1 << 24)
    static let pullquote = Traits(rawValue: 1 << 25)
    static let standfirst = Traits(rawValue: 1 << 26)
    static let headline = Traits(rawValue: 1 << 27)
    /// A name that outlets give to the text of an article.
    static let body = Traits(rawValue: 1 << 28)
    /// `itemprop=articleBody`.
    static let articleBody = Traits(rawValue: 1 << 29)
    static let article = Traits(rawValue: 1 << 30)
    static let post = Traits(rawValue: 1 << 31)
    static let correction = Traits(rawValue: 1 << 32)
    static let header = Traits(rawValue: 1 << 33)
    static let contents = Traits(rawValue: 1 << 34)
    static let widget = Traits(rawValue: 1 << 35)
    static let embeddedPost = Traits(rawValue: 1 << 36)
    static let screenReaderOnly = Traits(rawValue: 1 << 37)
    static let teaser = Traits(rawValue: 1 << 38)
    static let product = Traits(rawValue: 1 << 39)
    /// The whole of a post, whose other classes are its topics (`hentry tag-… category-…`).
    static let wholePost = Traits(rawValue: 1 << 41)
    static let printOnly = Traits(rawValue: 1 << 40)
}
