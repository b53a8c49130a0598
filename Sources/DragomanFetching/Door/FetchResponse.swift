/// What came back: at most as large as the limits of its request allow.
public struct FetchResponse: Sendable {
    /// The URL that answered, after all redirects.
    public var finalURL: String
    /// The URL to ask from now on: set when there were redirects and every one of them was permanent (301 or 308).
    public var permanentURL: String?
    /// The HTTP status: 200 to 299 or 304, and any other only for a configured service (engine, spam service).
    public var status: Int
    /// The media type in lower case without parameters: `text/html`.
    public var contentType: String?
    /// The `charset` parameter of Content-Type in lower case, as the server claims it.
    public var charset: String?
    /// The validator to send next time as `FetchRequest.etag`, as the server wrote it.
    public var etag: String?
    /// The date to send next time as `FetchRequest.lastModified`, as the server wrote it.
    public var lastModified: String?
    /// Seconds to wait as `Retry-After` says, its date form resolved against the clock; at least 0, at most a week.
    public var retryAfterSeconds: Int?
    /// How long the copy is fresh by `Cache-Control: max-age` (0 for `no-cache` and `no-store`); at most a year.
    public var maxAgeSeconds: Int?
    /// The header fields in order of arrival, names in lower case; bounded in number and size.
    public var headers: [(name: String, value: String)]
    /// The body, decompressed.
    public var body: [UInt8]
    /// How many redirects were followed.
    public var hops: Int
    /// Whether `Content-Encoding` claimed a compression that the body does not have, so that it was read as it is.
    public var contentEncodingWasFalse: Bool

    /// Whether the copy at hand is still good: status 304.
    public var isNotModified: Bool { status == 304 }

    /// The first field of that name (any case).
    public func header(_ name: String) -> String? {
        let wanted = name.lowercased()
        return headers.first { $0.name == wanted }?.value
    }

    /// A response from its parts, for those who stand in for the door in tests.
    public init(
        finalURL: String, permanentURL: String? = nil, status: Int, contentType: String? = nil, charset: String? = nil,
        etag: String? = nil, lastModified: String? = nil, retryAfterSeconds: Int? = nil, maxAgeSeconds: Int? = nil,
        headers: [(name: String, value: String)] = [], body: [UInt8] = [], hops: Int = 0,
        contentEncodingWasFalse: Bool = false
    ) {
        self.finalURL = finalURL
        self.permanentURL = permanentURL
        self.status = status
        self.contentType = contentType
        self.charset = charset
        self.etag = etag
        self.lastModified = lastModified
        self.retryAfterSeconds = retryAfterSeconds
        self.maxAgeSeconds = maxAgeSeconds
        self.headers = headers
        self.body = body
        self.hops = hops
        self.contentEncodingWasFalse = contentEncodingWasFalse
    }
}
