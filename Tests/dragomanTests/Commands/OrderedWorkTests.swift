import Synchronization
import Testing

@testable import dragoman

@Suite struct OrderedWorkTests {
    @Test func resultsComeInTheOrderOfTheInput() async throws {
        let received = Mutex([Int]())
        try await OrderedWork.run(Array(0..<200), width: 8) { number in
            // Uneven work, so that later items end before earlier ones.
            (0..<(number % 7) * 2000).reduce(number) { $0 ^ $1 ^ $1 }
        } receive: { number in
            received.withLock { $0.append(number) }
        }
        #expect(received.withLock { $0 } == Array(0..<200))
    }
}
