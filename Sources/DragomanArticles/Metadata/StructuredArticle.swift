import DragomanHTML

/// What a page's JSON-LD says of its article (schema.org `Article` and its kinds).
struct StructuredArticle: Sendable {
    var headline: String?
    var summary: String?
    var body: String?
    var authors: [String] = []
    /// The only person that the page describes beside the article, where there is one: it need not say what they did.
    var person: String?
    var published: String?
    var modified: String?
    var publisher: String?
    var section: String?
    var keywords: [String] = []
    var language: String?
    var image: String?
    var licence: String?
    var isAccessibleForFree: Bool?
    var url: String?
    /// Whether it says that it is about this page, by its address.
    var isOfPage = false
    /// Whether it is one of the kinds of `NewsArticle`, whose headline an editor wrote; other articles' is often a search engine's title.
    var isNews = false

    /// The page's article in its JSON-LD: the one that names the page's address, or else the first that holds a text; nil where there is none. With it the names
    /// of the pages that lead to it, from the front page down.
    ///
    /// `addresses` are what the page calls its own address.
    static func read(_ outline: Outline, addresses: [String] = []) -> (article: StructuredArticle?, path: [String]) {
        var articles: [JSONValue] = []
        var named: [String: JSONValue] = [:]
        var path: [String] = []
        var people: [String] = []
        var pending = outline.structuredData.reversed().compactMap { JSONValue($0) }
        var count = 0
        while let value = pending.popLast(), count < 400 {
            count += 1
            if value.kind == .array { pending.append(contentsOf: value.elements.reversed()) }
            guard value.kind == .object else { continue }
            if value["name"] != nil, let id = value["@id"]?.string { named[id] = value }
            if isArticle(value) { articles.append(value) }
            if isPerson(value), let name = value["name"]?.string { people.append(CharacterEntities.decode(name)) }
            if path.isEmpty, value["@type"]?.string == "BreadcrumbList" { path = names(ofPath: value) }
            for key in ["mainEntity", "mainEntityOfPage", "breadcrumb", "@graph"] as [StaticString] {
                if let inner = value[key] { pending.append(inner) }
            }
        }
        func isOfPage(_ article: JSONValue) -> Bool { names(Self.addresses(of: article), pageOf: addresses) }
        let titled = articles.filter { $0["headline"] != nil }
        let ofPage = titled.filter(isOfPage)
        let own = ofPage.first(where: { $0["articleBody"] != nil }) ?? ofPage.first
        let best = own ?? articles.first(where: { $0["articleBody"] != nil }) ?? titled.first ?? articles.first
        guard let best else { return (nil, path) }
        var article = StructuredArticle(best, named: named)
        if people.count == 1 { article.person = people[0] }
        article.isOfPage = own != nil || isOfPage(best)
        article.isNews = (best["@type"]?.elements ?? []).contains { $0.string?.hasSuffix("NewsArticle") == true }
        return (article, path)
    }

    private static func addresses(of article: JSONValue) -> [String] {
        let page = article["mainEntityOfPage"]
        return [
            article["url"]?.string, article["@id"]?.string, page?.string, page?["@id"]?.string, page?["url"]?.string,
        ]
        .compactMap(\.self)
    }

    /// Whether one of some addresses leads to the page that one of the others leads to.
    private static func names(_ addresses: [String], pageOf others: [String]) -> Bool {
        // Most often it is the very same address, which need not be taken apart.
        if addresses.contains(where: { others.contains($0) && page(of: $0) != nil }) { return true }
        let pages = Set(others.compactMap { page(of: $0)?.canonicalKey })
        return addresses.contains { page(of: $0).map { pages.contains($0.canonicalKey) } ?? false }
    }

    /// Nil for a front page and for what is no address.
    private static func page(of address: String) -> WebURL? {
        guard let url = WebURL(address), url.isWeb, url.path.utf8.count > 1 else { return nil }
        return url
    }

