public import FoundationEssentials

/// The demonstration press: fictional outlets in five languages, served on this machine as real feeds and pages over real HTTP.
///
/// All outlets share one address and port and are told apart by the first part of the path (`/el-faro/…`), because `127.0.0.1` is
/// the only loopback address that every system has. Everything is a pure function of the moment given: the same moment gives the
/// same bytes, so a program that keeps its first moment and gives it again finds nothing changed.
public struct DemoPress: Sendable {
    /// One outlet's feed, as a reader would add it.
    public struct Feed: Hashable, Sendable {
        /// The outlet's name.
        public let name: String
        /// The feed's absolute address.
        public let url: String
        /// BCP 47.
        public let language: String
    }

    /// The address listened on, a name or a literal.
    public let host: String
    /// The TCP port; 0 takes any free one, and addresses in feeds and pages then follow the request's `Host`.
    public let port: Int
    /// Seconds since 1970 of the moment the news is written for.
    let now: Int

    /// A press whose news is fresh at a moment.
    ///
    /// - Parameters:
    ///   - host: The address to listen on.
    ///   - port: The TCP port.
    ///   - now: The moment the news is written for: nothing is dated later, and the newest articles are of its day (in UTC).
    public init(host: String = "127.0.0.1", port: Int = 9180, now: Date) {
        self.host = host
        self.port = port
        self.now = Int(now.timeIntervalSince1970)
    }

    /// Scheme and authority, `http://127.0.0.1:9180`.
    public var origin: String { "http://\(host):\(port)" }

    /// The outlets' feeds, in the press's order.
    public var feeds: [Feed] {
        DemoOutlet.all.map {
            Feed(name: $0.name, url: "\(origin)/\($0.prefix)/\($0.feedPath)", language: $0.language)
        }
    }

    /// The feeds as an OPML 2.0 document, the one that the server gives at `/press.opml`.
    public var opml: String {
        OPMLWriter(edition: DemoEdition(now: now, number: 1), origin: origin).write()
    }
}
