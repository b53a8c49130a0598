internal import DragomanHTML
internal import DragomanLanguages
internal import DragomanLibrary
internal import DragomanTranslation

/// Article → Translation.
struct TranslateStage: StageRunner {
    static let stage = Stage.translate

    let library: any Library
    let translator: Translator
    let routes: EngineRoutes
    let now: @Sendable () -> DateTime

    func run(_ job: Job) async throws {
        guard case .translate(let id, let edition) = job.task, let stored = try await library.article(id) else {
            return try await library.end(job, .done, at: now())
        }
        let result = try await translate(stored, into: edition, attempts: job.attempts)
        try await library.finishTranslate(job, result, at: now())
    }

    private func translate(
        _ stored: StoredArticle, into edition: Language, attempts: Int
    ) async throws -> TranslateResult {
        guard let language = stored.language else { return .noEngine }
        if language.primary == edition.primary { return .native }
        let pair = LanguagePair(source: language, target: edition)
        let edits = try await library.edits(of: stored.id, in: edition)
        let route = await routes.route(for: pair)
        guard !edits.isEmpty || route != nil else {
            return await routes.silence(for: pair).map { result(of: $0, attempts: attempts) } ?? .noEngine
        }
        do {
            let account = LedgerAccount(source: String(stored.sourceID), day: now().ledgerDay)
            let translation = try await translator.translate(
                stored.article, from: language, to: edition, edits: edits, account: account)
            return .translated(translation, revision: stored.revision)
        } catch let error as EngineError {
            return result(of: error, attempts: attempts)
        }
    }

    private func result(of error: EngineError, attempts: Int) -> TranslateResult {
        if error.code == .unsupportedPair { return .noEngine }
        var wait = min(3600, 1 << min(attempts + 1, 12))
        if case .rateLimited(let seconds?) = error.code { wait = max(wait, seconds) }
        return .later(now().advanced(bySeconds: Int64(wait)), reason: error.description)
    }
}

extension DateTime {
    /// The day in UTC as the ledger writes it: `2026-11-23`.
    var ledgerDay: String {
        String(DateTime(secondsSince1970: secondsSince1970, zoneOffsetMinutes: 0).iso8601.prefix(10))
    }
}
