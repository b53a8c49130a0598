/// Finds who signs an article: structured data first, then the byline near the headline, then the page's `meta`.
struct AuthorFinder {
    let reading: PageReading
    let meta: MetaTags
    let structured: StructuredArticle?
    let outlet: String?
    let hint: [String]
    /// The first and the last unit of the text, where there is one.
    let text: ClosedRange<Int>?

    private var outline: Outline { reading.outline }

    /// Names of people, or of the agency when no person signs.
    func authors() -> [String] {
        let declared = clean(structured?.authors ?? [], isByline: false)
        let people = declared.filter { !isOutlet($0) }
        if !people.isEmpty { return inFull(people) }
        let named = namedInHead()
        let others = named.filter { !isOutlet($0) }
        let byline = BylineFinder(reading: reading).names()
        let signed = byline.filter { !isOutlet($0) }
        // Initials and desks sign for the outlet where the outlet says that the article is its own.
        if !signed.isEmpty, declared.isEmpty || !signed.allSatisfy(NameReader.isDesk) {
            return Self.checked(signed, against: others)
        }
        if !others.isEmpty { return others }
        let signature = signature()
        if !signature.isEmpty { return signature }
        let hinted = clean(hint, isByline: false)
        if !hinted.isEmpty { return hinted }
        if let agency = BylineFinder(reading: reading).agency() { return [agency] }
        let described = clean([structured?.person].compactMap(\.self), isByline: false).filter { !isOutlet($0) }
        if !described.isEmpty { return described }
        return [declared, named, byline].first { !$0.isEmpty } ?? []
    }

    /// The only person declared, with the family's name where the page declares the first name alone and its byline has both.
    private func inFull(_ people: [String]) -> [String] {
        guard people.count == 1, !people[0].contains(" ") else { return people }
        let longer = BylineFinder(reading: reading).names().filter { $0.hasPrefix(people[0] + " ") }
        return longer.count == 1 && NameReader.isFullName(longer[0]) ? longer : people
    }

    /// A byline's names; a single word among them only where the head of the page has it too, when the head has any of them.
    private static func checked(_ signed: [String], against named: [String]) -> [String] {
        guard signed.contains(where: named.contains) else { return signed }
        return signed.filter { named.contains($0) || $0.split(separator: " ").count > 1 }
    }

    /// Full names that stand alone in a line right before the text, at its start, at its end or right after it.
    private func signature() -> [String] {
        guard let text else { return [] }
        for index in [text.lowerBound, text.lowerBound - 1, text.upperBound, text.upperBound + 1]
        where reading.units.indices.contains(index) {
            let unit = reading.units[index]
            guard unit.kind == .paragraph, unit.count < 60, !unit.endsSentence, unit.linkShare < 0.5,
                unit.opening.kinds.isEmpty
            else { continue }
            let text = reading.outline.string(unit.textRange)
            // Who wrote a quoted post.
            if text.utf8.contains(UInt8(ascii: "@")) { continue }
            let line = NameReader.withoutDay(text).replacing("/", with: " / ")
            // "One of the ferries in Rome" is a caption.
            if line.split(separator: " ").dropFirst().contains(where: { NameWords.beforePlaces.contains(String($0)) }) {
                continue
            }
            let names = clean([line], isByline: true).filter { !isOutlet($0) }
            // A name beside a day may be in a script without spaces.
            if !names.isEmpty, names.allSatisfy(NameReader.isSignature), NameReader.holdsDay(text) {
                return names
            }
            // Capitals throughout, or a script without them, do not tell a name from a label.
            if !names.isEmpty, names.allSatisfy({ NameReader.isPlainFullName($0) && $0.uppercased() != $0 }) {
                return names
            }
        }
        return []
    }

    private static let headNames = [
        "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl",
        "twitter:creator:name", "article:author_name", "shareaholic:article_author_name", "citation_author",
    ]

    /// The names of the first of the head's fields that holds any.
    private func namedInHead() -> [String] {
        for field in Self.headNames {
            // Papers name each author in a field of its own; elsewhere a second one is another program's.
            let fields = meta.all(field).filter { !$0.isEmpty }.prefix(field == "citation_author" ? 20 : 1)
            if fields.isEmpty { continue }
            let names = clean(Array(fields), isByline: true)
            if !names.isEmpty { return names }
        }
        if let label = meta.first("twitter:label1"), NameReader.isLabel(label), let text = meta.first("twitter:data1") {
            return clean([text], isByline: true)
        }
        guard let first = meta.first("profile:first_name"), let last = meta.first("profile:last_name") else {
            return []
        }
        return clean([first + " " + last], isByline: true)
    }

    private func isOutlet(_ name: String) -> Bool {
        let key = Comparison.key(name)
        return [outlet, structured?.publisher, meta.first("og:site_name")].compactMap(\.self).contains { other in
            let otherKey = Comparison.key(other)
            return otherKey == key
                || key.count > 4 && (otherKey.hasPrefix(key) || key.hasPrefix(otherKey) && otherKey.count > 4)
        }
    }

    private func clean(_ texts: [String], isByline: Bool) -> [String] {
        NameReader.distinct(texts.flatMap { NameReader.names(in: $0, isByline: isByline) })
    }
}
