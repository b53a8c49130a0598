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
    case robotsForbids
    /// robots.txt answered with a server error, which RFC 9309 reads as "nothing may be read".
    case robotsUnreachable
    case nameNotFound
    case connectFailed
    case tlsFailed
    case timedOut
    case reset
    case tooLarge
    case tooManyRedirects
    case redirectLoop
    /// A redirect without a usable `Location`.
    case badRedirect
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
    case cancelled
    case shutDown
    /// A status other than 200 to 299 and 304: `http-status-404`.
    case httpStatus(Int)
}

extension FetchErrorCode: RawRepresentable, Codable {
    private static let words: [(FetchErrorCode, String)] = [
        (.refusedAddress, "refused-address"), (.refusedScheme, "refused-scheme"), (.refusedPort, "refused-port"),
        (.refusedUserInfo, "refused-user-info"), (.badURL, "bad-url"), (.badRequest, "bad-request"),
        (.robotsForbids, "robots-forbids"), (.robotsUnreachable, "robots-unreachable"),
        (.nameNotFound, "name-not-found"), (.connectFailed, "connect-failed"), (.tlsFailed, "tls-failed"),
        (.timedOut, "timed-out"), (.reset, "reset"), (.tooLarge, "too-large"),
        (.tooManyRedirects, "too-many-redirects"), (.redirectLoop, "redirect-loop"), (.badRedirect, "bad-redirect"),
        (.headersTooLarge, "headers-too-large"), (.badEncoding, "bad-encoding"), (.truncated, "truncated"),
        (.badResponse, "bad-response"), (.askedToWait, "asked-to-wait"), (.circuitOpen, "circuit-open"),
        (.cancelled, "cancelled"), (.shutDown, "shut-down"),
    ]
    private static let statusPrefix = "http-status-"

    public init?(rawValue: String) {
        if let known = Self.words.first(where: { $0.1 == rawValue }) {
            self = known.0
        } else if rawValue.hasPrefix(Self.statusPrefix),
            let status = Int(rawValue.dropFirst(Self.statusPrefix.count)), (100...999).contains(status)
        {
            self = .httpStatus(status)
        } else {
            return nil
        }
    }

    public var rawValue: String {
        if case .httpStatus(let status) = self { return Self.statusPrefix + String(status) }
        return Self.words.first { $0.0 == self }?.1 ?? "unknown"
    }
}
