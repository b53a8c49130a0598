/// An absolute http or https URL in the form in which it is sent: host in lower case and ASCII, addresses in their canonical
/// spelling, dots resolved, no fragment. Follows the WHATWG URL Standard as far as these two schemes need it.
public struct FetchURL: Sendable, Hashable {
    /// The schemes that are fetched.
    public enum Scheme: String, Sendable, Hashable {
        case http
        case https

        var defaultPort: Int { self == .http ? 80 : 443 }
    }

    /// http or https.
    public let scheme: Scheme
    /// The host, read as the URL Standard reads it.
    public let host: FetchHost
    /// The port, 1 to 65,535; the scheme's own where the URL names none.
    public let port: Int
    /// Path and query, beginning with `/`, percent-encoded: what the request line says.
    public let target: String

    /// The longest URL that is read, in bytes.
    public static let maximumLength = 8_192

    init(scheme: Scheme, host: FetchHost, port: Int, target: String) {
        self.scheme = scheme
        self.host = host
        self.port = port
        self.target = target
    }

    /// `host` or `host:port` when the port is not the scheme's own: the Host field.
    public var authority: String {
        port == scheme.defaultPort ? host.description : "\(host):\(port)"
    }

    /// `host:port`, always with the port.
    var endpoint: String { "\(host):\(port)" }

    /// `scheme://authority`.
    public var origin: String { "\(scheme.rawValue)://\(authority)" }
}

extension FetchURL: CustomStringConvertible {
    /// The whole URL as it is asked.
    public var description: String { origin + target }
}
