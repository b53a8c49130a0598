import DragomanFetching
import Testing

@Suite struct SubscriptionPlanTests {
    private static let callback = "https://desk.example/hub/x"

    private func subscription() throws -> WebSubSubscription {
        try #require(
            WebSubSubscription(
                hub: "https://hub.example/", topic: "https://e.org/f", callback: Self.callback, secret: "key"))
    }

    private func active(lease: Int64 = 10_000) throws -> WebSubSubscription {
        var subscription = try subscription()
        _ = subscription.subscribeRequest(now: 0)
        _ = subscription.verify(visit("subscribe", lease: lease), now: 0)
        return subscription
    }

    private func visit(_ mode: String, lease: Int64 = 10_000) -> [String: String] {
        ["hub.mode": mode, "hub.topic": "https://e.org/f", "hub.challenge": "c", "hub.lease_seconds": "\(lease)"]
    }

    private func plan(
        _ current: WebSubSubscription?, now: Int64, callback: String? = callback
    ) -> SubscriptionPlan { .next(for: current, callback: callback, now: now) }

    @Test func whatIsWantedIsAskedForOnce() throws {
        #expect(plan(nil, now: 0) == .subscribe)
        var pending = try subscription()
        _ = pending.subscribeRequest(now: 0)
        pending.noteTaken()
        #expect(plan(pending, now: 1) == .wait(until: SubscriptionPlan.patienceSeconds))
        #expect(plan(pending, now: SubscriptionPlan.patienceSeconds) == .subscribe, "the hub never came back")
    }

    @Test func aHubThatDoesNotAnswerIsAskedLaterEachTime() throws {
        var pending = try subscription()
        var waits: [Int64] = []
        var now: Int64 = 0
        for _ in 0..<14 {
            _ = pending.subscribeRequest(now: now)
            guard case .wait(let next) = plan(pending, now: now) else {
                Issue.record("asked again at once")
                return
            }
            waits.append(next - now)
            now = next
        }
        #expect(waits.prefix(3) == [60, 120, 240])
        #expect(waits.last == 86_400)
        #expect(zip(waits, waits.dropFirst()).allSatisfy { $0 <= $1 })
        _ = pending.verify(visit("subscribe"), now: now)
        #expect(plan(pending, now: now) == .wait(until: now + 9_000), "and forgiven at once")
    }

    @Test func whatRunsIsRenewedBeforeItsLeaseIsOver() throws {
        var running = try active()
        #expect(plan(running, now: 8_999) == .wait(until: 9_000))
        #expect(plan(running, now: 9_000) == .subscribe)
        _ = running.subscribeRequest(now: 9_000)
        #expect(running.isRunning(now: 9_001), "it goes on while the hub is asked")
        #expect(plan(running, now: 9_001) == .wait(until: 9_060), "and is not asked twice")
        _ = running.verify(visit("subscribe"), now: 9_010)
        #expect(plan(running, now: 9_011) == .wait(until: 18_010))
        #expect(plan(running, now: 30_000) == .subscribe, "the lease is over")
    }

    @Test func aLeaseOfASecondIsNotRenewedEverySecond() throws {
        #expect(plan(try active(lease: 1), now: 2) == .subscribe)
        var running = try active(lease: 1)
        _ = running.subscribeRequest(now: 2)
        running.noteTaken()
        #expect(plan(running, now: 3) == .wait(until: 2 + SubscriptionPlan.patienceSeconds))
        _ = running.verify(visit("subscribe", lease: 1), now: 3)
        #expect(running.renewAt == 303)
    }

    @Test func aNewAddressOfTheDeskIsToldToTheHub() throws {
        #expect(plan(try active(), now: 1, callback: "https://moved.example/hub/x") == .subscribe)
    }

    @Test func aHubThatSaidNoIsLeftForAWeek() throws {
        var denied = try active()
        #expect(denied.verify(visit("denied"), now: 50) == .acknowledge)
        #expect(plan(denied, now: 51) == .wait(until: 50 + 7 * 86_400))
        #expect(plan(denied, now: 51 + 7 * 86_400) == .subscribe)
    }

    @Test func whatIsNoLongerWantedIsEndedAndForgotten() throws {
        #expect(plan(nil, now: 0, callback: nil) == .forget)
        var leaving = try active()
        #expect(plan(leaving, now: 1, callback: nil) == .unsubscribe)
        #expect(plan(leaving, now: 10_001, callback: nil) == .forget, "the lease is over")
        _ = leaving.unsubscribeRequest(now: 1)
        leaving.noteTaken()
        #expect(plan(leaving, now: 2, callback: nil) == .wait(until: 1 + SubscriptionPlan.patienceSeconds))
        #expect(plan(leaving, now: 2) == .subscribe, "wanted again")
        var deaf = try active(lease: 1_000_000)
        for time in 1...4 { _ = deaf.unsubscribeRequest(now: Int64(time)) }
        #expect(plan(deaf, now: 5, callback: nil) == .forget, "asked four times")
        #expect(leaving.verify(visit("unsubscribe"), now: 3) == .confirm(challenge: "c"))
        #expect(plan(leaving, now: 4, callback: nil) == .forget)
    }
}
