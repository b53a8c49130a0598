/// The topics an outlet files an article under.
///
/// What the page declares comes first, in structured data, Open Graph and the head's keywords, and where it declares none the links that lead to topics.
struct TopicFinder {
    let reading: PageReading
    let meta: MetaTags
    let structured: StructuredArticle?
    /// Not a topic of its own articles.
    let outlet: String?

    private static let most = 40
    private static let longest = 100

    func topics() -> [String] {
        let declared = [
            structured?.keywords ?? [], meta.all("article:tag"), meta.all("news_keywords"), meta.all("keywords"),
        ]
        // One text without a comma may be all topics run together, which another source may have apart.
        let lists = declared.map(Self.parts).filter { !$0.isEmpty }
        let list = lists.first { $0.count > 1 || $0[0].utf8.count < 40 } ?? lists.first ?? shown
        var topics: [String] = []
        for topic in Self.names(of: list) where Self.isTopic(topic) && !isOutlet(topic) && !topics.contains(topic) {
            topics.append(topic)
            if topics.count == Self.most { break }
        }
        return topics
    }

    /// A single text parted at its commas.
    private static func parts(_ candidates: [String]) -> [String] {
        guard candidates.count == 1, let only = candidates.first else { return candidates.map(Trimming.collapsed) }
        return only.unicodeScalars.split { $0 == "," || $0 == ";" || $0 == "、" || $0 == "،" }.map {
            Trimming.collapsed(String(Substring($0)))
        }.filter { !$0.isEmpty }
    }

    /// Without what a publishing program puts before each ("topic/…", "Category: …"), where it does so with all of two or more.
    private static func names(of topics: [String]) -> [String] {
        guard topics.count > 1 else { return topics }
        if topics.allSatisfy({ $0.contains("/") }) {
            return topics.map { Trimming.collapsed(String($0.split(separator: "/").last ?? "")) }
        }
        guard topics.count(where: { ByteSearch.holds($0, ": ") }) * 2 > topics.count else { return topics }
        return topics.map { ByteSearch.rest(of: $0, after: ": ").map(Trimming.collapsed) ?? $0 }
    }

    /// Whether a text is words for people: no number, no name with underscores or colons inside, no identifier in hexadecimal.
    private static func isTopic(_ text: String) -> Bool {
        let bytes = text.utf8
        let isName =
            bytes.contains(UInt8(ascii: "_")) || bytes.contains(UInt8(ascii: ":")) && !ByteSearch.holds(text, ": ")
        guard !bytes.isEmpty, bytes.count < longest, !isName else { return false }
        let isNumber = bytes.allSatisfy { $0.isASCIIDigit }
        let isHexadecimal =
            bytes.count >= 16
            && bytes.allSatisfy { $0.isASCIIDigit || ($0 | 0x20) &- 0x61 < 6 || $0 == UInt8(ascii: "-") }
        return !isNumber && !isHexadecimal
    }

    private func isOutlet(_ topic: String) -> Bool {
        outlet.map { Comparison.key($0) == Comparison.key(topic) } ?? false
    }

    // MARK: Shown

    private static let mostInBox = 15

    /// The texts of the page's links with the relation `tag`, which lead to what else is filed there, or else those of a few links in a box for topics; not
    /// those of other articles.
    private var shown: [String] {
        let outline = reading.outline
        let links = outline.landmarks.links.filter { (1..<Self.longest).contains(outline.textCount($0)) }
        let tagged = links.filter { outline.withAttribute(.rel, of: $0, Self.isTag) == true && !isAway($0) }
        if !tagged.isEmpty { return tagged.map(outline.string) }
        let boxed = links.filter { isInBox($0) && !isAway($0) }
        return boxed.count <= Self.mostInBox ? boxed.map(outline.string) : []
    }

    private static let away: Traits = [
        .related, .teaser, .navigation, .sidebar, .footer, .comments, .hidden, .widget,
    ]

    /// Whether a link is of other articles or of the site.
    private func isAway(_ link: Int) -> Bool {
        let outline = reading.outline
        return outline.surroundings(of: link, reach: 5).contains {
            !outline.nodes[$0].traits.isDisjoint(with: Self.away)
        }
    }

    private func isInBox(_ link: Int) -> Bool {
        let outline = reading.outline
        return outline.surroundings(of: link, reach: 4).contains { outline.nodes[$0].traits.contains(.tags) }
    }

    private static func isTag(_ relation: UnsafeBufferPointer<UInt8>) -> Bool {
        ByteSearch.words(of: relation) { $0.elementsEqual("tag".utf8) }
    }
}
