/// What an element of a feed is to the builder, whatever its format calls it.
enum FeedElement: UInt8, Sendable {
    case unknown
    case rss, rdf, feed, channel, item
    case source, image, textInput, author, contributor, namedContributor, owner
    case name, email, uri
    case title, mediaTitle, link, guid
    case description, abstract, summary, subtitle, content, encodedContent, body, rights, info
    case published, updated, created
    case category, categoryList, tagList, enclosure, mediaContent, mediaGroup, thumbnail, itunesImage, logo
    case language, generator, comments, newLocation, timeToLive
    case html, opml, sitemap

    /// Names as feeds write them, in lower case, with the usual prefix of their namespace. A new module's element is a line here.
    private static let names: [(FeedElement, String)] = [
        (.rss, "rss"), (.rdf, "rdf:rdf"), (.feed, "feed"), (.channel, "channel"), (.item, "item entry"),
        (.source, "source"), (.image, "image"), (.textInput, "textinput"),
        (.author, "author managingeditor dc:creator dc:author itunes:author"), (.contributor, "contributor"),
        (.namedContributor, "dc:contributor"), (.owner, "itunes:owner webmaster dc:publisher"),
        (.name, "name itunes:name"), (.email, "email itunes:email"), (.uri, "url uri homepage"),
        (.title, "title dc:title"), (.mediaTitle, "media:title"), (.link, "link"), (.guid, "guid id"),
        (.description, "description dc:description media:description"), (.abstract, "abstract"),
        (.summary, "summary itunes:summary"), (.subtitle, "subtitle tagline itunes:subtitle"), (.content, "content"),
        (.encodedContent, "content:encoded fullitem"), (.body, "body xhtml:body"),
        (.rights, "rights copyright dc:rights"), (.info, "info feedburner:browserfriendly"),
        (.published, "published issued pubdate dcterms:issued"),
        (.updated, "updated modified lastbuilddate dc:date dcterms:modified"), (.created, "created dcterms:created"),
        (.category, "category keywords dc:subject media:category itunes:category"), (.tagList, "tags"),
        (.categoryList, "itunes:keywords media:keywords"), (.enclosure, "enclosure"), (.mediaContent, "media:content"),
        (.mediaGroup, "media:group"), (.thumbnail, "media:thumbnail"), (.itunesImage, "itunes:image itunes:link"),
        (.logo, "logo icon"), (.language, "language dc:language"), (.generator, "generator"), (.comments, "comments"),
        (.newLocation, "newlocation itunes:new-feed-url"), (.timeToLive, "ttl"), (.html, "html xhtml:html"),
        (.opml, "opml"), (.sitemap, "urlset sitemapindex"),
    ]

    private static let byHash: [UInt64: FeedElement] = {
        var table: [UInt64: FeedElement] = [:]
        for (element, words) in names {
            for word in words.split(separator: " ") { table[Bytes.hash(word)] = element }
        }
        return table
    }()

    /// The element of a name with its usual prefix.
    static func named(_ name: String) -> FeedElement { byHash[Bytes.hash(name)] ?? .unknown }

    /// Whether its text may hold markup.
    var holdsMarkup: Bool {
        switch self {
        case .title, .mediaTitle, .description, .abstract, .summary, .subtitle, .content, .encodedContent, .body,
            .rights,
            .info:
            true
        default: false
        }
    }

    /// Whether its text is wanted and plain.
    var holdsText: Bool {
        switch self {
        case .author, .namedContributor, .owner, .name, .email, .uri, .guid, .published, .updated, .created, .category,
            .categoryList, .tagList, .language, .generator, .comments, .newLocation, .timeToLive, .logo, .source,
            .thumbnail, .link:
            true
        default: false
        }
    }
}
