public import DragomanArticles
public import DragomanLanguages

/// Translates whole articles: memory first, then the engines, and an account of every sentence.
public struct Translator: Sendable {
    /// Counts up when this project's own way of preparing or mending text changes what an engine's answer becomes.
    public static let rulesRevision = 1

    /// Looks at one translated sentence: what it returns is recorded on the segment, and a finding that *blocks* sends
    /// the sentence to the second engine.
    public typealias Review =
        @Sendable (_ segment: TranslatedSegment, _ pair: LanguagePair, _ article: Article) -> [Finding]

    let engines: EngineRoutes
    let memory: any TranslationMemory
    let reference: (any ReferenceMemory)?
    let glossary: Glossary
    let review: Review?
    let ledger: (any Ledger)?
    let prices: [String: Int]

    /// - Parameters:
    ///   - engines: the engines for each pair of languages, in the order in which they are tried.
    ///   - memory: what engines answered before.
    ///   - reference: translations by people, which go before the engines.
    ///   - glossary: terms and how they are to be translated.
    ///   - review: looks at each translated sentence; without it none is checked.
    ///   - ledger: where calls are booked before they are sent, for articles that are translated with an account.
    ///   - prices: millionths of the currency for a million characters, by the engine's name.
    public init(
        engines: EngineRoutes, memory: any TranslationMemory, reference: (any ReferenceMemory)? = nil,
        glossary: Glossary = Glossary(), review: Review? = nil, ledger: (any Ledger)? = nil, prices: [String: Int] = [:]
    ) {
        self.engines = engines
        self.memory = memory
        self.reference = reference
        self.glossary = glossary
        self.review = review
        self.ledger = ledger
        self.prices = prices
    }

    /// Translates `article`. Its blocks keep their number and order; every sentence is translated, kept on purpose,
    /// or marked as failed.
    ///
    /// Each batch is remembered as soon as it is answered: a run that is cut off pays again at most for the batch that was under way.
    /// - Parameters:
    ///   - article: the article in its own language.
    ///   - sourceLanguage: that language.
    ///   - targetLanguage: the reader's language.
    ///   - edits: people's own translations, which win over every engine.
    ///   - account: whom the calls are booked to, where there is a ledger.
    /// - Throws: ``EngineError`` with `unsupportedPair` when no engine has the pair and no person has translated any of it, and any other code when the engines cannot work now; a later call goes on from there. Errors of the memory are passed on.
    public func translate(
        _ article: Article, from sourceLanguage: Language, to targetLanguage: Language, edits: [PostEdit] = [],
        account: LedgerAccount? = nil
    ) async throws -> Translation {
        let pair = LanguagePair(source: sourceLanguage, target: targetLanguage)
        let plans = Segmenter.plans(of: article, language: sourceLanguage)
        let known = PostEdits(edits)
        let segments = plans.flatMap { $0.cuts.map(\.segment) }
        let open = segments.filter { $0.handling == .translate && known.edit(for: $0) == nil }
        let given = try await referenced(open, pair: pair)
        let wanted = open.filter { given[$0.place] == nil }
        let paths = try await paths(for: pair, account: account, isNeeded: !wanted.isEmpty && edits.isEmpty)
        let outcomes = try await Job(article: article, pair: pair, paths: paths, review: review).run(wanted)
        var hints: [String: String] = [:]
        if let path = paths.first {
            hints = await AnchorHints.hints(for: wanted, outcomes: outcomes, path: path)
        }
        let assembly = ArticleAssembly(
            pair: pair, edits: known, given: given, outcomes: outcomes, published: article.published, hints: hints)
        return assembly.translation(of: article, plans: plans)
    }

    /// What people translated before: the same sentence, the same in the same place, or the same but for its figures.
    private func referenced(_ segments: [Segment], pair: LanguagePair) async throws -> [SegmentPlace: Outcome] {
        guard let index = try await reference?.index(for: pair) else { return [:] }
        var found: [SegmentPlace: Outcome] = [:]
        for segment in segments {
            guard let match = index.match(segment.text, before: segment.before, after: segment.after) else { continue }
            found[segment.place] = Outcome(
                targetText: match.targetText, state: .translated,
                engine: EngineIdentifier(name: "memory", model: "\(match.percent)%"),
                local: LocalisedText(text: match.targetText, fixes: []))
        }
        return found
    }

    private func paths(for pair: LanguagePair, account: LedgerAccount?, isNeeded: Bool) async throws -> [PathRunner] {
        guard let route = await engines.route(for: pair) else {
            if !isNeeded { return [] }
            throw EngineError(
                .unsupportedPair, engine: "engines",
                message: "No engine that is set up and reachable translates \(pair).")
        }
        let meter = ledger.flatMap { ledger in account.map { Meter(ledger: ledger, account: $0, prices: prices) } }
        return [runner(route.first, pair, meter)] + (route.second.map { [runner($0, pair, meter)] } ?? [])
    }

    private func runner(_ path: EngineRoutes.Path, _ pair: LanguagePair, _ meter: Meter?) -> PathRunner {
        let legs = path.legs.map { leg in
            LegRunner(
                leg: leg, memory: memory, rulesRevision: Self.rulesRevision, terms: glossary.terms(for: leg.pair),
                meter: meter)
        }
        return PathRunner(
            legs: legs, identifier: path.identifier, terms: legs.count > 1 ? glossary.terms(for: pair) : nil)
    }
}
