import DragomanHTML

/// One page on its way to an article: what it says of itself, where its text is, what of it is kept.
struct PageExtraction {
    let outline: Outline
    let url: String?
    let hint: EntryHint?
    let meta: MetaTags
    let structured: StructuredArticle?
    /// The names of the pages that lead to the article, from the front page down, where the page's JSON-LD has them.
    private let path: [String]
    let outlet: String?
    let title: String
    let reading: PageReading
    let root: Int?
    /// The units that are the text, in order.
    let units: [Int]
    let lead: [Int]
    /// Who signs it.
    let authors: [String]
    /// What the judge is told of the units; nil on a page without text.
    let featureReader: FeatureReader?
    /// What the page is where it is no article.
    private let standIn: StandIn.Kind?

    init(_ outline: Outline, url: String?, hint: EntryHint?, habits: OutletHabits = .none) {
        self.outline = outline
        self.url = url
        self.hint = hint
        meta = MetaTags(outline)
        (structured, path) = StructuredArticle.read(
            outline, addresses: [meta.link("canonical"), meta.first("og:url"), url].compactMap(\.self))
        let named = url ?? meta.link("canonical") ?? meta.first("og:url") ?? structured?.url
        let finder = OutletFinder(outline: outline, meta: meta, structured: structured, address: named)
        outlet = finder.name()
        title = TitleFinder(
            outline: outline, meta: meta, structured: structured, outlet: outlet, siteNames: finder.siteNames,
            hint: hint?.title
        ).title()
        var reading = PageReading(outline, title: title, address: named)
        let container = RootFinder(reading: reading).find()
        if let container { reading.findPhrases(in: PageSurvey.range(around: container, in: reading)) }
        self.reading = reading
        root = container
        let body = BodyMatcher(body: structured?.body, units: reading.units, outline: outline)
        var guess: (lead: [Int], text: [Int])?
        if let container {
            guess = ContentFilter.units(of: reading, root: container, headline: title, body: body)
        }
        let text = guess?.text ?? []
        authors = AuthorFinder(
            reading: reading, meta: meta, structured: structured, outlet: outlet, hint: hint?.authors ?? [],
            text: text.first.flatMap { first in text.last.map { first...max(first, $0) } }
        ).authors()
        guard let container, let guess else {
            (lead, units, featureReader, standIn) = ([], [], nil, nil)
            return
        }
        let reader = Self.featureReader(
            PageSurvey(reading, root: container, lead: guess.lead, text: guess.text),
            words: PageWords(title: title, authors: authors, outlet: outlet), body: body, meta: meta,
            structured: structured)
        featureReader = reader
        let judged = Verdict(reader, headline: title).units()
        let kept = (lead: judged.lead, text: habits.without(judged.text, in: reading))
        standIn = structured == nil ? Self.standIn(kept.lead + kept.text, title: title, in: reading) : nil
        (lead, units) = standIn == nil ? kept : ([], [])
    }

    /// Most pages have too much text to be anything else than an article.
    private static func standIn(_ units: [Int], title: String, in reading: PageReading) -> StandIn.Kind? {
        guard units.reduce(0, { $0 + reading.units[$1].count }) < StandIn.mostText else { return nil }
        return StandIn.kind(
            headings: [title] + reading.headings,
            paragraphs: units.map { reading.outline.string(reading.units[$0].textRange) })
    }

    private static func featureReader(
        _ survey: PageSurvey, words: PageWords, body: BodyMatcher?, meta: MetaTags, structured: StructuredArticle?
    ) -> FeatureReader {
        let guessed = survey.range.filter(survey.isGuessed)
        let isTrusted = body?.isTrusted(by: guessed, of: survey.reading.units) == true
        return FeatureReader(
            survey, words: words, description: meta.first("og:description", "description"),
            bodyShares: isTrusted ? body?.shares : nil,
            isDeclared: structured != nil || meta.first("og:type") == "article",
            isDated: structured?.published != nil || meta.first("article:published_time") != nil)
    }

    /// The text of this page's article, with its title and authors.
    func text() -> Article {
        var article = Article(title: title)
        article.url = url
        article.authors = authors
        if let root {
            article.blocks = BlockBuilder.text(of: lead + units, in: reading, root: root)
        }
        article.noteMissingText(standIn)
        return article
    }

