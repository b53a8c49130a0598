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
        query = FormFields.read(text ?? "")
        better =
            endsInSlash ? Address(path: "/" + names.map(PercentEncoding.encoded).joined(separator: "/")) : nil
    }
}
