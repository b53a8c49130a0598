public import Hummingbird

/// A request's surroundings: beside what every request has, who is at the other end of the connection.
public struct SiteRequestContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    /// The address of whoever opened the connection: a reader, or a proxy.
    let peer: String?

    public init(source: Source) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress?.ipAddress
    }
}
