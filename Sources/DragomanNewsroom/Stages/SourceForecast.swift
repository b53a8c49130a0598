internal import DragomanFetching
internal import DragomanHTML
internal import DragomanLibrary
internal import Foundation

/// How a source does after it was asked, and when it is asked next: the scheduler's decision, told to people.
struct SourceForecast {
    let source: Source
    let now: DateTime
    /// What the source's server wants to hear when it is asked again.
    let validators: Validators
    private let isPushed: Bool
    private let schedule: SourceSchedule
    private let policy: SchedulePolicy

    /// - Parameters:
    ///   - memory: what was left last time; empty for a source that was never asked.
    ///   - isPushed: whether a hub delivers what is new.
    init(
        source: Source, memory: GatherMemory, isPushed: Bool, configuration: NewsroomConfiguration, now: DateTime
    ) {
        self.source = source
        self.now = now
        self.isPushed = isPushed
        validators = memory.validators
        let minutes = configuration.intervalMinutes
        policy = SchedulePolicy(
            floorSeconds: Int64(minutes.lowerBound) * 60, ceilingSeconds: Int64(minutes.upperBound) * 60)
        // A schedule that an earlier version wrote otherwise is begun anew.
        schedule =
            memory.schedule.flatMap { try? JSONDecoder().decode(SourceSchedule.self, from: Data($0.utf8)) }
            ?? SourceSchedule(policy: policy)
    }

    /// From 0 to 1, always the same for a number.
    static func jitter(of number: Int64) -> Double { Double(number.hashed % 1000) / 1000 }

    /// What is known after an outcome: the source's health, and the schedule to keep.
    struct Answer {
        var health: SourceHealth
        var schedule: String?
    }

    /// - Parameter diagnostics: what was wrong in the feed though it could be read.
    func answer(to outcome: FetchOutcome, diagnostics: [Diagnostic] = []) -> Answer {
        guard let first = diagnostics.first else { return answer(to: outcome, state: .healthy, code: nil, detail: nil) }
        let more = diagnostics.count > 1 ? " (and \(diagnostics.count - 1) more)" : ""
        return answer(to: outcome, state: .degraded, code: first.code, detail: first.message + more)
    }

    /// What came is not what was expected: a page where a feed was, a feed that cannot be read.
    func answer(toUnreadable error: any Error) -> Answer {
        answer(to: .failed(.badResponse), state: .failing, code: "not-a-feed", detail: "\(error)")
    }

    func answer(to error: FetchError) -> Answer {
        answer(to: FetchOutcome(error), state: state(after: error), code: error.code.rawValue, detail: error.message)
    }

    private func state(after error: FetchError) -> SourceHealth.State {
        switch error.code {
        case .httpStatus(410): .gone
        case .refusedAddress, .refusedScheme, .refusedPort, .refusedUserInfo, .robotsForbids: .forbidden
        case .httpStatus(429), .httpStatus(503), .askedToWait, .circuitOpen: .waiting
        default: .failing
        }
    }

    private func answer(
        to outcome: FetchOutcome, state: SourceHealth.State, code: String?, detail: String?
    ) -> Answer {
        let decision = schedule.next(
            after: outcome, now: now.secondsSince1970, jitter: Self.jitter(of: source.id), isPushed: isPushed,
            policy: policy)
        let isSame = source.health.state == state && source.health.code == code
        let isWell = state == .healthy || state == .degraded
        let health = SourceHealth(
            state: state, code: code, detail: detail, since: isSame ? source.health.since ?? now : now, lastAsked: now,
            nextAsked: decision.nextFetchAt.map { DateTime(secondsSince1970: $0) },
            failures: isWell ? 0 : source.health.failures + 1)
        let kept = (try? JSONEncoder().encode(decision.schedule)).map { String(decoding: $0, as: UTF8.self) }
        return Answer(health: health, schedule: kept)
    }
}

extension Int64 {
    /// The number's bits stirred, the same in every run, so that sources of neighbouring numbers are not asked together.
    fileprivate var hashed: UInt64 {
        let stirred = UInt64(bitPattern: self) &* 0x9E37_79B9_7F4A_7C15
        return stirred ^ (stirred >> 32)
    }
}
