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
        if let date = metaDate(Self.vagueNames) { return date }
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
        "citation_publication_date", "citation_date", "article_date_original", "originalpublicationdate",
        "video:release_date", "og:article:published_time",
        "datecreated", "created", "release_date", "dc.date.available", "citation_online_date",
    ]
    /// Outlets put here when an article was changed or printed as well as when it was published.
    private static let vagueNames = ["date", "timestamp", "last-modified"]
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

    /// Whether an element around it belongs to other articles or to readers. One that holds the headline too is the article's own, whatever its class, and
    /// a column beside the article does not begin right behind the headline: there it is a line that is called "secondary" for its looks.
    private func isElsewhere(_ index: Int) -> Bool {
        let isNear =
            reading.headline.map { headline in
                (0..<Self.reach).contains(Int(reading.unitsBefore[index]) - reading.unitRange(headline).lowerBound)
            } ?? false
        return outline.surroundings(of: index, reach: 30)
            .prefix { node in !(reading.headline.map { node <= $0 && $0 < outline.end(node) } ?? false) }
            .contains { node in
                let (name, traits) = (outline.nodes[node].name, outline.nodes[node].traits)
                return !traits.isDisjoint(with: [.comments, .related]) || name == .blockquote
                    || (traits.contains(.sidebar) || name == .aside)
                        && (!isNear || reading.unitRange(node).count > Self.reach)
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
        for (position, unit) in reading.units.enumerated() {
            let isNamed = isNamed(unit)
            var score = isNamed ? 60 : 0
            score -= position < center ? (center - position) * 3 : (position - center)
            guard score > bestScore, score > -60, let line = line(of: unit, behind: position - center, isNamed),
                DateTokenizer.mayHoldDay(outline.text[line]), !isElsewhere(Int(unit.block)),
                let found = reader.written(outline.string(line)), found.isUpdate == isUpdate,
                line == unit.textRange ? isNamed || tellsADay(unit, found) : found.opensText
            else { continue }
            best = found.date
            bestScore = score
        }
        return best
    }

    /// Whether its element or its first words say that it is about a date. A sentence may open with "on" as well.
    private func isNamed(_ unit: Unit) -> Bool {
        let traits = outline.nodes[Int(unit.block)].traits.union(
            outline.nodes[max(0, outline.parent(Int(unit.block)))].traits)
        return !traits.isDisjoint(with: [.meta, .byline]) || unit.opening.kinds.has(.dated) && !unit.endsSentence
    }

    /// Where a unit may say when the article was published: all of a short one, the first words of a long one that follows the headline.
    private func line(of unit: Unit, behind distance: Int, _ isNamed: Bool) -> Range<Int>? {
        if unit.count < Self.longestLine || isNamed && unit.count < 400 { return unit.textRange }
        guard (0..<Self.reach).contains(distance), unit.textStart < unit.textEnd else { return nil }
        let opening = Int(unit.textStart)..<Int(unit.textStart) + Self.longestLabel
        return isDateline(outline.text[opening]) ? opening : nil
    }

    /// Whether a unit that nothing names for a date is there for its date: it has few other words, or opens the text with it.
    private func tellsADay(_ unit: Unit, _ found: DateReader.Written) -> Bool {
        let isLabelled = unit.opening.kinds.has(.dated)
        let most = unit.endsSentence ? isLabelled ? Self.mostWordsOfLabel : Self.mostWordsOfSentence : Self.mostWords
        return found.otherWords <= most
            || found.opensText && isDateline(outline.text[unit.textRange].prefix(Self.longestLabel))
    }

    /// "Nov. 3, 2026 -- The ferries have come back.": whether a dash stands near the beginning.
    private func isDateline(_ opening: ArraySlice<UInt8>) -> Bool {
        ["--", "–", "—", " - "].contains { opening.contains(needle: Array($0.utf8)) }
    }

    /// In bytes.
    private static let longestLine = 160
    /// How many units behind the headline an article may have its date.
    private static let reach = 10
    /// A line of more words is about something else.
    private static let mostWords = 10
    /// A sentence of more words that names a day tells what happened on it.
    private static let mostWordsOfSentence = 2
    /// "Posted on April 21, 2026, at 11:29 a.m."
    private static let mostWordsOfLabel = 4
}
