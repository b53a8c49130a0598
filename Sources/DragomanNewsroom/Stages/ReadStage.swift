internal import DragomanFetching
internal import DragomanHTML
internal import DragomanLibrary

/// Entry → Pages.
struct ReadStage: StageRunner {
    static let stage = Stage.read

    let library: any Library
    let collector: PageCollector
    let now: @Sendable () -> DateTime

    func run(_ job: Job) async throws {
        guard case .read(let id) = job.task, let entry = try await library.entry(id) else {
            return try await library.end(job, .done, at: now())
        }
        let validators = try await library.pageValidators(ofEntry: id)
        let result = await read(entry, validators: validators, attempts: job.attempts)
        try await library.finishRead(job, result, at: now())
    }

    private func read(_ entry: StoredEntry, validators: Validators, attempts: Int) async -> ReadResult {
        do throws(FetchError) {
            switch try await collector.collect(entry.entry.url, validators: validators) {
            case .pages(let pages): return .pages(pages)
            case .unchanged: return .unchanged
            }
        } catch {
            let retry = ReadRetry.decide(error, attempts: attempts, now: now())
            return .trouble(error.description, retryAt: retry)
        }
    }
}

/// When a page that could not be had is asked for again.
enum ReadRetry {
    /// Transient trouble: after 1, 4, 16 … minutes, five times; what the server asked for counts more. Nil for what will not change by itself.
    static func decide(_ error: FetchError, attempts: Int, now: DateTime) -> DateTime? {
        guard isTransient(error.code), attempts < 5 else { return nil }
        let wait = max(error.retryAfterSeconds ?? 0, 60 << (2 * attempts))
        return now.advanced(bySeconds: Int64(wait))
    }

    private static func isTransient(_ code: FetchErrorCode) -> Bool {
        switch code {
        case .nameNotFound, .connectFailed, .timedOut, .reset, .truncated, .askedToWait, .circuitOpen, .cancelled,
            .shutDown, .robotsUnreachable:
            true
        case .httpStatus(let status): status >= 500 || status == 408 || status == 425 || status == 429
        default: false
        }
    }
}
