internal import NIOCore

/// The three clocks of an exchange: until the response head, between two pieces of the body, and for all of it.
struct ExchangeTiming {
    enum Late: Sendable, Equatable {
        case connecting
        case firstByte
        case idle
        case total
    }

    private let idle: TimeAmount
    private let end: NIODeadline
    private var nextByte: NIODeadline
    private var headSeen = false

    init(limits: FetchLimits, total: Double, now: NIODeadline) {
        idle = .seconds(limits.idleSeconds)
        end = now + .seconds(max(0, total))
        nextByte = now + .seconds(limits.firstByteSeconds)
    }

    /// When to look again.
    var next: NIODeadline { min(end, nextByte) }

    mutating func headArrived(now: NIODeadline) {
        headSeen = true
        nextByte = now + idle
    }

    mutating func bytesArrived(now: NIODeadline) {
        if headSeen { nextByte = now + idle }
    }

    /// Which clock has run out.
    func expired(now: NIODeadline) -> Late? {
        if now >= end { return .total }
        if now >= nextByte { return headSeen ? .idle : .firstByte }
        return nil
    }
}

extension TimeAmount {
    /// A duration from seconds and their fraction, at most a day.
    static func seconds(_ seconds: Double) -> TimeAmount {
        .nanoseconds(Int64(min(max(0, seconds), 86_400) * 1e9))
    }
}
