/// The line in which a request waits for its turn. Requests for different kinds of thing stand in different lines, so that a
/// translation never waits behind a feed of the same host.
struct Lane: Sendable {
    let name: String
    /// What is known of the host is known under this name: that it wants to be left alone, or does not answer. A redirect's
    /// line has that of its host.
    let memory: String
    let spacing: Double
    let perHost: Int
    /// Whether it leads to somebody else's server rather than to a configured service.
    let isPublic: Bool

    init(
        _ url: FetchURL, purpose: FetchPurpose, crawlDelay: Double?, isRedirect: Bool,
        _ configuration: FetchConfiguration
    ) {
        let host = url.host.description
        isPublic = !purpose.isConfigured
        switch purpose {
        case .feed, .page, .discovery:
            // Who is sent on is not made to wait again: a redirect is part of the same visit.
            name = isRedirect ? "on " + host : host
            memory = host
            let asked = crawlDelay.map { min($0, configuration.maximumSpacingSeconds) }
            spacing = isRedirect ? 0 : asked ?? configuration.spacingSeconds
            perHost = configuration.maximumConcurrentPerHost
        case .robots:
            name = "robots " + host
            memory = name
            spacing = 0
            perHost = configuration.maximumConcurrentPerHost
        case .image:
            name = "image " + host
            memory = name
            spacing = 0
            perHost = max(4, configuration.maximumConcurrentPerHost)
        case .hub:
            name = "hub " + host
            memory = name
            spacing = 0
            perHost = configuration.maximumConcurrentPerHost
        case .engine, .spamService:
            name = "service \(host):\(url.port)"
            memory = name
            spacing = 0
            perHost = 16
        }
    }
}
