import Synchronization

/// One reading for many who ask at once.
///
/// Whoever asks gets the result of a reading that began after they asked, so nobody is told old news; all who ask while a
/// reading runs share the next one. So a thousand requests a millisecond cost the library one query, not a thousand.
final class SharedReading<Value: Sendable>: Sendable {
    private struct State {
        var isReading = false
        var waiting: [CheckedContinuation<Value, any Error>] = []
    }

    private let state = Mutex(State())
    private let read: @Sendable () async throws -> Value

    init(read: @escaping @Sendable () async throws -> Value) { self.read = read }

    func value() async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let isFirst = state.withLock { state in
                state.waiting.append(continuation)
                defer { state.isReading = true }
                return !state.isReading
            }
            if isFirst { Task { await serve() } }
        }
    }

    /// Reads as long as somebody waits.
    private func serve() async {
        while let waiting = next() {
            let result: Result<Value, any Error>
            do { result = .success(try await read()) } catch { result = .failure(error) }
            for continuation in waiting { continuation.resume(with: result) }
        }
    }

    private func next() -> [CheckedContinuation<Value, any Error>]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isReading = false
                return nil
            }
            defer { state.waiting = [] }
            return state.waiting
        }
    }
}
