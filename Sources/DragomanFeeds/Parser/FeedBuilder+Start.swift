import DragomanHTML

extension FeedBuilder {
    /// Which draft an element fills.
    enum Place { case feed, entry, source, nowhere }

    var place: Place {
        if sourceDepth > 0 { return .source }
        if imageDepth > 0 || textInputDepth > 0 { return .nowhere }
        return entryDepth > 0 ? .entry : .feed
    }

    mutating func change(_ body: (inout EntryDraft) -> Void) {
        switch place {
        case .feed: body(&feedDraft)
        case .entry: body(&entry)
        case .source: body(&sourceDraft)
        case .nowhere: break
        }
    }

    var draft: EntryDraft? {
        switch place {
        case .feed: feedDraft
        case .entry: entry
        case .source: sourceDraft
        case .nowhere: nil
        }
    }

    /// What a start tag does.
    mutating func begin(_ element: FeedElement, _ attributes: TagAttributes) {
        if element.holdsMarkup {
            beginMarkup(element, attributes)
        } else if element.holdsText {
            beginText(element, attributes)
        } else if !captures.isEmpty {
            capture(element, .plain)
        }
        switch element {
        case .rss, .rdf, .feed, .channel: beginFeed(element, attributes)
        case .item: beginEntry(attributes)
        case .source:
            if sourceDepth == 0 { sourceDepth = frames.count }
            sourceDraft = EntryDraft()
            sourceDraft.entry.link = attributes.first("url").map { resolved($0) }
        case .image: if imageDepth == 0 { imageDepth = frames.count }
        case .textInput: if textInputDepth == 0 { textInputDepth = frames.count }
        case .author: change { $0.authors.append(FeedPerson()) }
        case .enclosure: addEnclosure(attributes)
        case .mediaContent, .thumbnail, .itunesImage: addImage(element, attributes)
        default: break
        }
    }

    private mutating func beginText(_ element: FeedElement, _ attributes: TagAttributes) {
        switch element {
        case .link:
            if beginLink(attributes) { return }
        case .guid: guidIsLink = (attributes.value("ispermalink") ?? "true").trimmed.asciiLowercased == "true"
        case .category: beginCategory(attributes)
        default: break
        }
        capture(element, .plain)
    }

    mutating func capture(_ element: FeedElement, _ form: Capture.Form) {
        captures.append(Capture(element: element, depth: frames.count, start: text.count, form: form))
    }

    private mutating func beginMarkup(_ element: FeedElement, _ attributes: TagAttributes) {
        var element = element
        let usual: String
        switch element {
        case .description, .encodedContent: usual = "text/html"
        case .body: usual = "application/xhtml+xml"
        default: usual = "text/plain"
        }
        switch element {
        case .content, .encodedContent: change { $0.hasContent = true }
        // A second, longer summary is the text; which of two is longer is not known before both were read, so order decides.
        case .description, .summary: if let draft, draft.entry.summary != nil, !draft.hasContent { element = .content }
        default: break
        }
        let (form, isBase64, isTextual) = Capture.form(
            ofType: attributes.value("type") ?? usual, mode: attributes.value("mode"))
        var capture = Capture(element: element, depth: frames.count, start: text.count, form: form)
        capture.isBase64 = isBase64
        capture.isTextual = isTextual
        captures.append(capture)
    }

    private mutating func beginFeed(_ element: FeedElement, _ attributes: TagAttributes) {
        let version = attributes.value("version")?.trimmed ?? ""
        switch element {
        case .rss:
            switch version {
            case "0.91": know(.rss091)
            case "0.92", "0.93", "0.94": know(.rss092)
            case _ where version.hasPrefix("2"): know(.rss20)
            default: if feed.kind != .rss20 { know(.rss) }
            }
        case .feed:
            if version == "0.3" || version == "0.2" || version == "0.1" {
                know(.atom03)
            } else if !kindIsKnown {
                know(.atom10)
            }
        case .rdf: if !kindIsKnown { feed.kind = .rss10 }
        case .channel:
            if frames.count == 1, !kindIsKnown { know(.cdf) }
            takeChannelAttributes(attributes)
        default: break
        }
        if element != .channel, let language { feedDraft.entry.language = language }
    }

    private mutating func beginEntry(_ attributes: TagAttributes) {
        // An entry that was left open ends where the next begins.
        if entryDepth > 0 { endEntry() }
        sawEntries = true
        entry = EntryDraft()
        entryDepth = frames.count
        sourceDepth = 0
        imageDepth = 0
        textInputDepth = 0
        if let id = attributes.first("rdf:about") { entry.entry.id = id }
        takeChannelAttributes(attributes)
    }

