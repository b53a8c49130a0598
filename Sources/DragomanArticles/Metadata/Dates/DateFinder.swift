import DragomanHTML

/// Finds when an article was published: structured data, `meta`, `time` elements, dates written near the headline, the address.
struct DateFinder {
    let reading: PageReading
    let meta: MetaTags
    let structured: StructuredArticle?
    let url: String?
    /// BCP 47, as the page declares it.
    let language: String?

    private var reader: DateReader { DateReader(isMonthFirst: language?.lowercased() == "en-us") }
    private var outline: Outline { reading.outline }

    func published() -> DateTime? {
        if let text = structured?.published, let date = reader.date(text) { return date }
        if let date = metaDate(Self.publishedNames) { return date }
        if let date = markedUp() { return date }
        if let url, let date = DateReader.date(inAddress: url) { return date }
        if let date = written(isUpdate: false) { return date }
        return modified()
    }

    func modified() -> DateTime? {
        if let text = structured?.modified, let date = reader.date(text) { return date }
        return metaDate(Self.modifiedNames) ?? written(isUpdate: true)
    }

    private static let publishedNames = [
        "article:published_time", "article:published", "og:published_time", "datepublished", "date.published",
        "published_at",
        "publishdate", "publish-date", "pubdate", "dc.date.issued", "dcterms.issued", "dc.date.created",
        "dcterms.created", "dc.date",
        "dcterms.date", "sailthru.date", "parsely-pub-date", "article.published", "cxenseparse:recs:publishtime",
        "displaydate", "rnews:datepublished",
        "citation_publication_date", "citation_date", "article_date_original", "originalpublicationdate", "date",
        "timestamp", "last-modified", "video:release_date", "og:article:published_time",
        "datecreated", "created", "release_date", "dc.date.available", "citation_online_date",
    ]
    private static let modifiedNames = [
        "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "lastmod",
        "revised",
    ]

    private func metaDate(_ names: [String]) -> DateTime? {
        for name in names {
            if let text = meta.first(name), let date = reader.date(text) { return date }
        }
        return nil
    }

    /// `time` elements and microdata, the ones near the headline first.
    private func markedUp() -> DateTime? {
        var best: DateTime?
        var bestScore = Int.min
        for index in outline.nodes.indices {
            let node = outline.nodes[index]
            guard node.name == .time || node.traits.contains(.meta) else { continue }
            let property = outline.attribute(.itemprop, of: index)?.lowercased() ?? ""
            let isPublished = ByteSearch.holds(property, "datepublished") || ByteSearch.holds(property, "datecreated")
            guard node.name == .time || isPublished else { continue }
            guard !isElsewhere(index) else { continue }
            let text =
                outline.attribute(.datetime, of: index) ?? outline.attribute(.content, of: index)
                ?? outline.string(of: index)
            guard let date = reader.date(text) ?? reader.date(outline.string(of: index)) else { continue }
            var score = isPublished ? 200 : 0
            if ByteSearch.holds(property, "datemodified") { score -= 150 }
            if isUpdate(index) { score -= Self.updateCost }
            if let headline = reading.headline { score -= min(150, abs(index - headline) / 4) }
            if score > bestScore {
                best = date
                bestScore = score
            }
        }
        return best
    }

    private func isElsewhere(_ index: Int) -> Bool {
        outline.surroundings(of: index, reach: 30).contains { node in
            !outline.nodes[node].traits.isDisjoint(with: [.comments, .related, .sidebar])
                || outline.nodes[node].name == .aside || outline.nodes[node].name == .blockquote
        }
    }

    /// A time that says of itself that it is a change's gives way to others near the headline, not to those of other articles.
    private static let updateCost = 60

    /// In bytes: what may stand before a date to say what it is.
    private static let longestLabel = 40

    /// Whether the words before an element say that its date is when the article was changed.
    private func isUpdate(_ index: Int) -> Bool {
        let start = outline.textRange(index).lowerBound
        let block = outline.textRange(outline.container(of: index)).lowerBound
        let label = outline.text[max(block, start - Self.longestLabel)..<max(block, start)]
        return DateTokenizer.tokens(of: String(decoding: label, as: UTF8.self)).last { $0 != .word } == .updated
    }

    /// A date in a short text near the headline, parts named for dates first: when the article was published, or with `isUpdate` when it was changed.
    private func written(isUpdate: Bool) -> DateTime? {
        let center = reading.headline.map { reading.unitRange($0).lowerBound } ?? 0
        var best: DateTime?
        var bestScore = Int.min
        for (position, unit) in reading.units.enumerated()
        where unit.count < 160 || unit.opening.kinds.has(.dated) && unit.count < 400 {
            guard !isElsewhere(Int(unit.block)) else { continue }
            let traits = outline.nodes[Int(unit.block)].traits.union(
                outline.nodes[max(0, outline.parent(Int(unit.block)))].traits)
            let isNamed = traits.contains(.meta) || traits.contains(.byline) || unit.opening.kinds.has(.dated)
            var score = isNamed ? 60 : 0
            score -= position < center ? (center - position) * 3 : (position - center)
            guard score > bestScore, score > -60, DateTokenizer.mayHoldDay(outline.text[unit.textRange]),
                let found = reader.written(outline.string(unit.textRange)), found.isUpdate == isUpdate,
                isNamed || !unit.endsSentence || found.otherWords <= Self.mostWords
                    || found.opensText && isDateline(unit)
            else { continue }
            best = found.date
            bestScore = score
        }
        return best
    }

    /// "Nov. 3, 2026 -- The ferries have come back.": whether a dash stands near the beginning.
    private func isDateline(_ unit: Unit) -> Bool {
        let opening = outline.text[unit.textRange].prefix(Self.longestLabel)
        return ["--", "–", "—", " - "].contains { opening.contains(needle: Array($0.utf8)) }
    }

    /// A sentence of more words that names a day tells what happened on it.
    private static let mostWords = 2
}
