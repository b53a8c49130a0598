internal import DragomanFeeds
internal import DragomanFetching
internal import DragomanHTML
internal import DragomanLibrary

/// Source → Entries.
struct GatherStage: StageRunner {
    static let stage = Stage.gather

    let library: any Library
    let fetcher: any WebFetching
    let configuration: NewsroomConfiguration
    let now: @Sendable () -> DateTime

    func run(_ job: Job) async throws {
        guard case .gather(let id) = job.task, let source = try await library.source(id) else {
            return try await library.end(job, .done, at: now())
        }
        let memory = try await library.gatherMemory(ofSource: id)
        let known = try await library.entries(ofSource: id)
        let result = await gather(source, memory: memory, known: known)
        try await library.finishGather(job, result, at: now())
    }

    private func gather(_ source: Source, memory: GatherMemory, known: [StoredEntry]) async -> GatherResult {
        if source.kind == .single { return single(source, memory: memory, known: known) }
        do throws(FetchError) {
            let response = try await fetcher.fetch(
                FetchRequest(
                    url: source.url, purpose: .feed, etag: memory.validators.etag,
                    lastModified: memory.validators.lastModified))
            return read(response, of: source, memory: memory, known: known)
        } catch {
            let answer = forecast(source, memory).answer(to: error)
            return GatherResult(health: answer.health, movedTo: error.permanentURL, schedule: answer.schedule)
        }
    }

    private func read(
        _ response: FetchResponse, of source: Source, memory: GatherMemory, known: [StoredEntry]
    ) -> GatherResult {
        let forecast = forecast(source, memory)
        if response.isNotModified {
            let answer = forecast.answer(to: .notModified(maxAgeSeconds: response.maxAgeSeconds))
            return GatherResult(health: answer.health, movedTo: response.permanentURL, schedule: answer.schedule)
        }
        let found: GatheredEntries
        do {
            found = try GatheredEntries(of: source.kind, from: response)
        } catch {
            let answer = forecast.answer(toUnreadable: error)
            return GatherResult(health: answer.health, movedTo: response.permanentURL, schedule: answer.schedule)
        }
        var result = EntrySorting(known: known, newest: configuration.newestEntries).result(of: found.entries)
        let answer = forecast.answer(to: outcome(response, found: found, result), diagnostics: found.diagnostics)
        result.health = answer.health
        result.schedule = answer.schedule
        result.outlet = found.outlet
        result.homepage = found.homepage
        result.language = found.language
        result.movedTo = response.permanentURL
        result.validators = Validators(etag: response.etag, lastModified: response.lastModified)
        return result
    }

    /// One page is an entry of its own; it is read once, and again when it is to be looked at for corrections.
    private func single(_ source: Source, memory: GatherMemory, known: [StoredEntry]) -> GatherResult {
        let record = EntryRecord(identity: EntryIdentity(Entry(link: source.url)), url: source.url)
        var result = EntrySorting(known: known, newest: 1).result(of: [record])
        let answer = forecast(source, memory).answer(to: .notModified())
        result.health = answer.health
        result.schedule = answer.schedule
        return result
    }

    private func outcome(_ response: FetchResponse, found: GatheredEntries, _ result: GatherResult) -> FetchOutcome {
        .read(
            newEntries: result.new.count + result.skipped.count,
            entryDates: found.entries.compactMap { ($0.published ?? $0.updated)?.secondsSince1970 },
            maxAgeSeconds: response.maxAgeSeconds, retryAfterSeconds: response.retryAfterSeconds)
    }

    private func forecast(_ source: Source, _ memory: GatherMemory) -> SourceForecast {
        SourceForecast(source: source, memory: memory.schedule, configuration: configuration, now: now())
    }
}
