/// How long to wait after so many failures in a row: twice as long each time, up to a ceiling.
public struct BackOff: Sendable, Hashable, Codable {
    /// Seconds after the first failure.
    public var firstSeconds: Int64
    /// The longest wait in seconds.
    public var ceilingSeconds: Int64
    /// How much of the wait the jitter may add or take, from 0 to 1.
    public var spread: Double

    /// Times in seconds; values out of range are brought into it.
    public init(firstSeconds: Int64 = 60, ceilingSeconds: Int64 = 86_400, spread: Double = 0.2) {
        self.firstSeconds = max(1, firstSeconds)
        self.ceilingSeconds = max(self.firstSeconds, ceilingSeconds)
        self.spread = min(max(0, spread), 1)
    }

    /// Seconds to wait after `failures` failures in a row; 0 after none.
    /// - Parameter jitter: from 0 to 1, given in by the caller; 0.5 leaves the wait as it is. The ceiling holds with it.
    public func delay(failures: Int, jitter: Double = 0.5) -> Int64 {
        guard failures > 0 else { return 0 }
        let doubled = Double(firstSeconds) * (failures > 40 ? .infinity : Double(UInt64(1) << UInt64(failures - 1)))
        let plain = min(doubled, Double(ceilingSeconds))
        return min(ceilingSeconds, Int64(plain * Jitter.factor(jitter, spread: spread)))
    }
}
