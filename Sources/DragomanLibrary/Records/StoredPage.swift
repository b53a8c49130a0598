public import DragomanHTML

/// A page as it was fetched; the library keeps its bytes compressed.
public struct StoredPage: Hashable, Sendable {
    /// The address that was asked for.
    public var url: String
    /// The address that answered, after redirects.
    public var finalURL: String
    public var fetched: DateTime
    public var contentType: String?
    /// The charset of the Content-Type header.
    public var charset: String?
    public var validators: Validators
    /// The body, unpacked.
    public var bytes: [UInt8]

    public init(
        url: String, finalURL: String, fetched: DateTime, contentType: String? = nil, charset: String? = nil,
        validators: Validators = Validators(), bytes: [UInt8]
    ) {
        self.url = url
        self.finalURL = finalURL
        self.fetched = fetched
        self.contentType = contentType
        self.charset = charset
        self.validators = validators
        self.bytes = bytes
    }
}

/// What a server gave to ask "has it changed?" with.
public struct Validators: Hashable, Sendable, Codable {
    public var etag: String?
    public var lastModified: String?

    public init(etag: String? = nil, lastModified: String? = nil) {
        self.etag = etag
        self.lastModified = lastModified
    }
}
