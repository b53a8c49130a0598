internal import NIOHTTP1

extension FetchResponse {
    /// What a response means to the house.
    init(_ incoming: IncomingResponse, from url: FetchURL, permanentURL: String?, hops: Int) {
        let fields = incoming.head.headers
        let (type, charset) = HeaderReader.contentType(fields.first(name: "content-type"))
        self.init(
            finalURL: "\(url)", permanentURL: permanentURL, status: Int(incoming.head.status.code), contentType: type,
            charset: charset, etag: fields.first(name: "etag"), lastModified: fields.first(name: "last-modified"),
            retryAfterSeconds: Self.retryAfter(incoming),
            maxAgeSeconds: HeaderReader.maxAge(fields["cache-control"]),
            headers: fields.map { ($0.name.lowercased(), $0.value) }, body: incoming.body, hops: hops,
            contentEncodingWasFalse: incoming.contentEncodingWasFalse)
    }

    /// Seconds to wait as the server says; a date is taken relative to the server's own clock.
    static func retryAfter(_ incoming: IncomingResponse) -> Int? {
        let fields = incoming.head.headers
        guard let field = fields.first(name: "retry-after") else { return nil }
        let now = fields.first(name: "date").flatMap(HTTPDate.seconds) ?? WallClock.now
        return HeaderReader.retryAfter(field, now: now)
    }
}
