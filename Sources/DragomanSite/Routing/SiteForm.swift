import DragomanHTML

/// A page that also takes what is sent to it.
protocol SiteForm: SitePage {
    func take(_ post: Post, _ visit: Visit) async throws -> Answer
}

/// What a form sent.
struct Post: Sendable {
    /// The largest body that is read, in bytes.
    static let limit = 64 << 10

    /// The fields by name; of two with one name the last.
    let fields: [String: String]
    let sender: NetworkAddress?
    let userAgent: String?

    subscript(name: String) -> String { fields[name] ?? "" }
}

/// The fields of a form in a query or a body (`application/x-www-form-urlencoded`).
enum FormFields {
    /// - Parameter most: further fields are left out.
    static func read(_ text: some StringProtocol, most: Int = 20) -> [String: String] {
        var fields: [String: String] = [:]
        for pair in text.split(separator: "&").prefix(most) {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = PercentEncoding.decoded(halves[0], isForm: true)
            fields[name] = halves.count > 1 ? PercentEncoding.decoded(halves[1], isForm: true) : ""
        }
        return fields
    }

    /// Whether a body of this `Content-Type` is such a form.
    static func isForm(_ type: String?) -> Bool {
        let essence = type?.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
        return essence == "application/x-www-form-urlencoded"
    }
}
