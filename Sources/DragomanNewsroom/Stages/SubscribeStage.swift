internal import DragomanFetching
internal import DragomanHTML
internal import DragomanLibrary
internal import Logging

/// Keeps a subscription at a hub: asks for it, renews it, ends it. What to do is the scheduler's decision.
struct SubscribeStage: StageRunner {
    static let stage = Stage.subscribe

    let library: any Library
    let fetcher: any WebFetching
    let configuration: NewsroomConfiguration
    let now: @Sendable () -> DateTime
    let logger: Logger

    func run(_ job: Job) async throws {
        guard case .subscribe(let id) = job.task, let stored = try await library.subscription(id) else {
            return try await library.end(job, .done, at: now())
        }
        var current = stored
        let plan = plan(for: stored)
        if plan == .subscribe || plan == .unsubscribe {
            try await ask(stored, to: plan)
            current = try await library.subscription(id) ?? stored
        }
        try await library.finishSubscribe(job, next: nextLook(at: current), at: now())
    }

    private func plan(for stored: StoredSubscription) -> SubscriptionPlan {
        let isWanted = stored.sourceID != nil
        return .next(
            for: stored.webSub, callback: isWanted ? callback(of: stored) : nil, now: now().secondsSince1970,
            jitter: SourceForecast.jitter(of: stored.id))
    }

    private func callback(of stored: StoredSubscription) -> String? {
        configuration.callbackAddress.map { $0 + stored.token }
    }

    /// The state is kept before the hub is asked: it may come back before it has answered.
    private func ask(_ stored: StoredSubscription, to plan: SubscriptionPlan) async throws {
        let callback = callback(of: stored)
        let time = now().secondsSince1970
        let request = try await library.changeSubscription(token: stored.token) { stored -> FetchRequest? in
            var subscription = stored.webSub
            if plan == .subscribe, let callback, subscription?.callback != callback || subscription?.state == .denied {
                subscription = WebSubSubscription(
                    hub: stored.hub, topic: stored.topic, callback: callback, secret: SecretText.make())
            }
            let request =
                plan == .subscribe
                ? subscription?.subscribeRequest(now: time) : subscription?.unsubscribeRequest(now: time)
            stored.webSub = subscription
            return request
        }
        guard let request = request.flatMap(\.self) else { return }
        do throws(FetchError) {
            _ = try await fetcher.fetch(request)
        } catch {
            return logger.notice("the hub \(stored.hub) did not take a request: \(error)")
        }
        _ = try await library.changeSubscription(token: stored.token) { stored in stored.webSub?.noteTaken() }
    }

    /// Nil when the subscription is over.
    private func nextLook(at stored: StoredSubscription) -> DateTime? {
        switch plan(for: stored) {
        case .wait(let time): DateTime(secondsSince1970: time)
        case .subscribe, .unsubscribe: now().advanced(bySeconds: SubscriptionPlan.patienceSeconds)
        case .forget: nil
        }
    }
}
