/// What went wrong, as a word that is stored, counted and compared. The raw values are stable.
public enum FetchErrorCode: Sendable, Hashable {
    /// The address is not public, and no setting allows it.
    case refusedAddress
    /// Neither http nor https.
    case refusedScheme
    /// A port that belongs to another protocol.
    case refusedPort
    /// A user name or password before the host.
    case refusedUserInfo
    /// Not a URL that can be asked.
    case badURL
    /// A header field that cannot be sent.
    case badRequest
    /// robots.txt asks not to read this address.
    case robotsForbids
    /// robots.txt answered with a server error, which RFC 9309 reads as "nothing may be read".
    case robotsUnreachable
    /// There is no such host, or no name server that knows it.
    case nameNotFound
    /// No connection: refused, or no way there.
    case connectFailed
    /// No secure connection: the certificate is not the host's, or nobody trusted signed it.
    case tlsFailed
    /// Too slow: to connect, to answer, between two pieces, or in all.
    case timedOut
    /// The connection was broken off.
    case reset
    /// More bytes than the limits allow, sent or unpacked.
    case tooLarge
    /// More redirects than the limits allow.
    case tooManyRedirects
    /// A redirect to where the request has been.
    case redirectLoop
    /// A redirect without a usable `Location`.
    case badRedirect
    /// More header fields, or larger ones, than the limits allow.
    case headersTooLarge
    /// The body's compression is broken.
    case badEncoding
    /// The connection ended before the body did.
    case truncated
    /// Not HTTP, or not well-formed.
    case badResponse
    /// The host has asked to be left alone for a while.
    case askedToWait
    /// The host has failed often of late; it is tried again later.
    case circuitOpen
    /// The task that asked was cancelled.
    case cancelled
    /// The door is closed.
    case shutDown
    /// A status other than 200 to 299 and 304: `http-status-404`.
    case httpStatus(Int)
}

extension FetchErrorCode: RawRepresentable, Codable {
    /// Every code but the statuses.
    public static let named: [FetchErrorCode] = [
        .refusedAddress, .refusedScheme, .refusedPort, .refusedUserInfo, .badURL, .badRequest, .robotsForbids,
        .robotsUnreachable, .nameNotFound, .connectFailed, .tlsFailed, .timedOut, .reset, .tooLarge, .tooManyRedirects,
        .redirectLoop, .badRedirect, .headersTooLarge, .badEncoding, .truncated, .badResponse, .askedToWait,
        .circuitOpen, .cancelled, .shutDown,
    ]

    private static let statusPrefix = "http-status-"
    private static let byWord = Dictionary(uniqueKeysWithValues: named.map { ($0.rawValue, $0) })

    /// Reads the stable word of a code; nil for any other.
    public init?(rawValue: String) {
        if let known = Self.byWord[rawValue] {
            self = known
        } else if rawValue.hasPrefix(Self.statusPrefix),
            let status = Int(rawValue.dropFirst(Self.statusPrefix.count)), (100...999).contains(status)
        {
            self = .httpStatus(status)
        } else {
            return nil
        }
    }

    /// The stable word: `refused-address`, `http-status-404`.
    public var rawValue: String {
        switch self {
        case .refusedAddress: "refused-address"
        case .refusedScheme: "refused-scheme"
        case .refusedPort: "refused-port"
        case .refusedUserInfo: "refused-user-info"
        case .badURL: "bad-url"
        case .badRequest: "bad-request"
        case .robotsForbids: "robots-forbids"
        case .robotsUnreachable: "robots-unreachable"
        case .nameNotFound: "name-not-found"
        case .connectFailed: "connect-failed"
        case .tlsFailed: "tls-failed"
        case .timedOut: "timed-out"
        case .reset: "reset"
        case .tooLarge: "too-large"
        case .tooManyRedirects: "too-many-redirects"
        case .redirectLoop: "redirect-loop"
        case .badRedirect: "bad-redirect"
        case .headersTooLarge: "headers-too-large"
        case .badEncoding: "bad-encoding"
        case .truncated: "truncated"
        case .badResponse: "bad-response"
        case .askedToWait: "asked-to-wait"
        case .circuitOpen: "circuit-open"
        case .cancelled: "cancelled"
        case .shutDown: "shut-down"
        case .httpStatus(let status): Self.statusPrefix + String(status)
        }
    }
}
