/// One outgoing request, as plain values.
public struct FetchRequest: Sendable {
    /// The request methods that the house needs.
    public enum Method: String, Sendable, Hashable {
        case get = "GET"
        case head = "HEAD"
        case post = "POST"
    }

    /// An absolute http or https URL. Anything else is refused.
    public var url: String
    /// The request method.
    public var method: Method
    /// Further header fields. Framing, `Host`, proxy and forwarding fields are the door's own and are left out;
    /// `Authorization`, `Cookie` and fields that look like keys are not carried to another origin by a redirect.
    public var headers: [(name: String, value: String)]
    /// What a POST sends; not sent with other methods.
    public var body: [UInt8]?
    /// What the request is for.
    public var purpose: FetchPurpose
    /// The validator of the copy at hand: sent as `If-None-Match`.
    public var etag: String?
    /// The date of the copy at hand, as the server wrote it: sent as `If-Modified-Since`.
    public var lastModified: String?
    /// Bounds for this request alone; nil takes those of the purpose.
    public var limits: FetchLimits?

    /// A request; only the URL and the purpose are needed.
    public init(
        url: String, method: Method = .get, headers: [(name: String, value: String)] = [], body: [UInt8]? = nil,
        purpose: FetchPurpose, etag: String? = nil, lastModified: String? = nil, limits: FetchLimits? = nil
    ) {
        self.url = url
        self.method = method
        self.headers = headers
        self.body = body
        self.purpose = purpose
        self.etag = etag
        self.lastModified = lastModified
        self.limits = limits
    }
}
