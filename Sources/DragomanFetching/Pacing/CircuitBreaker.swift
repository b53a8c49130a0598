/// Stops asking a host that does not answer: after some failures in a row it is left alone for a while, then one request may
/// try; an answer of any kind closes the circuit at once. Pure: `now` is given in seconds.
public struct CircuitBreaker: Sendable, Hashable {
    private var failures = 0
    private var openUntil = -Double.infinity

    /// Failures in a row after which the host is left alone.
    public static let threshold = 4

    /// A closed circuit.
    public init() {}

    /// Whether nothing is to be remembered.
    public var isSound: Bool { failures == 0 }

    /// When the circuit closes again, if it is open.
    public func openUntil(now: Double) -> Double? { openUntil > now ? openUntil : nil }

    /// The host has answered, with whatever status.
    public mutating func succeeded() { self = CircuitBreaker() }

    /// Each failure beyond the threshold doubles the pause: 15 s, 30 s, … 10 min.
    public mutating func failed(now: Double) {
        failures += 1
        guard failures >= Self.threshold else { return }
        openUntil = now + min(600, 15 * Double(1 << min(failures - Self.threshold, 6)))
    }
}
