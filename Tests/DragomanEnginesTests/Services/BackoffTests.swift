import DragomanEngines
import DragomanLanguages
import DragomanTranslation
import Synchronization
import Testing

@Suite struct BackoffTests {
    @Test func waitsDoubleUpToTheLongest() {
        let backoff = Backoff(tries: 10)
        let waits = (1...8).map { backoff.wait(afterTry: $0, chance: 1) ?? -1 }
        #expect(waits == [1, 2, 4, 8, 16, 32, 60, 60])
        #expect(backoff.wait(afterTry: 3, chance: 0) == 2)
        #expect(backoff.wait(afterTry: 10, chance: 0) == nil)
    }

    @Test func whatTheServiceAsksForIsKeptTo() {
        #expect(Backoff().wait(afterTry: 1, retryAfter: 9, chance: 0) == 9)
        #expect(Backoff().wait(afterTry: 1, retryAfter: 3600, chance: 0) == nil)
    }

    private func patient(
        _ status: Int, calls: @escaping @Sendable () -> Void, waits: @escaping @Sendable (Double) -> Void
    )
        -> PatientEngine
    {
        let service = LocalService { _ in
            calls()
            return LocalService.answer(status, "{}")
        }
        return PatientEngine(
            DeepLEngine(key: "k", transport: service), backoff: Backoff(tries: 3),
            pause: { waits($0) })
    }

    @Test(arguments: [(429, 3), (529, 3), (503, 3), (500, 3), (504, 1), (502, 1), (403, 1), (456, 1)])
    func onlyWhatMayPassAndCostsNothingIsTriedAgain(status: Int, expected: Int) async {
        let calls = Mutex(0)
        let waits = Mutex(0)
        let engine = patient(
            status, calls: { calls.withLock { $0 += 1 } }, waits: { _ in waits.withLock { $0 += 1 } })
        #expect(await code(engine) != nil)
        #expect(calls.withLock { $0 } == expected)
        #expect(waits.withLock { $0 } == expected - 1)
    }

    @Test func whatNobodyCountsIsTriedAgainAlsoWithoutAnAnswer() async {
        let calls = Mutex(0)
        let service = LocalService { _ in
            calls.withLock { $0 += 1 }
            return LocalService.answer(504, "{}")
        }
        let engine = PatientEngine(
            LibreTranslateEngine(url: "http://127.0.0.1:5000", transport: service), backoff: Backoff(tries: 3),
            pause: { _ in })
        #expect(await code(engine) == .unavailable)
        #expect(calls.withLock { $0 } == 3)
    }

    @Test func aPatientEngineIsWhatItsEngineIs() {
        let free = PatientEngine(ApertiumAPYEngine(url: "http://127.0.0.1:2737", transport: LocalService.silent))
        #expect(!free.isMetered && !free.isFree)
        #expect(PatientEngine(DeepLEngine(key: "k", transport: LocalService.silent)).isMetered)
    }

    @Test func theWaitThatTheServiceAsksForIsKept() async {
        let waits = Mutex<[Double]>([])
        let service = LocalService { _ in LocalService.answer(429, "{}", headers: ["retry-after": "7"]) }
        let engine = PatientEngine(
            DeepLEngine(key: "k", transport: service), backoff: Backoff(tries: 3),
            pause: { seconds in waits.withLock { $0.append(seconds) } })
        #expect(await code(engine) == .rateLimited(retryAfter: 7))
        #expect(waits.withLock { $0.count } == 2)
        #expect(waits.withLock { $0.allSatisfy { (7..<8).contains($0) } })
    }
}
