internal import NIOCore
internal import Synchronization

/// Lets requests through as the pacer decides: the pacer's clock, and those who wait.
final class Gate: Sendable {
    /// A place among the requests under way; given back by `leave`.
    struct Ticket: Sendable {
        fileprivate let id: UInt64
    }

    private enum Waiter {
        /// Asked, and about to wait.
        case arriving
        case waiting(CheckedContinuation<Bool, Never>)
        /// Let through before it began to wait, or sent away.
        case settled(Bool)
    }

    private struct State {
        var pacer: HostPacer
        var waiters: [UInt64: Waiter] = [:]
        var lastID: UInt64 = 0
        var wakeAt = Double.infinity
        var isShut = false
    }

    private let state: Mutex<State>

    init(limits: HostPacer.Limits) { state = Mutex(State(pacer: HostPacer(limits: limits))) }

    static var now: Double { Double(NIODeadline.now().uptimeNanoseconds) / 1e9 }

    /// Waits for the host's turn.
    /// - Returns: nil when the task was cancelled, the host is to be left alone, or the gate is shut.
    func enter(host: String, spacing: Double, perHost: Int) async -> Ticket? {
        let id = state.withLock { state in
            state.lastID += 1
            guard !state.isShut else { return UInt64(0) }
            state.waiters[state.lastID] = .arriving
            state.pacer.ask(.init(id: state.lastID, host: host, spacing: spacing, perHost: perHost))
            return state.lastID
        }
        guard id != 0 else { return nil }
        admit()
        let isThrough = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let settled = state.withLock { state -> Bool? in
                    if case .settled(let isThrough)? = state.waiters[id] {
                        state.waiters[id] = nil
                        return isThrough
                    }
                    state.waiters[id] = .waiting(continuation)
                    return nil
                }
                if let settled { continuation.resume(returning: settled) }
            }
        } onCancel: {
            giveUp(id)
        }
        return isThrough ? Ticket(id: id) : nil
    }

    func leave(_ ticket: Ticket) {
        state.withLock { $0.pacer.leave(ticket.id) }
        admit()
    }

    /// Starts nothing on the host for so many seconds. Who waits for it is sent away, unless the pause is a short one.
    func hold(_ host: String, seconds: Double) {
        let dismissed = state.withLock { state -> [CheckedContinuation<Bool, Never>] in
            state.pacer.hold(host, until: Self.now + seconds)
            guard seconds > Self.shortHold else { return [] }
            return state.pacer.dismiss(host).compactMap { id in
                if case .waiting(let continuation)? = state.waiters.removeValue(forKey: id) { return continuation }
                state.waiters[id] = .settled(false)
                return nil
            }
        }
        for continuation in dismissed { continuation.resume(returning: false) }
    }

    /// Seconds for which a request rather waits than fails.
    static let shortHold = 2.0

    /// For how many seconds the host is still to be left alone.
    func holdOn(_ host: String) -> Double? {
        let now = Self.now
        return state.withLock { $0.pacer.heldUntil(host, now: now).map { $0 - now } }
    }

    var isShut: Bool { state.withLock { $0.isShut } }

    func shutdown() {
        let waiting = state.withLock { state in
            state.isShut = true
            return Array(state.waiters.keys)
        }
        for id in waiting { giveUp(id) }
    }

    private func giveUp(_ id: UInt64) {
        let continuation = state.withLock { state -> CheckedContinuation<Bool, Never>? in
            switch state.waiters[id] {
            case .arriving?:
                state.waiters[id] = .settled(false)
                state.pacer.abandon(id)
                return nil
            case .waiting(let continuation)?:
                state.waiters[id] = nil
                state.pacer.abandon(id)
                return continuation
            case .settled?, nil:
                return nil
            }
        }
        continuation?.resume(returning: false)
    }

    private func admit() {
        let now = Self.now
        let (resumed, wake) = state.withLock { state in Self.admit(&state, now: now) }
        for continuation in resumed { continuation.resume(returning: true) }
        guard let wake else { return }
        Task { [weak self] in
            try? await Task.sleep(for: .seconds(max(0.001, wake - now)))
            self?.woken(wake)
        }
    }

    private static func admit(
        _ state: inout State, now: Double
    ) -> (resumed: [CheckedContinuation<Bool, Never>], wake: Double?) {
        let admission = state.pacer.admit(now: now)
        var resumed: [CheckedContinuation<Bool, Never>] = []
        for id in admission.started {
            if case .waiting(let continuation)? = state.waiters[id] {
                state.waiters[id] = nil
                resumed.append(continuation)
            } else {
                state.waiters[id] = .settled(true)
            }
        }
        // One sleeper is enough, unless something is due before it wakes.
        guard let next = admission.lookAgainAt, next < state.wakeAt else { return (resumed, nil) }
        state.wakeAt = next
        return (resumed, next)
    }

    private func woken(_ wake: Double) {
        state.withLock { if $0.wakeAt >= wake { $0.wakeAt = .infinity } }
        admit()
    }
}
