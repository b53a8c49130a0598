internal import Synchronization

/// Wakes the dispatcher when a job has ended, and every now and then.
struct Bell: Sendable {
    let rings: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() {
        (rings, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        continuation.yield()
    }

    func ring() { continuation.yield() }

    func tick(every pause: Duration) async {
        while !Task.isCancelled {
            try? await Task.sleep(for: pause)
            ring()
        }
        continuation.finish()
    }
}

/// How many jobs are running.
final class RunningCount: Sendable {
    private let value = Mutex(0)

    var count: Int { value.withLock { $0 } }
    func begin() { value.withLock { $0 += 1 } }
    func end() { value.withLock { $0 -= 1 } }
}
