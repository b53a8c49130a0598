import DragomanFetching
import Testing

@Suite struct BackOffTests {
    @Test func growsToADayAndStaysThere() {
        let backOff = BackOff()
        #expect(backOff.delay(failures: 0) == 0)
        #expect((1...4).map { backOff.delay(failures: $0) } == [60, 120, 240, 480])
        let waits = (1...200).map { backOff.delay(failures: $0) }
        #expect(waits == waits.sorted())
        #expect(waits.last == 86_400)
        #expect(backOff.delay(failures: .max) == 86_400)
    }

    @Test func jitterIsGivenInAndKeepsItsBounds() {
        let backOff = BackOff(firstSeconds: 100, spread: 0.2)
        #expect(backOff.delay(failures: 1, jitter: 0) == 80)
        #expect(backOff.delay(failures: 1, jitter: 1) == 120)
        #expect(backOff.delay(failures: 1, jitter: .nan) == 100)
        #expect(backOff.delay(failures: 1, jitter: 77) == 120)
        #expect(backOff.delay(failures: 50, jitter: 1) == 86_400)
    }

    @Test func theCircuitOpensAfterFailuresInARowAndClosesAtOnce() {
        var breaker = CircuitBreaker()
        for _ in 1..<CircuitBreaker.threshold { breaker.failed(now: 0) }
        #expect(breaker.openUntil(now: 0) == nil)
        breaker.failed(now: 0)
        #expect(breaker.openUntil(now: 0) == 15)
        #expect(breaker.openUntil(now: 15) == nil, "then one may try")
        breaker.failed(now: 20)
        #expect(breaker.openUntil(now: 20) == 50)
        for _ in 0..<100 { breaker.failed(now: 100) }
        #expect(breaker.openUntil(now: 100) == 700)
        breaker.succeeded()
        #expect(breaker.isSound)
        #expect(breaker.openUntil(now: 100) == nil)
    }
}
