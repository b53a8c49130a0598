/// Decides, unit by unit, what inside the article's container is the article.
struct ContentFilter {
    private let reading: PageReading
    private let root: Int
    private let range: Range<Int>
    private(set) var keeps: [Bool]
    private let headline: String
    /// The elements that directly hold the article's paragraphs and lists, with how much of it.
    private var holders: [Int: Float] = [:]
    /// The same by ``signature(_:)``.
    private var flow: [Int: Float] = [:]

    /// `headline` is the article's title, which is not part of the text.
    init(_ reading: PageReading, root: Int, headline: String) {
        self.reading = reading
        self.root = root
        range = reading.unitRange(root)
        keeps = range.map { !reading.units[$0].isFurniture }
        self.headline = Comparison.key(headline)
    }

    /// The units that are the article's text, in order, and those of a lead that stands before its container.
    static func units(
        of reading: PageReading, root: Int, headline: String, body: BodyMatcher?
    ) -> (lead: [Int], text: [Int]) {
        var filter = ContentFilter(reading, root: root, headline: headline)
        filter.dropPhrases()
        filter.readFlow()
        filter.dropLinks()
        filter.dropExcerpts()
        filter.dropCaptions()
        filter.trim()
        filter.dropInitials()
        filter.compare(with: body)
        filter.dropEmptyHeadings()
        let lead = LeadFinder.lead(of: reading, root: root, headline: filter.headline)
        return (lead, filter.range.filter { filter.keeps[$0 - filter.range.lowerBound] && !lead.contains($0) })
    }

    /// Where the page's structured data holds the body, paragraphs that it lacks go and paragraphs that it has come back.
    private mutating func compare(with body: BodyMatcher?) {
        let kept = range.filter { keeps[$0 - range.lowerBound] }
        guard let body, body.isTrusted(by: kept, of: reading.units),
            let last = range.last(where: { body.shares[$0] > 0.7 })
        else { return }
        for index in range {
            let unit = reading.units[index]
            let share = body.shares[index]
            if share > 0.85, unit.count > 60, unit.kind != .caption, !keeps[index - range.lowerBound] {
                keeps[index - range.lowerBound] = true
            } else if share >= 0, share < 0.15, index < last, unit.kind == .paragraph, unit.weight > 0 {
                drop(index)
            }
        }
    }

    private func isText(_ unit: Int) -> Bool {
        keeps[unit - range.lowerBound] && reading.units[unit].weight > 0
    }

    private mutating func drop(_ unit: Int) { keeps[unit - range.lowerBound] = false }

    private mutating func dropPhrases() {
        for index in range where reading.units[index].isPhrase { drop(index) }
    }

    private mutating func dropLinks() {
        for index in range where keeps[index - range.lowerBound] {
            let unit = reading.units[index]
            if unit.linkShare > 0.85, !unit.endsSentence { drop(index) }
            if unit.linkShare > 0.5, !unit.endsSentence, unit.plainCount < 60, unit.count > 24 { drop(index) }
        }
    }

    /// An article has one standfirst: three or more are those of other articles.
    private mutating func dropExcerpts() {
        let excerpts = range.filter { index in
            guard keeps[index - range.lowerBound], reading.units[index].kind != .heading else { return false }
            let block = Int(reading.units[index].block)
            let parent = max(0, reading.outline.parent(block))
            return reading.outline.nodes[block].traits.contains(.standfirst)
                || reading.outline.nodes[parent].traits.contains(.standfirst)
        }
        guard excerpts.count > 2 else { return }
        let count = excerpts.reduce(0) { $0 + reading.units[$1].plainCount }
        let whole = range.reduce(0) { $0 + (isText($1) ? reading.units[$1].plainCount : 0) }
        if count * 2 < whole { for index in excerpts { drop(index) } }
    }

