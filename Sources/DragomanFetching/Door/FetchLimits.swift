/// The bounds of one fetch. Sizes are bytes, times are seconds.
public struct FetchLimits: Sendable, Hashable {
    /// Most bytes of a body as sent (compressed).
    public var wireBytes: Int
    /// Most bytes of a body once decompressed. Decompression stops here, not after it.
    public var bodyBytes: Int
    /// Most bytes of status line and header fields together.
    public var headerBytes: Int
    /// Most header fields.
    public var headerCount: Int
    /// Most redirects.
    public var redirects: Int
    /// Longest wait for a connection, TLS included.
    public var connectSeconds: Double
    /// Longest wait from the request to the response head.
    public var firstByteSeconds: Double
    /// Longest silence in the middle of a body.
    public var idleSeconds: Double
    /// Longest time on the network for all hops together; waiting for one's turn is not counted.
    public var totalSeconds: Double

    /// Limits that suit a feed; a purpose has its own in `standard(for:)`.
    public init(
        wireBytes: Int = 8 << 20, bodyBytes: Int = 16 << 20, headerBytes: Int = 64 << 10, headerCount: Int = 200,
        redirects: Int = 10, connectSeconds: Double = 8, firstByteSeconds: Double = 15, idleSeconds: Double = 10,
        totalSeconds: Double = 30
    ) {
        self.wireBytes = wireBytes
        self.bodyBytes = bodyBytes
        self.headerBytes = headerBytes
        self.headerCount = headerCount
        self.redirects = redirects
        self.connectSeconds = connectSeconds
        self.firstByteSeconds = firstByteSeconds
        self.idleSeconds = idleSeconds
        self.totalSeconds = totalSeconds
    }

    /// The limits that hold for a purpose when nothing else is configured.
    public static func standard(for purpose: FetchPurpose) -> FetchLimits {
        switch purpose {
        case .feed: FetchLimits()
        case .page, .discovery: FetchLimits(wireBytes: 8 << 20, bodyBytes: 12 << 20)
        case .robots: FetchLimits(wireBytes: 512 << 10, bodyBytes: 512 << 10, redirects: 5, totalSeconds: 15)
        case .image: FetchLimits(wireBytes: 10 << 20, bodyBytes: 10 << 20, redirects: 5)
        case .engine: FetchLimits(redirects: 0, firstByteSeconds: 120, idleSeconds: 60, totalSeconds: 180)
        case .spamService, .hub:
            FetchLimits(wireBytes: 1 << 20, bodyBytes: 1 << 20, redirects: 0, totalSeconds: 20)
        }
    }
}
