import Synchronization
import Testing

@testable import DragomanSite

/// A number that many tasks count up.
private final class Counter: Sendable {
    private let number = Mutex(0)

    var value: Int { number.withLock { $0 } }

    @discardableResult func next() -> Int {
        number.withLock { number in
            number += 1
            return number
        }
    }
}

private struct Broken: Error {}

struct SharedReadingTests {
    @Test func nobodyIsToldOldNews() async throws {
        let truth = Counter()
        let readings = Counter()
        let shared = SharedReading {
            readings.next()
            let value = truth.value
            await Task.yield()
            return value
        }
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<2_000 {
                group.addTask {
                    let before = truth.next()
                    return try await shared.value() >= before
                }
            }
            for try await isFresh in group { #expect(isFresh) }
        }
        #expect(readings.value <= 2_000)
    }

    @Test func aFailureReachesEveryoneAndTheNextReadingIsNew() async throws {
        let asked = Counter()
        let shared = SharedReading { if asked.next() == 1 { throw Broken() } }
        await #expect(throws: Broken.self) { try await shared.value() }
        try await shared.value()
    }
}
