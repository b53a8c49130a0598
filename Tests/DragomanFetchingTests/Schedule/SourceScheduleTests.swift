import DragomanFetching
import Testing

@Suite struct SourceScheduleTests {
    private let policy = SchedulePolicy(floorSeconds: 600, ceilingSeconds: 86_400, startSeconds: 3_600)
    private let start: Int64 = 1_800_000_000

    private func wait(_ decision: SourceScheduleDecision, from now: Int64) -> Int64? {
        decision.nextFetchAt.map { $0 - now }
    }

    /// A source that publishes every `gap` seconds, followed for so many days.
    private func follow(gap: Int64, days: Int64) -> SourceSchedule {
        var schedule = SourceSchedule(policy: policy)
        var now = start
        var last = start - gap
        while now < start + days * 86_400 {
            let new = (now - last) / gap
            last += new * gap
            let dates = (0..<10).map { last - $0 * gap }
            let decision = schedule.next(
                after: .read(newEntries: Int(new), entryDates: dates), now: now, policy: policy)
            schedule = decision.schedule
            now = decision.nextFetchAt ?? .max
        }
        return schedule
    }

    @Test func asksAboutTwiceAsOftenAsTheSourcePublishes() {
        #expect((1_800...5_400).contains(follow(gap: 7_200, days: 4).intervalSeconds))
        #expect(follow(gap: 60, days: 1).intervalSeconds == policy.floorSeconds)
        #expect(follow(gap: 30 * 86_400, days: 90).intervalSeconds == policy.ceilingSeconds)
    }

    @Test func theFirstReadingLearnsFromTheDates() {
        let dates = (0..<20).map { start - Int64($0) * 3_600 } + [start + 900_000, 0]
        let decision = SourceSchedule(policy: policy).next(
            after: .read(newEntries: 22, entryDates: dates), now: start, policy: policy)
        #expect((1_500...1_900).contains(wait(decision, from: start) ?? 0))
        let undated = SourceSchedule(policy: policy).next(
            after: .read(newEntries: 3, entryDates: []), now: start, policy: policy)
        #expect(wait(undated, from: start) == 3_600)
    }

    @Test func quietSourcesAreAskedMoreSeldomAndComeBackAtOnce() {
        var schedule = follow(gap: 3_600, days: 1)
        let busy = schedule.intervalSeconds
        var now = schedule.lastGoodAt ?? start
        for _ in 0..<30 {
            let decision = schedule.next(after: .notModified(), now: now, policy: policy)
            schedule = decision.schedule
            now = decision.nextFetchAt ?? now
        }
        #expect(schedule.intervalSeconds == policy.ceilingSeconds)
        let awake = schedule.next(after: .read(newEntries: 24, entryDates: []), now: now, policy: policy)
        #expect(awake.schedule.intervalSeconds < busy * 2)
    }

    @Test func aSourceWhoseHubDeliversIsAskedSeldom() {
        let schedule = follow(gap: 600, days: 1)
        let outcomes: [FetchOutcome] = [.notModified(), .read(newEntries: 9, entryDates: [])]
        for outcome in outcomes {
            let pushed = schedule.next(after: outcome, now: start, isPushed: true, policy: policy)
            #expect(wait(pushed, from: start) == policy.pushedSeconds)
            let asked = schedule.next(after: outcome, now: start, policy: policy)
            #expect((wait(asked, from: start) ?? .max) < policy.pushedSeconds)
            #expect(pushed.schedule == asked.schedule, "what is learnt is the same")
        }
    }

    @Test func theServersWordIsALowerBound() {
        let schedule = SourceSchedule(policy: policy)
        let fresh = schedule.next(after: .notModified(maxAgeSeconds: 50_000), now: start, policy: policy)
        #expect(wait(fresh, from: start) == 50_000)
        let year = schedule.next(after: .notModified(maxAgeSeconds: 31_536_000), now: start, policy: policy)
        #expect(wait(year, from: start) == policy.ceilingSeconds, "a year of freshness is a mistake")
        let busy = schedule.next(
            after: .failed(.httpStatus(429), retryAfterSeconds: 200_000), now: start, policy: policy)
        #expect(wait(busy, from: start) == 200_000)
    }

    @Test func failuresBackOffToADayAndOneSuccessEndsThem() {
        var schedule = SourceSchedule(policy: policy)
        var now = start
        var waits: [Int64] = []
        for _ in 0..<14 {
            let decision = schedule.next(after: .failed(.timedOut), now: now, policy: policy)
            schedule = decision.schedule
            waits.append(wait(decision, from: now) ?? 0)
            now = decision.nextFetchAt ?? now
        }
        #expect(waits.first == 60)
        #expect(waits == waits.sorted())
        #expect(waits.last == 86_400)
        #expect(schedule.condition == .failing(code: .timedOut, since: start, times: 14))
        let well = schedule.next(after: .notModified(), now: now, policy: policy)
        #expect(well.schedule.condition == .healthy)
        #expect((wait(well, from: now) ?? 0) <= 4_500)
    }

    @Test func goneIsObeyedAndMovedIsRemembered() {
        let schedule = SourceSchedule(policy: policy)
        let gone = schedule.next(after: .failed(.httpStatus(410)), now: start, policy: policy)
        #expect(gone.nextFetchAt == nil)
        #expect(gone.schedule.condition == .gone(since: start))
        let moved = schedule.next(
            after: .read(newEntries: 1, entryDates: [start - 60], permanentURL: "https://new.example/f"), now: start,
            policy: policy)
        #expect(moved.newURL == "https://new.example/f")
    }

    @Test func whatWasNeverAskedIsNoFailure() {
        let schedule = SourceSchedule(policy: policy)
        let held = schedule.next(after: .failed(.askedToWait, retryAfterSeconds: 90), now: start, policy: policy)
        #expect(held.schedule == schedule)
        #expect(wait(held, from: start) == 90)
        let refused = schedule.next(after: .failed(.refusedAddress), now: start, policy: policy)
        #expect(wait(refused, from: start) == 86_400, "only a person can change it")
    }

    @Test func jitterSpreadsWithinItsBounds() {
        let schedule = SourceSchedule(policy: policy)
        let waits = [0, 0.5, 1].map {
            wait(schedule.next(after: .notModified(), now: start, jitter: $0, policy: policy), from: start) ?? 0
        }
        #expect(waits == [4_050, 4_500, 4_950])
    }
}
