/// Whether a form was sent from a page of this site.
///
/// `Sec-Fetch-Site` decides where the browser sends it (by https, and on the own machine), else `Origin`. A program that sends
/// neither carries no reader's rights that another site could misuse; it still needs the form's own token.
struct PostGuard: Sendable {
    /// The site's public address.
    let base: String

    func allows(fetchSite: String?, origin: String?, host: String?) -> Bool {
        if let fetchSite { return fetchSite == "same-origin" || fetchSite == "none" }
        guard let origin else { return true }
        let authority = Self.authority(of: origin)
        return !authority.isEmpty && (authority == Self.authority(of: base) || authority == host?.lowercased())
    }

    /// `host:port` of an address that begins with a web scheme; empty for anything else, `null` included.
    private static func authority(of address: String) -> String {
        let lower = address.lowercased()
        guard lower.hasPrefix("https://") || lower.hasPrefix("http://"),
            let start = lower.firstRange(of: "://")?.upperBound
        else { return "" }
        return String(lower[start...].prefix { $0 != "/" })
    }
}
