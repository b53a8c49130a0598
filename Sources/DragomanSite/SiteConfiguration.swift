public import DragomanLanguages

/// How the public site is set up.
public struct SiteConfiguration: Sendable, Hashable {
    /// The address to listen on (`127.0.0.1`, `0.0.0.0`).
    public var host: String
    /// The port to listen on; 0 lets the system choose.
    public var port: Int
    /// The newspaper's name, on the masthead and in feeds.
    public var siteName: String
    /// The language of the site's own words and of the articles it shows.
    public var edition: Language
    /// Further editions of the same articles, each under a path of its own (`/en`).
    public var otherEditions: [Language]
    /// None unless given.
    public var advertisements: [Advertisement]
    /// The public address without a slash at its end (`https://press.example`), for feeds, canonical links and share
    /// links; nil makes them from host and port.
    public var baseURL: String?
    /// The IANA name of the zone dates are shown in (`Europe/Paris`); nil is the system's own zone.
    public var timeZone: String?
    /// How many bytes of finished pages are kept in memory.
    public var cacheBytes: Int

    public init(
        host: String = "127.0.0.1", port: Int = 8080, siteName: String = "Dragoman", edition: Language = "fr",
        otherEditions: [Language] = [], advertisements: [Advertisement] = [], baseURL: String? = nil,
        timeZone: String? = nil, cacheBytes: Int = 48 << 20
    ) {
        self.host = host
        self.port = port
        self.siteName = siteName
        self.edition = edition
        self.otherEditions = otherEditions
        self.advertisements = advertisements
        self.baseURL = baseURL
        self.timeZone = timeZone
        self.cacheBytes = cacheBytes
    }

    /// The public address without a slash at its end.
    package var publicAddress: String {
        guard let baseURL, Address(web: baseURL) != nil else { return "http://\(host):\(port)" }
        return String(baseURL.reversed().drop { $0 == "/" }.reversed())
    }
}
