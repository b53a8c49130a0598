/// Where the expected answer of the conformance set is wrong by the RSS, Atom, XML or HTML specification, or asks for what this reader
/// never does.
enum FeedConformanceExceptions {
    struct Case {
        var file: String
        var field: String
        var reason: String
    }

    static let cases = [
        Case(
            file: "feedparser--atom--entry_link_rel_enclosure_no_href.xml", field: "entry.link",
            reason:
                "The text of a link with rel=enclosure is an enclosure; it does not replace the alternate link (RFC 4287, 4.2.7.2)."
        ),
        Case(
            file: "feedparser--rss--entity_in_doctype.xml", field: "entry.id",
            reason: "The value is an entity of the document type; such entities are never expanded."),
        Case(
            file: "feedparser--rss--item_category_image.xml", field: "entry.title",
            reason: "The title is an image's, inside a category; the item has none."),
        Case(
            file: "feedparser--lang.xml", field: "feed.title",
            reason: "&lang; is U+27E8 in HTML; the answer has HTML 4's U+2329."),
        Case(
            file: "feedparser--rss--item_description_not_a_doctype.xml", field: "entry.summary",
            reason: "<!' begins a bogus comment in HTML, which reaches to the next >; there is no text."),
        Case(
            file: "feedparser--rss--item_description_not_a_doctype2.xml", field: "entry.summary",
            reason: "An unfinished <!DOCTYPE is no text in HTML."),
        Case(
            file: "gofeed--rss--issue_320_legacy_entity_prefix.xml", field: "feed.title",
            reason: "&copy without a semicolon is no reference in XML, and here it is part of an address."),
    ]
}
