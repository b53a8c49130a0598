internal import NIOHTTP1

/// Which header fields go out, and which go on to where a redirect leads.
enum RequestHeaders {
    /// Fields that the door writes itself, or that a request must not forge.
    private static let reserved: Set<String> = [
        "host", "content-length", "transfer-encoding", "connection", "keep-alive", "te", "trailer", "upgrade",
        "expect", "user-agent", "accept-encoding", "if-none-match", "if-modified-since", "forwarded", "via",
        "x-real-ip", "range",
    ]

    private static func isReserved(_ name: String) -> Bool {
        reserved.contains(name) || name.hasPrefix("proxy-") || name.hasPrefix("x-forwarded-")
    }

    /// Fields that speak about the content in general; all others may carry a secret and stay with their origin.
    private static let carried: Set<String> = ["accept", "accept-language", "content-type"]

    /// Whether a field can be written without ending its line.
    static func isSound(name: String, value: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 256 && value.utf8.count <= 16_384
            && name.utf8.allSatisfy {
                $0.isASCIILetter || $0.isASCIIDigit || "!#$%&'*+-.^_`|~".utf8.contains($0)
            }
            && value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f || $0 == 0x09 }
    }

    /// - Parameter isFirstOrigin: whether the request still goes to the origin it was made for.
    static func fields(
        _ request: FetchRequest, to url: FetchURL, userAgent: String, isFirstOrigin: Bool, sendsBody: Bool
    ) -> HTTPHeaders {
        var fields = HTTPHeaders([
            ("Host", url.authority), ("User-Agent", userAgent), ("Accept-Encoding", "gzip, deflate"),
        ])
        for (name, value) in request.headers where !isReserved(name.lowercased()) {
            if isFirstOrigin || carried.contains(name.lowercased()) { fields.add(name: name, value: value) }
        }
        if !fields.contains(name: "accept") { fields.add(name: "Accept", value: accept(request.purpose)) }
        if isFirstOrigin {
            if let etag = request.etag, isSound(name: "If-None-Match", value: etag) {
                fields.add(name: "If-None-Match", value: etag)
            }
            if let date = request.lastModified, isSound(name: "If-Modified-Since", value: date) {
                fields.add(name: "If-Modified-Since", value: date)
            }
        }
        if sendsBody { fields.add(name: "Content-Length", value: String(request.body?.count ?? 0)) }
        return fields
    }

    private static func accept(_ purpose: FetchPurpose) -> String {
        switch purpose {
        case .feed:
            "application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, "
                + "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5"
        case .page, .discovery: "text/html, application/xhtml+xml, application/xml;q=0.8, */*;q=0.5"
        case .robots: "text/plain, */*;q=0.5"
        case .image: "image/*, */*;q=0.1"
        case .engine, .spamService, .hub: "*/*"
        }
    }
}
