internal import Synchronization

/// The memory that bodies in flight may take together. A small body is free; one that grows takes its share, and when all is
/// taken it waits with its socket unread until another has ended.
final class BodyBudget: Sendable {
    enum Answer {
        case granted
        /// Others are in the way: read no further for now.
        case wait
        /// So much is in the way that this one has to go.
        case denied
    }

    /// What one body has taken.
    struct Share {
        fileprivate(set) var bytes = 0
        /// Whether it goes on while all others wait, so that somebody always gets to the end.
        fileprivate var leads = false
    }

    private struct State {
        var taken = 0
        var isLed = false
    }

    /// Bytes of a body that are not counted.
    static let free = 256 << 10

    private let capacity: Int
    private let state = Mutex(State())

    init(capacity: Int) { self.capacity = capacity }

    /// Counts a body's growth.
    /// - Parameters:
    ///   - size: bytes that the body has now.
    ///   - share: what has been counted for it; brought up to date.
    func grow(to size: Int, share: inout Share) -> Answer {
        let growth = max(0, size - Self.free - share.bytes)
        share.bytes += growth
        return state.withLock { state in
            state.taken += growth
            if share.leads || state.taken <= capacity { return .granted }
            if !state.isLed {
                state.isLed = true
                share.leads = true
                return .granted
            }
            return state.taken <= 2 * capacity ? .wait : .denied
        }
    }

    /// Gives back what was counted for a body that has ended.
    func giveBack(_ share: inout Share) {
        let returned = share
        share = Share()
        guard returned.bytes > 0 else { return }
        state.withLock { state in
            state.taken -= returned.bytes
            if returned.leads { state.isLed = false }
        }
    }

    /// Bytes that are taken.
    var used: Int { state.withLock { $0.taken } }
}
