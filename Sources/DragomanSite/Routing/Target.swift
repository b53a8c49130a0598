/// Which page an address names, and with what.
struct Target: Sendable {
    let page: any SitePage
    let parts: [String]
    let query: [String: String]
    /// The same address without a slash at its end, when it has one.
    let better: Address?

    /// Nil when no page answers to the address.
    init?(path: String, query text: String?, pages: [String: any SitePage]) {
        let raw = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        let decoded = raw.map { PercentEncoding.decoded($0) }
        let endsInSlash = decoded.count > 1 && decoded.last == ""
        let names = endsInSlash ? Array(decoded.dropLast()) : decoded
        guard let page = pages[names.first ?? ""], page.parts.contains(max(0, names.count - 1)),
            names.count == 1 || !names.contains("")
        else { return nil }
        self.page = page
        parts = Array(names.dropFirst())
        query = Self.query(text)
        better =
            endsInSlash ? Address(path: "/" + names.map(PercentEncoding.encoded).joined(separator: "/")) : nil
    }

    static func query(_ text: String?) -> [String: String] {
        var query: [String: String] = [:]
        for pair in (text ?? "").split(separator: "&").prefix(20) {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = PercentEncoding.decoded(halves[0], isForm: true)
            query[name] = halves.count > 1 ? PercentEncoding.decoded(halves[1], isForm: true) : ""
        }
        return query
    }
}