    /// A short text that shares a box with a picture and little else is about the picture, unless the article is told in pictures.
    private mutating func dropCaptions() {
        var captions: [Int] = []
        var count = 0
        var rest = 0
        for index in range where keeps[index - range.lowerBound] {
            let unit = reading.units[index]
            if unit.kind == .caption || unit.count < 500 && unit.kind == .paragraph && standsWithPicture(index) {
                captions.append(index)
                count += unit.plainCount
            } else if unit.weight > 0 {
                rest += unit.plainCount
            }
        }
        if count > rest / 2 { return }
        for index in captions { drop(index) }
    }

    private func standsWithPicture(_ index: Int) -> Bool {
        let outline = reading.outline
        let unit = reading.units[index]
        var node = Int(unit.block)
        var steps = 0
        while node > 0, steps < 5, holders[node] ?? 0 <= reading.units[index].weight {
            if outline.nodes[node].name == .figure { return true }
            if outline.nodes[node].name == .blockquote { return false }
            if outline.textCount(node) > unit.count * 2 + 80 { return false }
            if steps > 0 || outline.nodes[node].name != .p, holdsPicture(node) { return true }
            node = outline.parent(node)
            steps += 1
        }
        return false
    }

    private func holdsPicture(_ node: Int) -> Bool {
        for index in node + 1..<max(node + 1, min(node + 200, reading.outline.end(node))) {
            switch reading.outline.nodes[index].name {
            case .img, .picture, .video, .figure: return true
            default: continue
            }
        }
        return false
    }

    /// Before the first paragraph stand the headline, the byline and the like; after the last one labels and links.
    private mutating func trim() {
        guard let first = range.first(where: isText), let last = range.last(where: isText) else { return }
        for index in range where keeps[index - range.lowerBound] && (index < first || index > last) {
            if !belongsToFlow(index, isHead: index < first) { drop(index) }
        }
    }

    private mutating func readFlow() {
        for index in range where isText(index) {
            let parent = flowParent(of: index)
            holders[parent, default: 0] += reading.units[index].weight
            flow[signature(parent), default: 0] += reading.units[index].weight
        }
    }

    /// The container around a unit's paragraph, list or table.
    private func flowParent(of unit: Int) -> Int {
        var node = Int(reading.units[unit].block)
        var steps = 0
        while node > 0, steps < 30 {
            steps += 1
            switch reading.outline.nodes[node].name {
            case .p, .ul, .ol, .li, .blockquote, .pre, .table, .tbody, .thead, .tr, .td, .th, .dl, .dt, .dd, .h1, .h2,
                .h3, .h4, .h5, .h6, .center:
                node = reading.outline.parent(node)
            case let name where name.isInline: node = reading.outline.parent(node)
            default: return node
            }
        }
        return node
    }

    /// Containers of the same name and class do the same work in a page.
    private func signature(_ node: Int) -> Int {
        reading.outline.withAttribute(.class, of: node) {
            $0.isEmpty ? node : Int(truncatingIfNeeded: ByteHash.of($0) | 1 << 62)
        } ?? node
    }

    private func belongsToFlow(_ index: Int, isHead: Bool) -> Bool {
        let unit = reading.units[index]
        guard unit.linkShare < 0.5 || unit.endsSentence && unit.plainCount > 30 else { return false }
        if unit.kind == .heading,
            unit.level == 1 || isHead && Comparison.key(reading.outline.string(unit.textRange)) == headline
        {
            return false
        }
        let total = flow.values.reduce(0, +)
        return (flow[signature(flowParent(of: index))] ?? 0) > 0.3 * total
    }

    private mutating func dropInitials() {
        guard let last = range.last(where: { keeps[$0 - range.lowerBound] }) else { return }
        if PhraseRules.isInitials(reading.units[last], in: reading.outline) { drop(last) }
    }

    private mutating func dropEmptyHeadings() {
        var hasContent = false
        var next: Int?
        for index in range.reversed() where keeps[index - range.lowerBound] {
            if reading.units[index].kind == .heading {
                if hasContent || PictureSections.headsPicture(index, before: next, in: reading, root: root) {
                    next = index
                } else {
                    drop(index)
                }
                hasContent = false
            } else {
                hasContent = true
            }
        }
    }
}