    mutating func endEntry() {
        feed.entries.append(entry.finished())
        entryDepth = 0
    }

    /// CDF writes dates and links as attributes.
    private mutating func takeChannelAttributes(_ attributes: TagAttributes) {
        guard !attributes.attributes.isEmpty else { return }
        if let date = attributes.first("lastmod").flatMap({ FeedDate.parse($0) }) { change { $0.entry.updated = date } }
        if let href = attributes.first("href") {
            let link = resolved(href)
            change { $0.entry.link = link }
        }
    }

    private mutating func beginCategory(_ attributes: TagAttributes) {
        let term = attributes.first("term", "text")
        let label = attributes.first("label")
        let scheme = attributes.first("scheme", "domain")
        pendingCategory = nil
        if term != nil || label != nil {
            let category = EntryDraft.Category(term: term ?? "", scheme: scheme, label: label)
            if term == nil { pendingCategory = category } else { change { $0.add(category) } }
        } else {
            pendingCategory = EntryDraft.Category(term: "", scheme: scheme)
        }
    }

    // MARK: Links

    /// Takes a link that has an address in its attributes; false when the address is the element's text.
    private mutating func beginLink(_ attributes: TagAttributes) -> Bool {
        linkTraits = LinkTraits()
        guard !attributes.attributes.isEmpty else { return false }
        linkTraits.type = attributes.value("type")?.asciiLowercased.trimmed
        linkTraits.relation = attributes.value("rel")?.asciiLowercased
        linkTraits.length = attributes.first("length").flatMap { Int($0) }
        guard let href = attributes.first("url", "uri", "href") else { return false }
        take(link: resolved(href))
        return true
    }

    /// Puts a link where its relations say.
    mutating func take(link: String) {
        let relations = linkTraits.relation ?? "alternate"
        guard relations.utf8.contains(where: Markup.isSpace) else { return take(link: link, as: relations) }
        for relation in relations.utf8.split(whereSeparator: Markup.isSpace) {
            take(link: link, as: String(Substring(relation)))
        }
    }

    private mutating func take(link: String, as relation: String) {
        let traits = linkTraits
        switch relation {
        case "alternate": if traits.isPage { change { $0.entry.link = link } }
        case "enclosure":
            change { $0.entry.enclosures.append(Enclosure(url: link, type: traits.type, length: traits.length)) }
        case "self": if place == .feed { feed.selfLink = link }
        case "hub": if place == .feed { feed.hubs.append(link) }
        case "next": if place == .feed { feed.nextPage = link }
        case "replies": change { $0.entry.comments = $0.entry.comments ?? link }
        default: break
        }
    }

    private mutating func addEnclosure(_ attributes: TagAttributes) {
        guard let url = attributes.first("url", "uri", "href") else { return }
        let enclosure = Enclosure(
            url: resolved(url), type: attributes.first("type"), length: attributes.first("length").flatMap { Int($0) })
        change { $0.entry.enclosures.append(enclosure) }
    }

    private mutating func addImage(_ element: FeedElement, _ attributes: TagAttributes) {
        guard let address = attributes.first("url", "href") else { return }
        if element == .mediaContent {
            let type = attributes.first("medium", "type")?.lowercased() ?? ""
            guard type.hasPrefix("image") else { return }
        }
        let url = resolved(address)
        if place == .feed { feed.image = feed.image ?? url } else { addImage(url) }
    }

    mutating func addImage(_ url: String) {
        change { if !$0.entry.images.contains(url), $0.entry.images.count < 64 { $0.entry.images.append(url) } }
    }

    /// The address against the base that is in force; as it is written when it has a scheme or there is no base.
    mutating func resolved(_ text: String) -> String {
        let text = text.trimmed
        if Self.hasScheme(text) { return text }
        guard !text.isEmpty, resolvingBudget > 0, let base, let url = WebURL(text, relativeTo: base) else {
            return text
        }
        let address = url.serialised
        resolvingBudget -= max(0, address.utf8.count - text.utf8.count)
        return address
    }

    private static func hasScheme(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), let first = text.utf8.first,
            first | 0x20 >= 0x61,
            first | 0x20 <= 0x7A
        else { return false }
        return text.utf8[..<colon].allSatisfy { byte in
            byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x2B || byte == 0x2D
                || byte == 0x2E
        }
    }
}
