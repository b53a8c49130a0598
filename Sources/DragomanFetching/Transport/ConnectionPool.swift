internal import NIOCore
internal import Synchronization

/// Connections that wait for another request to the same place, for a short time and in bounded number.
final class ConnectionPool: Sendable {
    private struct State {
        var idle: [ConnectionKey: [Connection]] = [:]
        var count = 0
        var isShut = false
    }

    private let state = Mutex(State())
    private let keepAlive: TimeAmount
    private let capacity: Int

    init(keepAliveSeconds: Double, capacity: Int) {
        keepAlive = .seconds(keepAliveSeconds)
        self.capacity = keepAliveSeconds > 0 ? capacity : 0
    }

    func take(_ key: ConnectionKey) -> Connection? {
        state.withLock { state in
            while var waiting = state.idle[key], let last = waiting.popLast() {
                state.idle[key] = waiting.isEmpty ? nil : waiting
                state.count -= 1
                if last.channel.isActive { return last }
            }
            return nil
        }
    }

    /// Keeps a connection, or closes it when there is no room.
    func put(_ connection: Connection) {
        let kept = state.withLock { state in
            guard !state.isShut, state.count < capacity else { return false }
            state.idle[connection.key, default: []].append(connection)
            state.count += 1
            return true
        }
        guard kept else { return connection.close() }
        connection.channel.eventLoop.scheduleTask(in: keepAlive) { [weak self, weak connection] in
            guard let self, let connection, remove(connection) else { return }
            connection.close()
        }
    }

    /// Forgets a connection that has closed.
    @discardableResult
    func remove(_ connection: Connection) -> Bool {
        state.withLock { state in
            guard var waiting = state.idle[connection.key],
                let index = waiting.firstIndex(where: { $0 === connection })
            else { return false }
            waiting.remove(at: index)
            state.idle[connection.key] = waiting.isEmpty ? nil : waiting
            state.count -= 1
            return true
        }
    }

    func shutdown() {
        let all = state.withLock { state in
            defer { state = State(isShut: true) }
            return state.idle.values.flatMap(\.self)
        }
        for connection in all { connection.close() }
    }
}
