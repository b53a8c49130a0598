/// How the door behaves: who it says it is, where it may go, how much it takes and how fast.
public struct FetchConfiguration: Sendable {
    /// The product that asks, `Name/version`. Its name is the one looked for in robots.txt.
    public var userAgent: String
    /// Where somebody who sees the requests can reach the person who sends them; added to User-Agent. Empty: left out.
    public var contactURL: String
    /// Networks that may be asked although they are not public (loopback, private). Empty: only public addresses.
    public var allowedNetworks: [CIDR]
    /// `host:port` of services that an administrator configured (a local LibreTranslate): reached whatever their
    /// address, but only for the purposes that are configured, never for what foreign data names.
    public var trustedEndpoints: Set<String>
    /// Bounds for a purpose where they differ from `FetchLimits.standard(for:)`.
    public var limits: [FetchPurpose: FetchLimits]
    /// Seconds between two starts on one host when its robots.txt says nothing else.
    public var spacingSeconds: Double
    /// Longest spacing that a `Crawl-delay` may ask for, in seconds.
    public var maximumSpacingSeconds: Double
    /// Most fetches under way at once that are not slow; those older than a second stand aside and are bounded by
    /// `maximumOpen`.
    public var maximumConcurrent: Int
    /// Most fetches under way at once on one host.
    public var maximumConcurrentPerHost: Int
    /// Most fetches under way at once, slow ones included.
    public var maximumOpen: Int
    /// Most bytes that bodies in flight take together; the first 256 kB of each are not counted. Beyond it sockets wait unread.
    public var maximumBytesInFlight: Int
    /// Whether robots.txt is asked and obeyed.
    public var respectRobots: Bool
    /// Seconds an unused connection is kept for the next request to the same place.
    public var keepAliveSeconds: Double
    /// Paths of PEM files with further certificates to trust, beside those of the system.
    public var additionalTrustRoots: [String]
    /// Threads that carry the network.
    public var threads: Int

    /// Every parameter has the default that suits a desk on one machine.
    public init(
        userAgent: String = "Dragoman/1.0", contactURL: String = "", allowedNetworks: [CIDR] = [],
        trustedEndpoints: Set<String> = [], limits: [FetchPurpose: FetchLimits] = [:], spacingSeconds: Double = 1,
        maximumSpacingSeconds: Double = 30, maximumConcurrent: Int = 128, maximumConcurrentPerHost: Int = 2,
        maximumOpen: Int = 768, maximumBytesInFlight: Int = 64 << 20, respectRobots: Bool = true,
        keepAliveSeconds: Double = 5,
        additionalTrustRoots: [String] = [], threads: Int = 2
    ) {
        self.userAgent = userAgent
        self.contactURL = contactURL
        self.allowedNetworks = allowedNetworks
        self.trustedEndpoints = trustedEndpoints
        self.limits = limits
        self.spacingSeconds = spacingSeconds
        self.maximumSpacingSeconds = maximumSpacingSeconds
        self.maximumConcurrent = maximumConcurrent
        self.maximumConcurrentPerHost = maximumConcurrentPerHost
        self.maximumOpen = maximumOpen
        self.maximumBytesInFlight = maximumBytesInFlight
        self.respectRobots = respectRobots
        self.keepAliveSeconds = keepAliveSeconds
        self.additionalTrustRoots = additionalTrustRoots
        self.threads = threads
    }

    /// The bounds of a purpose.
    public func limits(for purpose: FetchPurpose) -> FetchLimits {
        limits[purpose] ?? .standard(for: purpose)
    }

    /// The User-Agent field: product, and the contact in brackets as is the custom of crawlers.
    public var userAgentField: String {
        contactURL.isEmpty ? userAgent : "\(userAgent) (+\(contactURL))"
    }

    /// The product name alone, which robots.txt speaks to.
    public var productToken: String {
        String(userAgent.prefix { $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "_") })
    }
}
