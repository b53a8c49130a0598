import DragomanFetching
import Testing

@Suite struct HostPacerTests {
    private func pacer(_ concurrent: Int = 100, open: Int = 1_000, slowAfter: Double = 1) -> HostPacer {
        HostPacer(limits: .init(concurrent: concurrent, open: open, slowAfter: slowAfter))
    }

    private func ask(_ id: UInt64, _ host: String, spacing: Double = 0, perHost: Int = 100) -> HostPacer.Ask {
        .init(id: id, host: host, spacing: spacing, perHost: perHost)
    }

    @Test func startsOnOneHostAreSpacedAndOthersAreNot() {
        var pacer = pacer()
        for id in 1...3 { pacer.ask(ask(UInt64(id), "a", spacing: 1)) }
        pacer.ask(ask(9, "b", spacing: 1))
        var admission = pacer.admit(now: 10)
        #expect(admission.started == [1, 9])
        #expect(admission.lookAgainAt == 11)
        #expect(pacer.admit(now: 10.99).started.isEmpty)
        admission = pacer.admit(now: 11)
        #expect(admission.started == [2])
        #expect(pacer.admit(now: 12.5).started == [3])
    }

    @Test func aHostHasSoManyAtOnce() {
        var pacer = pacer()
        for id in 1...4 { pacer.ask(ask(UInt64(id), "a", perHost: 2)) }
        #expect(pacer.admit(now: 0).started == [1, 2])
        #expect(pacer.admit(now: 5).started.isEmpty)
        pacer.leave(2)
        #expect(pacer.admit(now: 6).started == [3])
        pacer.leave(1)
        pacer.leave(1)
        #expect(pacer.admit(now: 7).started == [4], "leaving twice frees one place")
        #expect(pacer.runningCount == 2)
    }

    @Test func whoHangsStandsAsideForTheHealthy() {
        var pacer = pacer(4, open: 6)
        for id in 1...9 { pacer.ask(ask(UInt64(id), "h\(id)")) }
        let first = pacer.admit(now: 0)
        #expect(first.started == [1, 2, 3, 4])
        #expect(first.lookAgainAt == 1, "then the oldest count as slow")
        #expect(pacer.admit(now: 1).started == [5, 6], "as far as there may be open ones")
        pacer.leave(1)
        #expect(pacer.admit(now: 1.1).started == [7])
        pacer.leave(2)
        pacer.leave(3)
        #expect(pacer.admit(now: 1.2).started == [8])
        #expect(pacer.admit(now: 2).started == [9], "when the second two have become slow as well")
    }

    @Test func retryAfterHoldsItsHostAndNoOther() {
        var pacer = pacer()
        pacer.hold("a", until: 100)
        pacer.hold("a", until: 50)
        pacer.ask(ask(1, "a"))
        pacer.ask(ask(2, "b"))
        #expect(pacer.heldUntil("a", now: 0) == 100)
        #expect(pacer.heldUntil("b", now: 0) == nil)
        let admission = pacer.admit(now: 0)
        #expect(admission.started == [2])
        #expect(admission.lookAgainAt == 100)
        #expect(pacer.admit(now: 100).started == [1])
    }

    @Test func whoIsSentAwayIsNotStarted() {
        var pacer = pacer()
        for id in 1...4 { pacer.ask(ask(UInt64(id), "a", spacing: 1)) }
        #expect(pacer.admit(now: 0).started == [1])
        pacer.abandon(3)
        #expect(pacer.dismiss("a") == [2, 4])
        #expect(pacer.dismiss("b") == [])
        pacer.ask(ask(5, "a"))
        #expect(pacer.admit(now: 9).started == [5])
    }

    @Test func whoGivesUpIsPassedOver() {
        var pacer = pacer()
        for id in 1...3 { pacer.ask(ask(UInt64(id), "a", spacing: 1)) }
        #expect(pacer.admit(now: 0).started == [1])
        pacer.abandon(2)
        #expect(pacer.admit(now: 1).started == [3])
    }

    @Test func hostsAreForgottenWhenTheirPauseIsOver() {
        var pacer = pacer(10_000, open: 10_000)
        for id in 0..<5_000 { pacer.ask(ask(UInt64(id), "h\(id)", spacing: 1)) }
        #expect(pacer.admit(now: 0).started.count == 5_000)
        for id in 0..<5_000 { pacer.leave(UInt64(id)) }
        #expect(pacer.hostCount == 5_000)
        _ = pacer.admit(now: 2)
        #expect(pacer.hostCount == 0)
        #expect(pacer.admit(now: 3).lookAgainAt == nil)
    }

    @Test func everyRequestStartsOnceWhateverTheOrder() {
        var random = SystemRandomNumberGenerator()
        var pacer = pacer(7, open: 12)
        var waiting = Set((0..<600).map { UInt64($0) })
        var running: [UInt64] = []
        for id in waiting { pacer.ask(ask(id, "h\(id % 37)", spacing: Double(id % 3), perHost: Int(id % 2) + 1)) }
        var now = 0.0
        for _ in 0..<100_000 where !waiting.isEmpty {
            for id in pacer.admit(now: now).started {
                #expect(waiting.remove(id) != nil)
                running.append(id)
            }
            #expect(running.count <= 12)
            now += 0.1
            if !running.isEmpty, Bool.random(using: &random) {
                pacer.leave(running.remove(at: Int.random(in: running.indices, using: &random)))
            }
        }
        #expect(waiting.isEmpty)
    }
}
