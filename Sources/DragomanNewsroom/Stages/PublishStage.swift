internal import DragomanArticles
internal import DragomanHTML
internal import DragomanLanguages
internal import DragomanLibrary
internal import DragomanTranslation

/// Translation and Findings → Edition.
struct PublishStage: StageRunner {
    static let stage = Stage.publish

    let library: any Library
    let routes: EngineRoutes
    let now: @Sendable () -> DateTime

    func run(_ job: Job) async throws {
        guard case .publish(let id, let edition) = job.task, let stored = try await library.article(id) else {
            return try await library.end(job, .done, at: now())
        }
        let kept = try await library.translation(of: id, into: edition)
        let current = kept.flatMap { $0.revision == stored.revision ? $0.translation : nil }
        let standing = await standing(of: stored, translation: current, in: edition)
        let publication = Publication(
            standing: standing, display: .init(original: stored.article, shown: current?.article ?? stored.article),
            search: .init(
                shown: (current?.article ?? stored.article).searchText,
                original: current == nil ? "" : stored.article.searchText))
        try await library.finishPublish(job, publication, at: now())
    }

    private func standing(
        of stored: StoredArticle, translation: Translation?, in edition: Language
    ) async -> ArticleCard.Standing {
        if let translation {
            if translation.segments.contains(where: { $0.findings.contains { $0.severity == .blocks } }) {
                return .flagged
            }
            return translation.segments.contains { $0.state == .edited } ? .edited : .machine
        }
        guard let language = stored.language else { return .original }
        if language.primary == edition.primary { return .native }
        let pair = LanguagePair(source: language, target: edition)
        if await routes.route(for: pair) != nil { return .pending }
        return await routes.silence(for: pair) == nil ? .original : .pending
    }
}

extension Publication.Display {
    init(original: Article, shown: Article) {
        self.init(
            title: shown.title, originalTitle: original.title, standfirst: shown.standfirst, excerpt: shown.excerpt,
            section: shown.section, topics: original.topics, leadImage: original.leadImage,
            wordCount: shown.wordCount, isAccessibleForFree: original.isAccessibleForFree)
    }
}

extension Article {
    /// The beginning of the first paragraph that does not say the standfirst, cut between words.
    fileprivate var excerpt: String? {
        guard let first = paragraphs.first(where: { !$0.isEmpty && $0 != standfirst }) else { return nil }
        let longest = 240
        guard first.count > longest else { return first }
        let cut = first.prefix(longest)
        let end = cut.lastIndex(where: \.isWhitespace) ?? cut.endIndex
        return cut[..<end] + "…"
    }

    /// Words; in scripts that do not space them, two letters count as one.
    fileprivate var wordCount: Int {
        text.split(whereSeparator: \.isWhitespace).reduce(0) { count, run in
            let unspaced = run.unicodeScalars.count { $0.value >= 0x0E00 && ($0.value < 0x1000 || $0.value >= 0x3040) }
            return count + max(1, unspaced / 2)
        }
    }

    fileprivate var searchText: String { [title, standfirst ?? "", text].joined(separator: "\n") }
}
