/// What a page says of itself to machines, in the dialects that the outlets choose from.
struct PageMetadata {
    let view: PageView

    /// OpenGraph and the `article:` properties of Facebook's vocabulary.
    var openGraph: String {
        let printed = view.printed
        var rows = [
            ("og:type", "article"), ("og:title", printed.title), ("og:description", printed.standfirst),
            ("og:url", view.url), ("og:site_name", view.outlet.name), ("og:locale", view.outlet.language),
            ("article:published_time", printed.published.iso8601), ("article:section", view.section.name),
        ]
        if let modified = printed.modified { rows.append(("article:modified_time", modified.iso8601)) }
        if let picture { rows.append(("og:image", picture)) }
        rows += view.article.topics.map { ("article:tag", $0) }
        return rows.map { "<meta property=\"\($0)\" content=\"\(escaped($1))\">" }.joined(separator: "\n")
    }

    /// schema.org's NewsArticle as JSON-LD, alone or inside a graph.
    func linkedData(inGraph: Bool) -> String {
        let printed = view.printed
        var fields = [
            ("@type", jsonString("NewsArticle")), ("headline", jsonString(printed.title)),
            ("description", jsonString(printed.standfirst)), ("datePublished", jsonString(printed.published.iso8601)),
            ("dateModified", jsonString(printed.changed.iso8601)), ("inLanguage", jsonString(view.outlet.language)),
            ("mainEntityOfPage", jsonString(view.origin + printed.path)),
            ("articleSection", jsonString(view.section.name)),
            ("author", object([("@type", jsonString("Person")), ("name", jsonString(view.article.author))])),
            (
                "publisher",
                object([("@type", jsonString("NewsMediaOrganization")), ("name", jsonString(view.outlet.name))])
            ),
            ("keywords", "[" + view.article.topics.map(jsonString).joined(separator: ",") + "]"),
            ("isAccessibleForFree", "true"),
        ]
        if let picture { fields.append(("image", "[" + jsonString(picture) + "]")) }
        let context = ("@context", jsonString("https://schema.org"))
        let site = object([("@type", jsonString("WebSite")), ("name", jsonString(view.outlet.name))])
        let json = inGraph ? object([context, ("@graph", "[\(site),\(object(fields))]")]) : object([context] + fields)
        return "<script type=\"application/ld+json\">\(json)</script>"
    }

    private var picture: String? { view.article.picture.map { view.origin + view.picture($0.scene) } }

    private func object(_ fields: [(String, String)]) -> String {
        "{" + fields.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
    }
}