    /// The article of this page.
    func article() -> Article {
        let addresses = addresses
        let dates = DateFinder(
            reading: reading, meta: meta, structured: structured, url: address, language: declaredLanguage)
        var article = Article(title: title)
        article.url = url
        article.canonicalURL = canonical(addresses)
        article.authors = authors
        article.published = dates.published() ?? hint?.published
        article.modified = dates.modified()
        article.outlet = outlet.map(Trimming.collapsed)
        article.section = SectionFinder(meta: meta, structured: structured, path: path, title: title, outlet: outlet)
            .section()
        article.topics = TopicFinder(reading: reading, meta: meta, structured: structured, outlet: outlet).topics()
        article.declaredLanguage = declaredLanguage
        article.leadImage = LeadImageFinder(meta: meta, structured: structured, addresses: addresses).declared()
        article.licence = LicenceFinder(
            outline: outline, meta: meta, structured: structured, addresses: addresses
        ).licence()
        if let root {
            article.blocks = BlockBuilder.blocks(
                of: lead + units, in: reading, root: root, declared: article.leadImage, addresses: addresses)
            article.leadImage = article.leadImage ?? LeadImageFinder.first(of: article.blocks)
        }
        article.standfirst = standfirst
        article.isAccessibleForFree = PaywallReader(reading: reading, structured: structured, meta: meta)
            .isAccessibleForFree()
        article.dateline = DatelineReader.dateline(of: article)
        article.diagnostics = PromiseChecker.diagnostics(of: article)
        article.noteMissingText(standIn)
        return article
    }

    /// Where the page was read from, or else what it calls its own address.
    var address: String? {
        url
            ?? (meta.link("canonical") ?? meta.first("og:url") ?? structured?.url).flatMap(
                AddressResolver(page: nil, base: meta.base).web)
    }

    /// Makes the page's addresses absolute.
    var addresses: AddressResolver { AddressResolver(page: address, base: meta.base) }

    /// What the page calls its own address. Some sites call every page by the address of their front page.
    private func canonical(_ addresses: AddressResolver) -> String? {
        let declared = [meta.link("canonical"), meta.first("og:url")].compactMap { $0.flatMap(addresses.url) }
            .filter(\.isWeb)
        return (declared.first { $0.path.utf8.count > 1 } ?? declared.first)?.serialised
    }

    private var declaredLanguage: String? {
        let declared = [
            meta.language, structured?.language, meta.first("content-language"), meta.first("og:locale"),
            meta.first("language", "dc.language"), hint?.language,
        ]
        return declared.lazy.compactMap(\.self).compactMap(Self.languageTag).first
    }

    /// The first tag of a list, with hyphens; nil for what is no tag: "English".
    private static func languageTag(_ text: String) -> String? {
        let tag = text.prefix { $0 != "," && $0 != ";" }.split(separator: "_").joined(separator: "-")
        let language = tag.utf8.prefix { $0 != UInt8(ascii: "-") }
        let isTag = (2...3).contains(language.count) && language.allSatisfy { $0.isASCIILetter }
        return isTag ? Trimming.collapsed(tag) : nil
    }

    /// The standfirst: what stands between headline and text, or a first paragraph that the page calls one.
    private var standfirst: String? {
        let opening = lead.first ?? units.first.flatMap { LeadFinder.isNamed($0, in: reading) ? $0 : nil }
        let found = opening ?? LeadFinder.standfirst(of: reading, root: root ?? 0, before: units.first)
        // A list of key points is read as a list, and what ends with a colon leads to one.
        guard let unit = found.map({ reading.units[$0] }), unit.kind != .item else { return nil }
        let line = outline.string(unit.textRange)
        return line.hasSuffix(":") ? nil : line
    }
}

extension Article {
    fileprivate mutating func noteMissingText(_ standIn: StandIn.Kind?) {
        if let standIn {
            blocks = []
            diagnostics.append(Diagnostic(code: "no-article", message: standIn.message, place: url))
        } else if blocks.isEmpty {
            diagnostics.append(
                Diagnostic(code: "no-text", message: "No article text was found on the page.", place: url))
        }
    }
}
