/// What single header fields mean, as pure functions of their text.
enum HeaderReader {
    /// The media type and charset of a Content-Type field.
    static func contentType(_ field: String?) -> (type: String?, charset: String?) {
        guard let field else { return (nil, nil) }
        let parts = field.split(separator: ";", maxSplits: 16)
        let type = parts.first.map { trimmed($0).lowercased() }.flatMap { $0.contains("/") ? $0 : nil }
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, trimmed(pair[0]).lowercased() == "charset" else { continue }
            let value = trimmed(pair[1]).filter { $0 != "\"" && $0 != "'" }.lowercased()
            if !value.isEmpty, value.utf8.count <= 64 { return (type, value) }
        }
        return (type, nil)
    }

    /// Seconds of a Retry-After field, which is a number or a date; at most a week.
    /// - Parameter now: seconds since 1970 by the server's Date field, or by the clock.
    static func retryAfter(_ field: String?, now: Int64) -> Int? {
        guard let text = field.map(trimmed), !text.isEmpty else { return nil }
        let week: Int64 = 7 * 86_400
        if text.utf8.allSatisfy(\.isASCIIDigit) { return Int(min(Int64(text) ?? week, week)) }
        return HTTPDate.seconds(text).map { Int(min(max(0, $0 - now), week)) }
    }

    /// Seconds for which a response is fresh by its Cache-Control fields.
    static func maxAge(_ fields: [String]) -> Int? {
        var age: Int?
        for field in fields {
            for directive in field.lowercased().split(separator: ",", maxSplits: 32).map(trimmed) {
                if directive == "no-cache" || directive == "no-store" { return 0 }
                guard directive.hasPrefix("max-age=") else { continue }
                let digits = directive.dropFirst(8).filter { $0 != "\"" }
                if !digits.isEmpty, digits.utf8.allSatisfy(\.isASCIIDigit) {
                    age = min(Int(digits) ?? 31_536_000, 31_536_000)
                }
            }
        }
        return age
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        String(decoding: Array(text.utf8).trimmedHTTPSpace, as: UTF8.self)
    }
}
