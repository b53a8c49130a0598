internal import DragomanArticles
internal import DragomanHTML
internal import DragomanLibrary

/// Pages → Article.
struct ExtractStage: StageRunner {
    static let stage = Stage.extract

    let library: any Library
    let maker: ArticleMaker
    let configuration: NewsroomConfiguration
    let now: @Sendable () -> DateTime

    func run(_ job: Job) async throws {
        guard case .extract(let id) = job.task, let entry = try await library.entry(id) else {
            return try await library.end(job, .done, at: now())
        }
        let pages = try await library.pages(ofEntry: id)
        try await library.finishExtract(job, try await result(of: pages, entry: entry), at: now())
    }

    private func result(of pages: [StoredPage], entry: StoredEntry) async throws -> ExtractResult {
        guard let first = pages.first else {
            return ExtractResult(article: nil, trouble: "no-page: nothing was fetched")
        }
        guard first.isHTML else {
            return ExtractResult(
                article: nil, trouble: "not-a-page: the address answers with \(first.contentType ?? "something else")")
        }
        let known = try await library.article(ofEntry: entry.id)
        let habits = OutletHabits(pages: try await library.earlierLines(ofEntry: entry.id))
        let article = maker.article(of: pages, hint: EntryHint(entry.entry), habits: habits)
        let yield = YieldFingerprint(of: article)
        let lines = PageLines(of: first.document)
        guard !article.blocks.isEmpty else {
            let reason = article.diagnostics.last?.message ?? "No text was found on the page."
            return ExtractResult(article: nil, trouble: "no-article: \(reason)", yield: yield, lines: lines)
        }
        return ExtractResult(
            article: article, editions: configuration.editions, isIllustrated: configuration.pictures > 0,
            rereadAt: Reread.next(after: known?.gathered ?? now(), now: now(), hours: configuration.rereadHours),
            pagesFetched: pages.map(\.fetched).max(), yield: yield, lines: lines)
    }
}

/// When an article's page is looked at again for corrections.
enum Reread {
    /// The first of the configured times after the first reading that is still to come; nil after the last.
    static func next(after first: DateTime, now: DateTime, hours: [Int]) -> DateTime? {
        hours.map { first.advanced(bySeconds: Int64($0) * 3600) }.filter { $0 > now }.min()
    }
}

extension StoredPage {
    /// Whether the server says that it is a web page, or says nothing.
    fileprivate var isHTML: Bool {
        guard let contentType else { return true }
        return ["text/html", "application/xhtml+xml", "application/xml", "text/xml", "text/plain"].contains(contentType)
            || contentType.isEmpty
    }
}

extension EntryHint {
    init(_ record: EntryRecord) {
        self.init(
            title: record.title, summary: record.summary, authors: record.authors, published: record.published)
    }
}
