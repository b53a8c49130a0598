internal import DragomanFeeds
internal import DragomanFetching
internal import DragomanHTML
internal import DragomanLibrary

/// Source → Entries: what a hub has delivered, else what the source answers.
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
        let result =
            if let delivery = try await library.nextDelivery(ofSource: id) {
                try await take(delivery, of: source)
            } else {
                try await gather(source, forecast: try await forecast(source))
            }
        try await library.finishGather(job, result, at: now())
    }

    /// What was delivered is an answer like any other, but the source was not asked: its health and its next look stay.
    private func take(_ delivery: StoredDelivery, of source: Source) async throws -> GatherResult {
        let found = try? GatheredEntries(
            feed: delivery.bytes, contentType: delivery.contentType, url: source.url, at: now())
        var result = try await sorted(found?.entries ?? [], of: source)
        result.health = source.health
        result.delivery = delivery.id
        return result
    }

    private func gather(_ source: Source, forecast: SourceForecast) async throws -> GatherResult {
        if source.kind == .single { return try await single(source, forecast: forecast) }
        let response: FetchResponse
        do throws(FetchError) {
            response = try await fetcher.fetch(
                FetchRequest(
                    url: source.url, purpose: source.kind.purpose, etag: forecast.validators.etag,
                    lastModified: forecast.validators.lastModified))
        } catch {
            let answer = forecast.answer(to: error)
            return GatherResult(health: answer.health, movedTo: error.permanentURL, schedule: answer.schedule)
        }
        return try await read(response, of: source, forecast: forecast)
    }

    private func read(
        _ response: FetchResponse, of source: Source, forecast: SourceForecast
    ) async throws -> GatherResult {
        if response.isNotModified {
            let answer = forecast.answer(to: .notModified(maxAgeSeconds: response.maxAgeSeconds))
            return GatherResult(health: answer.health, movedTo: response.permanentURL, schedule: answer.schedule)
        }
        var found: GatheredEntries
        do {
            found = try await entries(of: source.kind, in: response)
        } catch {
            let answer = forecast.answer(toUnreadable: error)
            return GatherResult(health: answer.health, movedTo: response.permanentURL, schedule: answer.schedule)
        }
        if response.contentEncodingWasFalse {
            found.diagnostics.append(
                Diagnostic(
                    code: "false-content-encoding", message: "The server says that the feed is packed, and it is not."))
        }
        var result = try await sorted(found.entries, of: source)
        let answer = forecast.answer(to: outcome(response, found: found, result), diagnostics: found.diagnostics)
        result.health = answer.health
        result.schedule = answer.schedule
        result.outlet = found.outlet
        result.homepage = found.homepage
        result.language = found.language
        result.movedTo = response.permanentURL
        result.validators = Validators(etag: response.etag, lastModified: response.lastModified)
        if source.kind == .feed { result.hub = hub(of: found, in: response) }
        return result
    }

    private func entries(of kind: Source.Kind, in response: FetchResponse) async throws -> GatheredEntries {
        switch kind {
        case .feed, .single:
            try GatheredEntries(
                feed: response.body, contentType: response.contentTypeField, url: response.finalURL, at: now())
        case .frontPage: GatheredEntries(frontPage: response, at: now())
        case .newsSitemap:
            GatheredEntries(sitemap: try await SitemapCollector(fetcher: fetcher).entries(in: response), at: now())
        }
    }

    /// Nil, which leaves what is known, for a desk that hubs cannot reach.
    private func hub(of found: GatheredEntries, in response: FetchResponse) -> HubFinding? {
        guard configuration.callbackAddress != nil else { return nil }
        let links = LinkHeader(response.headers.filter { $0.name == "link" }.map(\.value))
        return HubOffer(links: links, hubs: found.hubs, selfLink: found.selfLink, url: response.finalURL)
            .map { .offered(hub: $0.hub, topic: $0.topic, token: SecretText.make()) } ?? HubFinding.none
    }

    /// One page is an entry of its own; it is read once, and again when it is to be looked at for corrections.
    private func single(_ source: Source, forecast: SourceForecast) async throws -> GatherResult {
        let record = EntryRecord(identity: EntryIdentity(Entry(link: source.url)), url: source.url)
        var result = try await sorted([record], of: source)
        let answer = forecast.answer(to: .notModified())
        result.health = answer.health
        result.schedule = answer.schedule
        return result
    }

    /// What is known of the source is read only when there is something to compare with it: most answers say that nothing has changed.
    private func sorted(_ entries: [EntryRecord], of source: Source) async throws -> GatherResult {
        EntrySorting(known: try await library.entries(ofSource: source.id), newest: configuration.newestEntries)
            .result(of: entries)
    }

    private func outcome(_ response: FetchResponse, found: GatheredEntries, _ result: GatherResult) -> FetchOutcome {
        let asked = [response.maxAgeSeconds, found.timeToLive.map { min($0, 525_600) * 60 }].compactMap(\.self).max()
        return .read(
            newEntries: result.new.count + result.skipped.count, entryDates: found.dates, maxAgeSeconds: asked,
            retryAfterSeconds: response.retryAfterSeconds)
    }

    private func forecast(_ source: Source) async throws -> SourceForecast {
        SourceForecast(
            source: source, memory: try await library.gatherMemory(ofSource: source.id),
            isPushed: try await isPushed(source), configuration: configuration, now: now())
    }

    /// Whether a hub delivers what is new, so that looks only find what it lost.
    private func isPushed(_ source: Source) async throws -> Bool {
        guard configuration.callbackAddress != nil else { return false }
        let subscription = try await library.subscription(ofSource: source.id)?.webSub
        return subscription.map { $0.isRunning(now: now().secondsSince1970) && $0.deliveredAt != nil } ?? false
    }
}

extension Source.Kind {
    fileprivate var purpose: FetchPurpose {
        switch self {
        case .feed, .single: .feed
        case .frontPage: .page
        case .newsSitemap: .discovery
        }
    }
}
