internal import Synchronization

/// What is known of the robots.txt of each origin. One origin is asked once at a time, however many wait for the answer.
final class RobotsCache: Sendable {
    typealias Outcome = Result<(answer: RobotsAnswer, maxAgeSeconds: Int?), FetchError>

    private struct Entry {
        var result: Result<RobotsRules, FetchError>
        var until: Double
        var cost: Int
    }

    private struct State {
        var entries: [String: Entry] = [:]
        var asking: [String: Task<Result<RobotsRules, FetchError>, Never>] = [:]
        var cost = 0
    }

    private let state = Mutex(State())
    private let maximumCost: Int
    /// Seconds for which a failure to reach the server is remembered, so that the pages of a host that is down do not each
    /// wait for it.
    private let failureSeconds = 15.0

    init(maximumCost: Int = 24 << 20) { self.maximumCost = maximumCost }

    /// The rules of an origin, from memory or by asking.
    func rules(
        for origin: String, now: Double, ask: @escaping @Sendable () async -> Outcome
    ) async throws(FetchError) -> RobotsRules {
        let known = state.withLock { state -> Result<RobotsRules, FetchError>? in
            state.entries[origin].flatMap { $0.until > now ? $0.result : nil }
        }
        if let known { return try known.get() }
        let task = state.withLock { state in
            if let task = state.asking[origin] { return task }
            let task = Task { [self] in remember(await ask(), for: origin, now: now) }
            state.asking[origin] = task
            return task
        }
        return try await task.value.get()
    }

    private func remember(_ outcome: Outcome, for origin: String, now: Double) -> Result<RobotsRules, FetchError> {
        state.withLock { state in
            state.asking[origin] = nil
            let entry = entry(for: outcome, known: state.entries[origin], origin: origin, now: now)
            state.cost += entry.cost - (state.entries[origin]?.cost ?? 0)
            state.entries[origin] = entry
            if state.cost > maximumCost { evict(&state, keeping: origin) }
            return entry.result
        }
    }

    private func entry(for outcome: Outcome, known: Entry?, origin: String, now: Double) -> Entry {
        switch outcome {
        case .success((.unreachable(let status), let maxAge)):
            // RFC 9309 section 2.4: an old copy is better than none while the server is unreachable.
            if case .success(let rules)? = known?.result {
                return Entry(result: .success(rules), until: now + 300, cost: known?.cost ?? 0)
            }
            let error = FetchError(
                code: .robotsUnreachable,
                message: "\(origin)/robots.txt answered \(status); until it can be read nothing else there is.",
                url: "\(origin)/robots.txt")
            let life = RobotsAnswer.unreachable(status: status).lifetime(maxAgeSeconds: maxAge)
            return Entry(result: .failure(error), until: now + life, cost: 512)
        case .success((let answer, let maxAge)):
            let rules = answer.rules
            return Entry(
                result: .success(rules), until: now + answer.lifetime(maxAgeSeconds: maxAge),
                cost: rules.cost + origin.utf8.count)
        case .failure(let error):
            if case .success(let rules)? = known?.result {
                return Entry(result: .success(rules), until: now + failureSeconds, cost: known?.cost ?? 0)
            }
            return Entry(result: .failure(error), until: now + failureSeconds, cost: 512)
        }
    }

    /// Makes room: half of the memory goes, what ends soonest first.
    private func evict(_ state: inout State, keeping origin: String) {
        for (key, entry) in state.entries.sorted(by: { $0.value.until < $1.value.until }) where key != origin {
            guard state.cost > maximumCost / 2 else { return }
            state.cost -= entry.cost
            state.entries[key] = nil
        }
    }
}
