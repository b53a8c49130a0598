import NIOPosix
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
        let shared = SharedReading {
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
    }

    /// All who ask while a reading runs share the next one; after that a crowd is let gather, and a few are not.
    @Test(arguments: [2, SharedReading<Int>.crowd - 1, SharedReading<Int>.crowd, 100])
    func whoAsksMeanwhileSharesTheNext(count: Int) async throws {
        let readings = Counter()
        let pauses = Counter()
        let gate = AsyncStream.makeStream(of: Void.self)
        let shared = SharedReading {
            let number = readings.next()
            if number == 1 { for await _ in gate.stream { break } }
            return number
        } pause: {
            pauses.next()
        }
        let loop = MultiThreadedEventLoopGroup.singleton.any()
        let told = AsyncStream.makeStream(of: Int.self)
        func ask() { shared.value(on: loop) { told.continuation.yield((try? $0.get()) ?? -1) } }
        ask()
        while readings.value == 0 { await Task.yield() }
        for _ in 0..<count { ask() }
        gate.continuation.yield()
        var answers: [Int] = []
        for await answer in told.stream.prefix(count + 1) { answers.append(answer) }
        #expect(answers == [1] + Array(repeating: 2, count: count))
        // The next reading begins after the pause.
        #expect(try await shared.value() == 3)
        #expect(pauses.value == (count >= SharedReading<Int>.crowd ? 1 : 0))
    }

    @Test func aFailureReachesEveryoneAndTheNextReadingIsNew() async throws {
        let asked = Counter()
        let shared = SharedReading { if asked.next() == 1 { throw Broken() } }
        await #expect(throws: Broken.self) { try await shared.value() }
        try await shared.value()
    }
}