    private init(_ value: JSONValue, named: [String: JSONValue]) {
        func text(_ key: StaticString) -> String? {
            value[key]?.string.map(CharacterEntities.decode).flatMap { $0.isEmpty ? nil : $0 }
        }
        headline = text("headline") ?? text("name")
        summary = text("description")
        body = text("articleBody")
        authors = Self.authors(value, named)
        published = text("datePublished") ?? text("dateCreated")
        modified = text("dateModified")
        publisher = value["publisher"].flatMap { Self.names($0, named).first }
        section = text("articleSection")
        keywords = value["keywords"].map(Self.list) ?? []
        language =
            text("inLanguage") ?? value["inLanguage"]?["alternateName"]?.string ?? value["inLanguage"]?["name"]?.string
        image = value["image"].flatMap(Self.address) ?? value["thumbnailUrl"]?.string
        licence = text("license")
        isAccessibleForFree = Self.isFree(value)
        url = text("url")
    }

    private static func isArticle(_ value: JSONValue) -> Bool {
        (value["@type"]?.elements ?? []).contains { type in
            guard let name = type.string else { return false }
            return name.hasSuffix("Article") || name.hasSuffix("BlogPosting") || name == "Report"
                || name.hasSuffix("Review")
                || name == "LiveBlogPosting" || name == "SocialMediaPosting"
        }
    }

    private static func isPerson(_ value: JSONValue) -> Bool {
        (value["@type"]?.elements ?? []).contains { $0.string == "Person" }
    }

    /// The authors; those of `creator` where they are the same and more.
    private static func authors(_ value: JSONValue, _ named: [String: JSONValue]) -> [String] {
        let authors = value["author"].map { names($0, named) } ?? []
        let creators = value["creator"].map { names($0, named) } ?? []
        return creators.count > authors.count && authors.allSatisfy(creators.contains) ? creators : authors
    }

    private static func names(_ value: JSONValue, _ named: [String: JSONValue]) -> [String] {
        var names: [String] = []
        for element in value.elements.prefix(40) {
            if let text = element.string {
                names.append(CharacterEntities.decode(text))
            } else if let name = element["name"] {
                names += name.elements.compactMap(\.string).map(CharacterEntities.decode)
            } else if let family = element["familyName"]?.string {
                let parts = [element["givenName"]?.string, family].compactMap(\.self).map(CharacterEntities.decode)
                names.append(parts.joined(separator: " "))
            } else if let id = element["@id"]?.string, let name = named[id]?["name"]?.string {
                names.append(CharacterEntities.decode(name))
            }
        }
        return names
    }

    /// The names in a list of the pages that lead to one, in their order there.
    private static func names(ofPath path: JSONValue) -> [String] {
        (path["itemListElement"]?.elements ?? []).prefix(12).compactMap { item in
            (item["name"] ?? item["item"]?["name"])?.string.map { Trimming.collapsed(CharacterEntities.decode($0)) }
        }
    }

    private static func list(_ value: JSONValue) -> [String] {
        let texts = value.elements.compactMap { $0.string ?? $0["name"]?.string }.map(CharacterEntities.decode)
        guard texts.count == 1, let only = texts.first else { return texts }
        return only.split(separator: ",").map { Trimming.collapsed(String($0)) }
    }

    private static func address(_ value: JSONValue) -> String? {
        guard let first = value.elements.first else { return nil }
        return first.string ?? first["url"]?.string ?? first["contentUrl"]?.string
    }

    /// What it says of the whole; or false where it says that a part is not free.
    private static func isFree(_ value: JSONValue) -> Bool? {
        if let isFree = value["isAccessibleForFree"].flatMap(truth) { return isFree }
        let parts = value["hasPart"]?.elements ?? []
        return parts.contains { $0["isAccessibleForFree"].flatMap(truth) == false } ? false : nil
    }

    /// A truth value, its name, or its address at schema.org.
    private static func truth(_ value: JSONValue) -> Bool? {
        guard value.kind == .string else { return value.truth }
        switch value.string?.split(separator: "/").last?.lowercased() {
        case "true": return true
        case "false": return false
        default: return nil
        }
    }
}
