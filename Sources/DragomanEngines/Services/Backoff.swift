/// How long to wait before the next try: 1, 2, 4 … 60 seconds with jitter, or what the service asked for.
public struct Backoff: Hashable, Sendable {
    /// Tries in all, the first included, at least 1.
    public var tries: Int
    /// The longest wait in seconds; a service that asks for more is given up, and the work is taken up later.
    public var longestSeconds: Double

    public init(tries: Int = 4, longestSeconds: Double = 60) {
        self.tries = max(1, tries)
        self.longestSeconds = longestSeconds
    }

    /// What to do after the try number `tried` (from 1) failed: seconds to wait, or nil to give up.
    ///
    /// - Parameters:
    ///   - retryAfter: seconds the service asked for.
    ///   - chance: 0 ..< 1; spreads the waits of many callers between half the step and the whole.
    public func wait(afterTry tried: Int, retryAfter: Int? = nil, chance: Double) -> Double? {
        guard tried < tries else { return nil }
        if let retryAfter {
            return Double(retryAfter) <= longestSeconds ? Double(retryAfter) + chance : nil
        }
        var step = 1.0
        for _ in 1..<max(1, tried) where step < longestSeconds { step *= 2 }
        step = min(step, longestSeconds)
        return step * (0.5 + 0.5 * min(max(chance, 0), 1))
    }
}
