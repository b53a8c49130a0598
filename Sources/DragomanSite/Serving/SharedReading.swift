import NIOCore
import Synchronization

/// One reading for many who ask at once.
///
/// Whoever asks gets the result of a reading that began after they asked, so nobody is told old news; all who ask while a
/// reading runs share the next one. So a thousand requests a millisecond cost the library one query, not a thousand.
final class SharedReading<Value: Sendable>: Sendable {
    typealias Outcome = Result<Value, any Error>

    /// Those who wait on one event loop, told in one go.
    private struct Loop: Sendable {
        let loop: any EventLoop
        var waiting: [@Sendable (Outcome) -> Void] = []
    }

    private struct Waiting: Sendable {
        var tasks: [CheckedContinuation<Value, any Error>] = []
        var loops: [ObjectIdentifier: Loop] = [:]

        var isEmpty: Bool { tasks.isEmpty && loops.isEmpty }
        var count: Int { tasks.count + loops.values.reduce(0) { $0 + $1.waiting.count } }
    }

    private struct State {
        var isReading = false
        var waiting = Waiting()
    }

    /// So many who ask at once are a crowd.
    static var crowd: Int { 8 }

    private let state = Mutex(State())
    private let read: @Sendable () async throws -> Value
    private let pause: @Sendable () async -> Void

    /// - Parameters:
    ///   - read: one reading.
    ///   - pause: what lies between the readings for a crowd and the next: half a millisecond.
    init(
        read: @escaping @Sendable () async throws -> Value,
        pause: @escaping @Sendable () async -> Void = { try? await Task.sleep(for: .microseconds(500)) }
    ) {
        self.read = read
        self.pause = pause
    }

    func value() async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            join { $0.tasks.append(continuation) }
        }
    }

    /// Tells `give` on the event loop, never before this returns.
    func value(on loop: any EventLoop, give: @escaping @Sendable (Outcome) -> Void) {
        join { $0.loops[ObjectIdentifier(loop), default: Loop(loop: loop)].waiting.append(give) }
    }

    private func join(_ add: (inout Waiting) -> Void) {
        let isFirst = state.withLock { state in
            add(&state.waiting)
            defer { state.isReading = true }
            return !state.isReading
        }
        if isFirst { Task { await serve() } }
    }

    /// Reads as long as somebody waits.
    private func serve() async {
        while let waiting = next() {
            let outcome: Outcome
            do { outcome = .success(try await read()) } catch { outcome = .failure(error) }
            for continuation in waiting.tasks { continuation.resume(with: outcome) }
            for group in waiting.loops.values {
                group.loop.execute { for give in group.waiting { give(outcome) } }
            }
            // Where many ask, more are let come before the next reading: a reading costs as much as several answers.
            if waiting.count >= Self.crowd { await pause() }
        }
    }

    private func next() -> Waiting? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isReading = false
                return nil
            }
            defer { state.waiting = Waiting() }
            return state.waiting
        }
    }
}
