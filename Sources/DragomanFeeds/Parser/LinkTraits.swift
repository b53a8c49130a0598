/// What a link's attributes say of it.
struct LinkTraits {
    /// Space-separated, lower case; nil when there is none.
    var relation: String?
    var type: String?
    var length: Int?

    /// Whether the link leads to a page, as far as its type says.
    var isPage: Bool { ["text/html", "html", "application/xhtml+xml", "xhtml"].contains(type ?? "text/html") }
}
