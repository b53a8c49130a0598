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
        _ status: Int, retries: Bool, calls: @escaping @Sendable () -> Void, waits: @escaping @Sendable (Double) -> Void
    )
        -> PatientEngine
    {
        let service = LocalService { _ in
            calls()
            return LocalService.answer(status, "{}")
        }
        return PatientEngine(
            DeepLEngine(key: "k", transport: service), backoff: Backoff(tries: 3), retriesUnanswered: retries,
            pause: { waits($0) })
    }

    @Test(arguments: [(429, true, 3), (503, true, 3), (503, false, 1), (403, true, 1), (456, true, 1)])
    func onlyWhatMayPassIsTriedAgain(status: Int, retries: Bool, expected: Int) async {
        let calls = Mutex(0)
        let waits = Mutex(0)
        let engine = patient(
            status, retries: retries, calls: { calls.withLock { $0 += 1 } }, waits: { _ in waits.withLock { $0 += 1 } })
        #expect(await code(engine) != nil)
        #expect(calls.withLock { $0 } == expected)
        #expect(waits.withLock { $0 } == expected - 1)
    }
}
