import DragomanFetching
import DragomanHTML
import DragomanLibrary
import Testing

@testable import DragomanNewsroom

@Suite struct RetryTests {
    let now = DateTime(secondsSince1970: 1000)

    @Test func waitsLongerEachTimeAndGivesUp() {
        let waits = (0..<4).map { Retry.decide(attempts: $0, tries: 5, now: now, reason: "disk") }
        #expect(waits == [2, 4, 8, 16].map { .retry(at: now.advanced(bySeconds: $0), reason: "disk") })
        #expect(Retry.decide(attempts: 4, tries: 5, now: now, reason: "disk") == .failed(reason: "disk"))
    }

    @Test func pagesThatWillNotComeBackAreNotAskedForAgain() {
        let gone = FetchError(code: .httpStatus(404), message: "", url: "")
        let away = FetchError(code: .timedOut, message: "", url: "", retryAfterSeconds: 300)
        #expect(ReadRetry.decide(gone, attempts: 0, now: now) == nil)
        #expect(ReadRetry.decide(away, attempts: 0, now: now) == now.advanced(bySeconds: 300))
        #expect(ReadRetry.decide(away, attempts: 2, now: now) == now.advanced(bySeconds: 960))
        #expect(ReadRetry.decide(away, attempts: 5, now: now) == nil)
    }

    @Test func anArticleIsLookedAtAgainAtTheConfiguredHours() {
        let first = DateTime(secondsSince1970: 0)
        #expect(Reread.next(after: first, now: first, hours: [1, 6])?.secondsSince1970 == 3600)
        #expect(
            Reread.next(after: first, now: DateTime(secondsSince1970: 3600), hours: [1, 6])?.secondsSince1970 == 21_600)
        #expect(Reread.next(after: first, now: DateTime(secondsSince1970: 21_600), hours: [1, 6]) == nil)
    }

    @Test func thisProcessLivesAndAnotherNumberDoesNot() {
        #expect(JobOwner.isLiving(JobOwner.current.text))
        #expect(!JobOwner.isLiving("999999999:1"))
    }
}
